package io.github.kustomize4j.config;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;

/**
 * The order of fields in which configuration is shown: those that people look for first have a
 * place of their own, whatever the object; all others follow in the order of their names.
 */
final class FieldOrder implements Comparator<String> {
  static final FieldOrder INSTANCE = new FieldOrder();

  // As `kustomize cfg cat` orders a map that holds every field name of the Kubernetes API.
  private static final String FIRST =
      """
      name generateName namespace clusterName apiVersion kind metadata type labels annotations spec
      status stringData data binaryData parallelism completions backoffLimit replicas selector
      manualSelector template ttlSecondsAfterFinished volumeClaimTemplates service serviceName
      podManagementPolicy updateStrategy strategy minReadySeconds revision revisionHistoryLimit
      paused progressDeadlineSeconds restartPolicy terminationGracePeriodSeconds
      activeDeadlineSeconds dnsPolicy serviceAccountName serviceAccount automountServiceAccountToken
      nodeName hostNetwork hostPID hostIPC shareProcessNamespace hostname subdomain schedulerName
      priorityClassName priority runtimeClassName enableServiceLinks nodeSelector hostAliases
      initContainers containers volumes imagePullSecrets affinity tolerations dnsConfig
      readinessGates image command args workingDir ports envFrom env resources volumeMounts
      volumeDevices livenessProbe readinessProbe lifecycle terminationMessagePath
      terminationMessagePolicy imagePullPolicy securityContext stdin stdinOnce tty clusterIP
      externalIPs loadBalancerIP loadBalancerSourceRanges externalName externalTrafficPolicy
      sessionAffinity protocol port targetPort hostPort containerPort hostIP readOnly mountPath
      subPath subPathExpr mountPropagation value valueFrom fieldRef resourceFieldRef configMapKeyRef
      secretKeyRef prefix configMapRef secretRef
      """;

  private final ImmutableMap<String, Integer> places;

  private FieldOrder() {
    ImmutableMap.Builder<String, Integer> builder = ImmutableMap.builder();
    int place = 0;
    for (String name : Splitter.onPattern("\\s+").omitEmptyStrings().split(FIRST)) {
      builder.put(name, place++);
    }
    places = builder.buildOrThrow();
  }

  @Override
  public int compare(String one, String other) {
    int onePlace = places.getOrDefault(one, Integer.MAX_VALUE);
    int otherPlace = places.getOrDefault(other, Integer.MAX_VALUE);
    return onePlace != otherPlace ? Integer.compare(onePlace, otherPlace) : one.compareTo(other);
  }
}
