package io.github.kustomize4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.tree.Node;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What goldens do not show: the states of a tree that follow each other at the same paths. */
class RenderCacheTest {
  private static final String CONFIG_MAP =
      "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: app\ndata:\n  a: b\n";

  private final RenderCache cache = RenderCache.create();
  private final Map<String, String> files =
      new HashMap<>(
          Map.of(
              "base/kustomization.yaml",
              "resources: [app.yaml]\ncommonLabels: {team: one}\n",
              "base/app.yaml",
              CONFIG_MAP,
              "prod/kustomization.yaml",
              "resources: [../base]\nnamePrefix: prod-\n",
              "test/kustomization.yaml",
              "resources: [../base]\nnamePrefix: test-\n"));

  private RenderResult assertSameAsAlone(String directory) {
    FileTree tree = FileTree.inMemory(files);
    RenderResult alone = Kustomize.create().render(tree, directory);
    RenderResult shared = sharing(cache).render(tree, directory);
    assertThat(shared.toYaml()).isEqualTo(alone.toYaml());
    assertThat(shared.warnings()).isEqualTo(alone.warnings());
    assertThat(shared.readSet()).isEqualTo(alone.readSet());
    return shared;
  }

  private static Kustomize sharing(RenderCache cache) {
    return Kustomize.builder().cache(cache).build();
  }

  @Test
  void aBaseIsShared() {
    RenderResult prod = assertSameAsAlone("prod");
    RenderResult test = assertSameAsAlone("test");
    assertThat(test.warnings()).as("of the base").hasSize(1);
    assertThat(test.manifests().get(0).body().get("data"))
        .as("the very nodes")
        .isSameAs(prod.manifests().get(0).body().get("data"));
  }

  @Test
  void aChangedFileIsSeenAndAnEarlierStateFoundAgain() {
    RenderResult first = assertSameAsAlone("prod");
    files.put("base/app.yaml", CONFIG_MAP.replace("a: b", "a: c"));
    assertThat(assertSameAsAlone("prod").toYaml()).contains("a: c");
    files.put("base/app.yaml", CONFIG_MAP);
    assertThat(assertSameAsAlone("prod").manifests().get(0).body().get("data"))
        .isSameAs(first.manifests().get(0).body().get("data"));
  }

  /** Heavy states must not keep a newer one out. */
  @Test
  void theLatestStateIsKeptIfAllAreTooHeavyTogether() {
    RenderCache small = RenderCache.bounded(500_000);
    files.put("prod/kustomization.yaml", "resources: [../base]\n");
    for (char state = 'a'; state < 'm'; state++) {
      String text = state + "x".repeat(30_000);
      files.put("base/app.yaml", CONFIG_MAP.replace("a: b", "a: " + text));
      Node first = labelled(small);
      assertThat(labelled(small)).as("state " + state).isSameAs(first);
    }
  }

  /** The nodes of a file take several times the room of its text. */
  @Test
  void aBaseCountsWithItsTrees() {
    StringBuilder text = new StringBuilder(CONFIG_MAP);
    for (int i = 0; i < 5000; i++) {
      text.append("  key-").append(i).append(": value\n");
    }
    files.put("base/app.yaml", text.toString());
    files.put("prod/kustomization.yaml", "resources: [../base]\n");
    RenderCache small = RenderCache.bounded(8L * text.length());
    assertThat(labelled(small)).isNotSameAs(labelled(small));
    RenderCache large = RenderCache.bounded(20L * text.length());
    assertThat(labelled(large)).isSameAs(labelled(large));
  }

  private Node labelled(RenderCache shared) {
    RenderResult result = sharing(shared).render(FileTree.inMemory(files), "prod");
    return result.manifests().get(0).body().get("metadata");
  }

  @Test
  void aFileThatComesIntoBeingIsSeen() {
    assertSameAsAlone("prod");
    files.put("base/kustomization.yml", "resources: []\n");
    assertThatThrownBy(() -> sharing(cache).render(FileTree.inMemory(files), "prod"))
        .isInstanceOf(KustomizeException.class)
        .hasMessageContaining("Found multiple kustomization files");
  }

  @Test
  void aBaseThatLeadsBackIsRefusedWhereItDoes() {
    files.put("prod/kustomization.yaml", "resources: [../base]\n");
    assertSameAsAlone("prod");
    files.put("base/kustomization.yaml", "resources: [app.yaml, ../prod]\n");
    FileTree tree = FileTree.inMemory(files);
    Kustomize kustomize = sharing(cache);
    for (String directory : new String[] {"base", "prod", "base"}) {
      assertThatThrownBy(() -> kustomize.render(tree, directory))
          .isInstanceOf(KustomizeException.class)
          .hasMessage(messageAlone(tree, directory));
    }
  }

  private static String messageAlone(FileTree tree, String directory) {
    try {
      return Kustomize.create().render(tree, directory).toYaml();
    } catch (KustomizeException e) {
      return String.valueOf(e.getMessage());
    }
  }

  @Test
  void aSchemaOfTheRootIsNotThatOfAnother() {
    files.put("base/app.yaml", "apiVersion: x.y/v1\nkind: Thing\nmetadata:\n  name: app\n");
    files.put("prod/kustomization.yaml", "resources: [../base]\nnamespace: here\n");
    files.put(
        "test/kustomization.yaml",
        "resources: [../base]\nnamespace: here\nopenapi: {path: schema.json}\n");
    files.put("test/schema.json", CLUSTER_SCOPED_THING);
    for (int i = 0; i < 2; i++) {
      assertThat(assertSameAsAlone("prod").toYaml()).contains("namespace: here");
      assertThat(assertSameAsAlone("test").toYaml()).doesNotContain("namespace: here");
    }
  }

  /** A base may have gathered more than what is left of it. */
  @Test
  void aBaseBuiltUnderAnotherLimitDoesNotCount() {
    String second = CONFIG_MAP.replace("name: app", "name: second");
    files.put("base/app.yaml", CONFIG_MAP + "---\n" + second);
    files.put(
        "base/kustomization.yaml",
        "resources: [app.yaml]\npatches:\n- patch: |-\n    $patch: delete\n    "
            + second.replace("\n", "\n    "));
    assertSameAsAlone("prod");
    Kustomize limited = Kustomize.builder().cache(cache).maxResources(1).build();
    assertThatThrownBy(() -> limited.render(FileTree.inMemory(files), "prod"))
        .isInstanceOf(KustomizeException.class)
        .hasMessageContaining("more than 1");
  }

  private static final String CLUSTER_SCOPED_THING =
      """
      {"definitions": {"y.x.v1.Thing": {"x-kubernetes-group-version-kind":
      [{"group": "x.y", "kind": "Thing", "version": "v1"}]}},
      "paths": {"/apis/x.y/v1/things/{name}": {"get": {"x-kubernetes-action": "get",
      "x-kubernetes-group-version-kind": {"group": "x.y", "kind": "Thing", "version": "v1"}}}}}
      """;

  @Test
  void aCacheTooSmallForAnythingMakesNoDifference() {
    FileTree tree = FileTree.inMemory(files);
    RenderResult alone = Kustomize.create().render(tree, "prod");
    Kustomize forgetful = sharing(RenderCache.bounded(0));
    assertThat(forgetful.render(tree, "prod").toYaml()).isEqualTo(alone.toYaml());
    assertThat(forgetful.render(tree, "prod").readSet()).isEqualTo(alone.readSet());
  }

  @Test
  void aNegativeBoundIsRefused() {
    assertThatThrownBy(() -> RenderCache.bounded(-1)).isInstanceOf(IllegalArgumentException.class);
  }
}
