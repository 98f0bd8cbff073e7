package io.github.kustomize4j.cli.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.resource.Gvk;
import io.github.kustomize4j.resource.ResourceId;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutputFolderTest {
  private static final ResourceId CLUSTER_ROLE =
      ResourceId.of(Gvk.of("rbac.authorization.k8s.io/v1", "ClusterRole"), "System:CR", "", true);

  private static ResourceId configMap(String name, String namespace) {
    return ResourceId.of(Gvk.of("v1", "ConfigMap"), name, namespace, false);
  }

  @Test
  void oneNamespaceIsNotNamed() {
    List<ResourceId> ids = List.of(configMap("B.b", "Ns"), configMap("a", "Ns"), CLUSTER_ROLE);
    assertThat(OutputFolder.names(ids))
        .containsExactly(
            "v1_configmap_b.b.yaml",
            "v1_configmap_a.yaml",
            "rbac.authorization.k8s.io_v1_clusterrole_system:cr.yaml");
  }

  @Test
  void manyNamespacesAreNamed() {
    List<ResourceId> ids = List.of(configMap("a", ""), configMap("a", "Ns"), CLUSTER_ROLE);
    assertThat(OutputFolder.names(ids))
        .containsExactly(
            "default_v1_configmap_a.yaml",
            "ns_v1_configmap_a.yaml",
            "rbac.authorization.k8s.io_v1_clusterrole_system:cr.yaml");
  }

  @Test
  void theDefaultNamespaceIsTheSameWhetherWrittenOrNot() {
    assertThat(OutputFolder.names(List.of(configMap("a", ""), configMap("b", "default"))))
        .containsExactly("v1_configmap_a.yaml", "v1_configmap_b.yaml");
  }

  @Test
  void aMissingVersionLeavesNoGap() {
    ResourceId id = ResourceId.of(Gvk.of("", "Thing"), "a", "", false);
    assertThat(OutputFolder.names(List.of(id))).containsExactly("thing_a.yaml");
  }
}
