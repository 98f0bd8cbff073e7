package io.github.kustomize4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.LoadRestriction;
import io.github.kustomize4j.files.ReadSet;
import io.github.kustomize4j.files.TreePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links that lead to links: what changes may be told under a path that no build asks for. */
class RenderSessionLinksTest {
  private static final String GENERATOR = "configMapGenerator: [{name: a, literals: [from=%s]}]\n";

  private static final String CONFIG_MAP =
      "{apiVersion: v1, kind: ConfigMap, metadata: {name: b}, data: {from: %s}}\n";

  private final RenderSession session =
      Kustomize.builder().loadRestriction(LoadRestriction.NONE).build().session(FileTree.disk());
  private Path root;
  private Path first;
  private Path second;
  private Path inner;

  @BeforeEach
  void makeLinks(@TempDir Path directory) throws IOException {
    Path real = directory.toRealPath();
    root = Files.createDirectory(real.resolve("root"));
    first = Files.createDirectory(real.resolve("first"));
    second = Files.createDirectory(real.resolve("second"));
    inner = Files.createSymbolicLink(real.resolve("inner"), Path.of("first"));
    Files.createSymbolicLink(real.resolve("outer"), Path.of("inner"));
  }

  private String render() {
    RenderOutcome outcome = session.render(root.toString());
    return outcome.failure().map(Throwable::getMessage).orElseGet(() -> outcome.result().toYaml());
  }

  private void assertReached(Path changed) {
    assertThat(session.changed(List.of(TreePath.of(changed)))).containsExactly(root.toString());
  }

  private void turnTo(Path link, String target) throws IOException {
    Files.delete(link);
    Files.createSymbolicLink(link, Path.of(target));
  }

  @Test
  void aLinkBetweenTheEntryAndTheBaseTurns() throws IOException {
    Files.writeString(root.resolve("kustomization.yaml"), "resources: [../outer]\n");
    Files.writeString(first.resolve("kustomization.yaml"), GENERATOR.formatted("first"));
    Files.writeString(second.resolve("kustomization.yaml"), GENERATOR.formatted("second"));
    assertThat(render()).contains("from: first");
    turnTo(inner, "second");
    assertReached(inner);
    assertThat(render()).contains("from: second");
  }

  /** The way in which files of a mounted ConfigMap are changed at once. */
  @Test
  void aLinkBetweenTheEntryAndTheFileTurns() throws IOException {
    Files.writeString(
        root.resolve("kustomization.yaml"), "configMapGenerator: [{name: a, envs: [app.env]}]\n");
    Path data = Files.createSymbolicLink(root.resolve("..data"), Path.of("../first"));
    Files.createSymbolicLink(root.resolve("app.env"), Path.of("..data/app.env"));
    Files.writeString(first.resolve("app.env"), "from=first\n");
    Files.writeString(second.resolve("app.env"), "from=second\n");
    assertThat(render()).contains("from: first");
    turnTo(data, "../second");
    assertReached(data);
    assertThat(render()).contains("from: second");
  }

  @Test
  void aLinkThatLedToNothingLeadsSomewhere() throws IOException {
    Files.createSymbolicLink(root.resolve("link"), Path.of("new"));
    Files.writeString(root.resolve("kustomization.yaml"), "resources: [link]\n");
    assertThat(render()).contains("no such file");
    Path created = Files.createDirectory(root.resolve("new"));
    Files.writeString(created.resolve("kustomization.yaml"), GENERATOR.formatted("new"));
    assertReached(created);
    assertThat(render()).contains("from: new");
    Path link = root.resolveSibling("other");
    Files.createSymbolicLink(link, Path.of("root/new/file"));
    assertThat(session.render(link.toString()).toString()).contains("no such file");
    Files.writeString(created.resolve("file"), "");
    assertThat(session.changed(List.of(TreePath.of(created.resolve("file")))))
        .containsExactly(link.toString());
  }

  /** What was known of a directory is not true of what a link in its place leads to. */
  @Test
  void aDirectoryBecomesALink() throws IOException {
    Files.writeString(root.resolve("kustomization.yaml"), "resources: [../first/app.yaml]\n");
    Files.writeString(first.resolve("app.yaml"), CONFIG_MAP.formatted("first"));
    Files.writeString(second.resolve("app.yaml"), CONFIG_MAP.formatted("second"));
    assertThat(render()).contains("from: first");
    Files.delete(first.resolve("app.yaml"));
    turnTo(first, "second");
    assertReached(first);
    assertThat(render()).contains("from: second");
    Files.writeString(second.resolve("app.yaml"), CONFIG_MAP.formatted("third"));
    assertReached(second.resolve("app.yaml"));
    assertThat(render()).contains("from: third");
  }

  @Test
  void aReadSetKnowsLinksAndTheFilesBehindThem() throws IOException {
    Files.writeString(
        root.resolve("kustomization.yaml"), "resources: [../inner, ../inner/app.yaml]\n");
    Files.writeString(first.resolve("kustomization.yaml"), GENERATOR.formatted("first"));
    Files.writeString(first.resolve("app.yaml"), CONFIG_MAP.formatted("first"));
    ReadSet readSet = session.render(root.toString()).result().readSet();
    assertThat(readSet.isReachedBy(TreePath.of(inner))).isTrue();
    assertThat(readSet.isReachedBy(TreePath.of(first.resolve("app.yaml")))).isTrue();
    assertThat(readSet.isReachedBy(TreePath.of(second))).isFalse();
    assertThat(readSet.links())
        .containsExactly(TreePath.of(inner), TreePath.of(inner.resolve("app.yaml")));
  }

  /** A directory to build that is none fails before anything is read. */
  @Test
  void aFailureDependsOnWhatWasOnlyLookedAt() throws IOException {
    Path file = Files.writeString(root.resolve("file"), "");
    RenderOutcome outcome = session.render(file.toString());
    assertThat(outcome.succeeded()).isFalse();
    assertThat(outcome.readSet().isReachedBy(TreePath.of(file))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "resources: [../outer/new]\n",
        "components: [../outer/new]\n",
        "resources: [../outer/new/kustomization.yaml]\n",
        "patches: [{path: ../outer/new/kustomization.yaml}]\n",
        "configMapGenerator: [{name: a, files: [../outer/new/kustomization.yaml]}]\n",
        "configMapGenerator: [{name: a, envs: [../outer/new/kustomization.yaml]}]\n",
        "replacements: [{path: ../outer/new/kustomization.yaml}]\n",
        "configurations: [../outer/new/kustomization.yaml]\n",
        "crds: [../outer/new/kustomization.yaml]\n",
        "openapi: {path: ../outer/new/kustomization.yaml}\n",
        "transformers: [../outer/new]\n",
        "generators: [../outer/new/kustomization.yaml]\n",
      })
  void whatWasAbsentBehindLinksComes(String kustomization) throws IOException {
    Files.writeString(root.resolve("kustomization.yaml"), kustomization);
    String before = render();
    Path created = Files.createDirectory(first.resolve("new"));
    Files.writeString(created.resolve("kustomization.yaml"), GENERATOR.formatted("new"));
    session.changed(
        List.of(TreePath.of(created), TreePath.of(created.resolve("kustomization.yaml"))));
    RenderOutcome anew =
        Kustomize.builder()
            .loadRestriction(LoadRestriction.NONE)
            .build()
            .renderAll(FileTree.disk(), List.of(root.toString()))
            .get(0);
    assertThat(render())
        .isNotEqualTo(before)
        .isEqualTo(
            anew.failure().map(Throwable::getMessage).orElseGet(() -> anew.result().toYaml()));
  }
}
