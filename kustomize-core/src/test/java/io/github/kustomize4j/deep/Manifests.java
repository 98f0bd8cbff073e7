package io.github.kustomize4j.deep;

import static io.github.kustomize4j.deep.Shapes.list;
import static io.github.kustomize4j.deep.Shapes.map;

import io.github.kustomize4j.testing.Draw;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Draws resources of many kinds; their references go to a small pool of names, so many hit. */
final class Manifests {
  /** Cluster-scoped kinds get no namespace, mostly. */
  private static final Set<String> CLUSTER_SCOPED =
      Set.of(
          "Namespace",
          "ClusterRole",
          "ClusterRoleBinding",
          "CustomResourceDefinition",
          "MutatingWebhookConfiguration",
          "ValidatingWebhookConfiguration",
          "PersistentVolume",
          "StorageClass",
          "PriorityClass",
          "APIService");

  private final Draw draw;
  private final Values values;
  private final PodSpecs pods;
  private final Set<String> used = new HashSet<>();

  Manifests(Draw draw, Values values) {
    this.draw = draw;
    this.values = values;
    pods = new PodSpecs(draw, values);
  }

  /** A resource whose id was not drawn before, or null after some attempts. */
  Stub draw() {
    for (int attempt = 0; attempt < 5; attempt++) {
      Stub stub = attempt();
      if (used.add(stub.kind + "/" + stub.name())) {
        return stub;
      }
    }
    return null;
  }

  /** Whether resources of a kind have no namespace. */
  static boolean isClusterScoped(String kind) {
    return CLUSTER_SCOPED.contains(kind);
  }

  /** Takes an id; false if it is taken. */
  boolean take(String kind, String name) {
    return used.add(kind + "/" + name);
  }

  private Stub attempt() {
    String[] type = draw.of(TYPES).split(" ", -1);
    String name = values.name();
    Map<String, Object> body = map("apiVersion", type[0], "kind", type[1]);
    Map<String, Object> metadata = metadata(name);
    boolean namespaced = !CLUSTER_SCOPED.contains(type[1]);
    String namespace = draw.chance(namespaced ? 25 : 3) ? draw.of(Values.NAMESPACES) : null;
    if (namespace != null) {
      metadata.put("namespace", namespace);
    }
    body.put("metadata", metadata);
    body.putAll(rest(type[1], type[0]));
    return new Stub(type[0], type[1], name, namespace, body);
  }

  private Map<String, Object> metadata(String name) {
    Map<String, Object> metadata = map("name", name);
    if (draw.chance(40)) {
      metadata.put("labels", labels());
    }
    if (draw.chance(25)) {
      metadata.put("annotations", annotations());
    }
    if (draw.chance(4)) {
      metadata.put("finalizers", list("example.com/a", "example.com/b"));
    }
    return metadata;
  }

  Map<String, Object> labels() {
    Map<String, Object> labels = map();
    draw.some(0, 3, Values.LABEL_KEYS)
        .forEach(
            key ->
                labels.put(key, draw.chance(90) ? draw.of("web", "one", "two") : values.scalar()));
    return labels;
  }

  private Map<String, Object> annotations() {
    Map<String, Object> annotations = map();
    draw.some(0, 3, Values.ANNOTATION_KEYS).forEach(key -> annotations.put(key, values.any()));
    if (draw.chance(4)) {
      annotations.put("config.kubernetes.io/local-config", draw.of("true", "false"));
    }
    return annotations;
  }

  private static final String[] TYPES = {
    "apps/v1 Deployment",
    "apps/v1 Deployment",
    "apps/v1 Deployment",
    "apps/v1 StatefulSet",
    "apps/v1 DaemonSet",
    "apps/v1 ReplicaSet",
    "batch/v1 CronJob",
    "batch/v1beta1 CronJob",
    "batch/v1 Job",
    "v1 Pod",
    "v1 Service",
    "v1 Service",
    "v1 ConfigMap",
    "v1 ConfigMap",
    "v1 ConfigMap",
    "v1 Secret",
    "v1 Secret",
    "v1 ServiceAccount",
    "v1 PersistentVolumeClaim",
    "v1 PersistentVolume",
    "v1 Namespace",
    "networking.k8s.io/v1 Ingress",
    "networking.k8s.io/v1beta1 Ingress",
    "networking.k8s.io/v1 NetworkPolicy",
    "autoscaling/v1 HorizontalPodAutoscaler",
    "autoscaling/v2 HorizontalPodAutoscaler",
    "policy/v1 PodDisruptionBudget",
    "rbac.authorization.k8s.io/v1 Role",
    "rbac.authorization.k8s.io/v1 ClusterRole",
    "rbac.authorization.k8s.io/v1 RoleBinding",
    "rbac.authorization.k8s.io/v1 ClusterRoleBinding",
    "admissionregistration.k8s.io/v1 MutatingWebhookConfiguration",
    "admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration",
    "apiextensions.k8s.io/v1 CustomResourceDefinition",
    "apiregistration.k8s.io/v1 APIService",
    "storage.k8s.io/v1 StorageClass",
    "scheduling.k8s.io/v1 PriorityClass",
    "example.com/v1 Foo",
    "example.com/v1 Foo",
    "example.com/v1alpha1 Bar"
  };

  private Map<String, Object> rest(String kind, String apiVersion) {
    return switch (kind) {
      case "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet" -> workload(kind);
      case "CronJob" ->
          map("spec", map("schedule", "*/5 * * * *", "jobTemplate", map("spec", job())));
      case "Job" -> map("spec", job());
      case "Pod" -> map("spec", pods.spec());
      case "Service" -> service();
      case "ConfigMap" -> configMap();
      case "Secret" -> secret();
      case "ServiceAccount" ->
          map(
              "secrets",
              list(map("name", values.name())),
              "imagePullSecrets",
              list(map("name", values.name())));
      case "PersistentVolumeClaim" ->
          map(
              "spec",
              map(
                  "volumeName",
                  values.name(),
                  "storageClassName",
                  values.name(),
                  "selector",
                  selector()));
      case "PersistentVolume" ->
          map(
              "spec",
              map("claimRef", map("name", values.name(), "namespace", draw.of(Values.NAMESPACES))));
      case "Ingress" -> map("spec", ingress(apiVersion.endsWith("/v1")));
      case "NetworkPolicy" -> map("spec", networkPolicy());
      case "HorizontalPodAutoscaler" -> map("spec", autoscaler());
      case "PodDisruptionBudget" ->
          map("spec", map("minAvailable", values.scalar(), "selector", selector()));
      default -> more(kind);
    };
  }

  private Map<String, Object> more(String kind) {
    return switch (kind) {
      case "Role", "ClusterRole" -> role(kind);
      case "RoleBinding", "ClusterRoleBinding" -> binding(kind);
      case "MutatingWebhookConfiguration", "ValidatingWebhookConfiguration" -> webhooks();
      case "CustomResourceDefinition" -> definition();
      case "APIService" ->
          map(
              "spec",
              map("service", map("name", values.name(), "namespace", draw.of(Values.NAMESPACES))));
      case "StorageClass" ->
          map("provisioner", "example.com/p", "parameters", map("k", values.text()));
      case "PriorityClass" -> map("value", 1000, "globalDefault", false);
      case "Namespace" -> map();
      default -> custom();
    };
  }

  private Map<String, Object> selector() {
    return draw.chance(80) ? map("matchLabels", labels()) : map();
  }

  private Map<String, Object> template() {
    Map<String, Object> template = map();
    if (draw.chance(80)) {
      Map<String, Object> metadata = map("labels", labels());
      if (draw.chance(20)) {
        metadata.put("annotations", annotations());
      }
      template.put("metadata", metadata);
    }
    template.put("spec", pods.spec());
    return template;
  }

  private Map<String, Object> workload(String kind) {
    Map<String, Object> spec = map();
    if (draw.chance(60)) {
      spec.put("replicas", draw.chance(80) ? draw.between(0, 5) : values.scalar());
    }
    if (draw.chance(80)) {
      spec.put("selector", selector());
    }
    if (kind.equals("StatefulSet")) {
      spec.put("serviceName", values.name());
      if (draw.chance(50)) {
        spec.put(
            "volumeClaimTemplates",
            list(
                map("metadata", metadata("data"), "spec", map("storageClassName", values.name()))));
      }
    }
    spec.put("template", template());
    return map("spec", spec);
  }

  private Map<String, Object> job() {
    return draw.chance(30)
        ? map("selector", selector(), "template", template())
        : map("template", template());
  }

  private Map<String, Object> service() {
    Map<String, Object> spec = map("selector", labels());
    List<Object> ports = list();
    for (int i = draw.between(0, 2); i > 0; i--) {
      Map<String, Object> port = map("port", draw.of(80, 443, 8080));
      if (draw.chance(50)) {
        port.put("protocol", draw.of("TCP", "UDP"));
      }
      if (draw.chance(50)) {
        port.put("name", draw.of("http", "https", "metrics"));
      }
      ports.add(port);
    }
    spec.put("ports", ports);
    return map("spec", spec);
  }

  private Map<String, Object> configMap() {
    Map<String, Object> data = map();
    draw.some(0, 4, "key", "other", "a.yaml", "B", "k10", "k9", "_x")
        .forEach(key -> data.put(key, values.any()));
    Map<String, Object> body = map("data", data);
    if (draw.chance(5)) {
      body.put("binaryData", map("bin", "AAEC"));
    }
    if (draw.chance(5)) {
      body.put("immutable", true);
    }
    return body;
  }

  private Map<String, Object> secret() {
    Map<String, Object> body = map("type", "Opaque");
    body.put(draw.of("data", "stringData"), map("password", draw.of("cGFzcw==", "eA==", "YWJj")));
    return body;
  }

  private Map<String, Object> ingress(boolean current) {
    Map<String, Object> service = map("name", values.name(), "port", map("number", 80));
    Map<String, Object> backend =
        current ? map("service", service) : map("serviceName", values.name(), "servicePort", 80);
    Map<String, Object> path = map("path", "/", "pathType", "Prefix", "backend", backend);
    Map<String, Object> spec =
        map(
            "rules",
            list(map("host", draw.of("a.example.com", "b.org"), "http", map("paths", list(path)))));
    if (draw.chance(50)) {
      spec.put("tls", list(map("secretName", values.name(), "hosts", list("a.example.com"))));
    }
    if (draw.chance(20)) {
      spec.put("ingressClassName", values.name());
    }
    return spec;
  }

  private Map<String, Object> networkPolicy() {
    Map<String, Object> from = map("podSelector", selector());
    if (draw.chance(40)) {
      from.put("namespaceSelector", selector());
    }
    return map(
        "podSelector",
        selector(),
        "ingress",
        list(map("from", list(from))),
        "egress",
        list(map("to", list(map("podSelector", selector())))));
  }

  private Map<String, Object> autoscaler() {
    return map(
        "minReplicas",
        1,
        "maxReplicas",
        draw.between(2, 9),
        "scaleTargetRef",
        map(
            "apiVersion",
            "apps/v1",
            "kind",
            draw.of("Deployment", "StatefulSet"),
            "name",
            values.name()));
  }

  private Map<String, Object> role(String kind) {
    Map<String, Object> rule =
        map(
            "apiGroups",
            list(""),
            "resources",
            list(draw.of("configmaps", "secrets", "pods")),
            "verbs",
            list("get"));
    if (draw.chance(60)) {
      rule.put("resourceNames", list(values.name(), values.name()));
    }
    Map<String, Object> body = map("rules", list(rule));
    if (kind.equals("ClusterRole") && draw.chance(20)) {
      body.put("aggregationRule", map("clusterRoleSelectors", list(selector())));
    }
    return body;
  }

  private Map<String, Object> binding(String kind) {
    Map<String, Object> subject =
        map("kind", "ServiceAccount", "name", draw.chance(20) ? "default" : values.name());
    if (draw.chance(70)) {
      subject.put("namespace", draw.of(Values.NAMESPACES));
    }
    String role =
        kind.equals("ClusterRoleBinding") ? "ClusterRole" : draw.of("Role", "ClusterRole");
    List<Object> subjects = list(subject);
    if (draw.chance(30)) {
      subjects.add(map("kind", "Group", "name", "admins", "apiGroup", "rbac.authorization.k8s.io"));
    }
    return map(
        "roleRef",
        map("apiGroup", "rbac.authorization.k8s.io", "kind", role, "name", values.name()),
        "subjects",
        subjects);
  }

  private Map<String, Object> webhooks() {
    Map<String, Object> service =
        map("name", values.name(), "namespace", draw.of(Values.NAMESPACES), "path", "/validate");
    return map(
        "webhooks", list(map("name", "hook.example.com", "clientConfig", map("service", service))));
  }

  private Map<String, Object> definition() {
    Map<String, Object> spec =
        map(
            "group",
            "example.com",
            "names",
            map("kind", "Foo", "plural", "foos"),
            "scope",
            "Namespaced");
    if (draw.chance(40)) {
      Map<String, Object> service =
          map("name", values.name(), "namespace", draw.of(Values.NAMESPACES));
      spec.put(
          "conversion",
          map("strategy", "Webhook", "webhook", map("clientConfig", map("service", service))));
    }
    return map("spec", spec);
  }

  private Map<String, Object> custom() {
    Map<String, Object> spec = map("size", values.scalar(), "ref", map("name", values.name()));
    if (draw.chance(50)) {
      spec.put(
          "items",
          list(map("name", "a", "value", values.any()), map("name", "b", "value", values.any())));
    }
    if (draw.chance(30)) {
      spec.put("template", template());
    }
    if (draw.chance(30)) {
      spec.put("selector", selector());
    }
    if (draw.chance(20)) {
      spec.put("image", draw.of(Values.IMAGES));
    }
    return map("spec", spec);
  }
}
