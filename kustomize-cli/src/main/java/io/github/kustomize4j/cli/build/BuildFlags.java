package io.github.kustomize4j.cli.build;

import io.github.kustomize4j.cli.support.Flag;
import java.util.List;

/** The flags of {@code build}. */
public final class BuildFlags {
  static final Flag OUTPUT =
      Flag.ofText(
              "output",
              "",
              "PATH",
              "Write the result to this file; if it is a directory, one file for each resource")
          .letter('o');
  public static final Flag LOAD_RESTRICTOR =
      Flag.ofText(
          "load-restrictor",
          "LoadRestrictionsRootOnly",
          "RULE",
          "LoadRestrictionsNone lets a kustomization load files from outside of its own directory;"
              + " such a kustomization can no longer be moved alone");
  static final Flag ENABLE_HELM =
      Flag.ofSwitch("enable-helm", "Allow kustomizations to render Helm charts");
  static final Flag HELM_COMMAND =
      Flag.ofText("helm-command", "helm", "PROGRAM", "The helm program to run");
  static final Flag HELM_API_VERSIONS =
      Flag.ofList(
          "helm-api-versions",
          "VERSION",
          "An API version that charts see as available; repeatable");
  static final Flag HELM_KUBE_VERSION =
      Flag.ofText("helm-kube-version", "", "VERSION", "The version of Kubernetes that charts see");
  static final Flag HELM_DEBUG = Flag.ofSwitch("helm-debug", "Run helm with --debug");
  static final Flag ENABLE_PLUGINS =
      Flag.ofSwitch("enable-alpha-plugins", "Allow external plugins, functions and Helm charts");
  static final Flag ENABLE_EXEC =
      Flag.ofSwitch(
          "enable-exec",
          "Allow functions that are programs, together with --enable-alpha-plugins; they run with"
              + " your rights, so never for a kustomization that you do not trust");
  public static final Flag NETWORK =
      Flag.ofSwitch("network", "Give network access to the functions that ask for it");
  static final Flag NETWORK_NAME =
      Flag.ofText(
          "network-name", "bridge", "NAME", "Accepted for compatibility, without an effect");
  public static final Flag MOUNT =
      Flag.ofList("mount", "MOUNT", "A mount for container functions; repeatable");
  public static final Flag ENVIRONMENT =
      Flag.ofList("env", "NAME[=VALUE]", "An environment variable for functions; repeatable")
          .letter('e');
  static final Flag AS_CURRENT_USER =
      Flag.ofSwitch("as-current-user", "Run container functions as the user who builds");
  static final Flag REORDER =
      Flag.ofText("reorder", "legacy", "ORDER", "The order of the resources: legacy or none")
          .deprecated("use the new 'sortOptions' field in kustomization.yaml instead.");
  static final Flag MANAGED_BY_LABEL =
      Flag.ofSwitch("enable-managedby-label", "Label each resource with the name of the tool")
          .deprecated(
              "The flag `enable-managedby-label` has been deprecated. Use the `managedByLabel`"
                  + " option in the `buildMetadata` field instead.");

  /** In the order of the help. */
  public static final List<Flag> ALL =
      List.of(
          OUTPUT,
          LOAD_RESTRICTOR,
          ENABLE_HELM,
          HELM_COMMAND,
          HELM_API_VERSIONS,
          HELM_KUBE_VERSION,
          HELM_DEBUG,
          ENABLE_PLUGINS,
          ENABLE_EXEC,
          NETWORK,
          NETWORK_NAME,
          MOUNT,
          ENVIRONMENT,
          AS_CURRENT_USER,
          REORDER,
          MANAGED_BY_LABEL);

  private BuildFlags() {}
}
