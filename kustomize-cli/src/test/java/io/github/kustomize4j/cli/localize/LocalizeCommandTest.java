package io.github.kustomize4j.cli.localize;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.cli.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LocalizeCommandTest {
  @TempDir Path folder;

  private String app(String text) throws IOException {
    Path app = Files.createDirectories(folder.resolve("app"));
    Files.writeString(app.resolve("kustomization.yaml"), text);
    return app.toString();
  }

  private Session localize(String... words) {
    return Session.run(
        Stream.concat(Stream.of("localize"), Stream.of(words)).toArray(String[]::new));
  }

  @Test
  void copiesAndVerifies() throws IOException {
    String app = app("namePrefix: a # c\ncommonLabels: {a: b}\n");
    Path copy = folder.resolve("copy");
    Session session = localize(app, copy.toString());
    assertThat(session.status()).isZero();
    assertThat(session.err())
        .contains("# Warning: 'commonLabels' is deprecated.")
        .contains("VERIFICATION SUCCESS: `kustomize build` for " + app + " and " + copy)
        .endsWith("SUCCESS: localized \"" + app + "\" to directory " + copy + "\n");
    assertThat(copy.resolve("kustomization.yaml"))
        .hasContent("commonLabels:\n  a: b\nnamePrefix: a\n");
    assertThat(localize(app, copy.toString()).err())
        .contains("localize destination \"" + copy + "\" already exists");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void saysThatACopyBuildsSomethingElse() throws IOException {
    String app = app("resources: [link.yaml]\nbuildMetadata: [originAnnotations]\n");
    Path file = Path.of(app, "a.yaml");
    Files.writeString(file, "apiVersion: v1\nkind: A\nmetadata: {name: a}\n");
    Files.createSymbolicLink(Path.of(app, "link.yaml"), file);
    Session session = localize(app, folder.resolve("copy").toString());
    assertThat(session.status()).isZero();
    assertThat(session.err())
        .startsWith("Warning: `kustomize build` for " + app)
        .contains("give different output")
        .contains("SUCCESS: localized");
  }

  @Test
  void aFailureLeavesNothingBehind() throws IOException {
    String app = app("resources: [a.yaml]\n");
    assertThat(localize(app, folder.resolve("copy").toString()).status()).isEqualTo(1);
    assertThat(localize(app, folder.resolve("no/copy").toString()).err())
        .contains("unable to localize target");
    assertThat(folder).isDirectoryNotContaining(path -> !path.endsWith("app"));
  }

  @Test
  void aCopyThatDoesNotBuildIsKept() throws IOException {
    String app = app("replicas: [{name: none, count: 1}]\n");
    Path copy = folder.resolve("copy");
    Session session = localize(app, copy.toString());
    assertThat(session.status()).isEqualTo(1);
    assertThat(session.err()).contains("--no-verify").contains("none");
    assertThat(copy.resolve("kustomization.yaml")).exists();
    assertThat(localize(app, folder.resolve("two").toString(), "--no-verify").status()).isZero();
  }

  @Test
  void wordsThatMakeNoSense() throws IOException {
    String app = app("namePrefix: a\n");
    assertThat(localize(app + "/kustomization.yaml").err()).contains("file is not directory");
    assertThat(localize(app, folder + "/no/copy").err())
        .contains("unable to create localize destination directory");
    assertThat(localize("https://example.com/a/b?ref=v1", folder + "/c", "--scope", ".").err())
        .contains("scope");
    assertThat(localize("a", "b", "c").err()).contains("accepts at most 2 arg(s), received 3");
  }
}
