package io.github.kustomize4j.internal.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kustomize4j.internal.Manifests;
import io.github.kustomize4j.internal.model.Replica;
import io.github.kustomize4j.internal.specs.TransformerConfig;
import io.github.kustomize4j.resource.ResourceSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplicaTransformerTest {
  private static final TransformerConfig CONFIG = TransformerConfig.builtin();

  private static void scale(ResourceSet.Editor resources, String name, long count) {
    Replica replica = new Replica(name, count, Manifests.text(""));
    new ReplicaTransformer(List.of(replica), CONFIG.replicas()).apply(resources);
  }

  @Test
  void aNumberKeepsTheQuotesOfTheOldOne() {
    ResourceSet.Editor resources =
        Manifests.edit(
            """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: a}
            spec: {replicas: "1"}
            ---
            apiVersion: apps/v1
            kind: StatefulSet
            metadata: {name: a}
            """);
    scale(resources, "a", 3);

    assertThat(Manifests.yaml(resources)).contains("replicas: \"3\"\n").endsWith("replicas: 3\n");
  }

  @Test
  void oldAndNewNamesBothCount() {
    ResourceSet.Editor resources =
        Manifests.edit("apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\n");
    new PrefixTransformer(Manifests.text("x-"), CONFIG.namePrefix()).apply(resources);
    scale(resources, "a", 2);
    assertThat(Manifests.yaml(resources)).contains("replicas: 2\n");
    scale(resources, "x-a", 4);
    assertThat(Manifests.yaml(resources)).contains("replicas: 4\n");
  }

  @Test
  void aNameThatNothingHasIsAnError() {
    assertThatThrownBy(
            () -> scale(Manifests.edit("kind: Deployment\nmetadata: {name: a}"), "zz", 1))
        .hasMessageContaining(
            "resource with name zz does not match a config with the following GVK"
                + " [Deployment.[noVer].[noGrp] StatefulSet.[noVer].[noGrp]"
                + " ReplicaSet.[noVer].[noGrp] ReplicationController.[noVer].[noGrp]]");
  }
}
