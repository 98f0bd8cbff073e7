package io.github.kustomize4j.cli.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.cli.Session;
import io.github.kustomize4j.cli.support.Console;
import io.github.kustomize4j.cli.support.FlagParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildAllCommandTest {
  @TempDir Path directory;

  @BeforeEach
  void makeAFleet() throws IOException {
    write("base/kustomization.yaml", "configMapGenerator: [{name: app, literals: [k=v]}]\n");
    write("clusters/a/kustomization.yaml", "resources: [../../base]\nnamePrefix: a-\n");
    write("clusters/deep/b/kustomization.yml", "resources: [../../../base]\nnamePrefix: b-\n");
    write("clusters/comp/kustomization.yaml", "kind: Component\nnamePrefix: c-\n");
    write("clusters/.hidden/kustomization.yaml", "resources: []\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String path(String name) {
    return directory.resolve(name).toString();
  }

  private Session buildAll(String... words) {
    List<String> all = new ArrayList<>(List.of("build-all"));
    all.addAll(List.of(words));
    return Session.run(all.toArray(new String[0]));
  }

  private List<String> written() throws IOException {
    Path out = directory.resolve("out");
    try (Stream<Path> files = Files.walk(out)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> out.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void writesEveryKustomizationBelowARoot() throws IOException {
    Session session = buildAll(path("clusters"), "-o", path("out"));
    assertThat(session.err()).isEqualTo("2 of 2 kustomizations written to " + path("out") + "\n");
    assertThat(session.out()).isEmpty();
    assertThat(session.status()).isZero();
    assertThat(written()).containsExactly("a.yaml", "deep/b.yaml");
    assertThat(Files.readString(directory.resolve("out/a.yaml")))
        .isEqualTo(Session.run("build", path("clusters/a")).out())
        .contains("name: a-app-");
  }

  @Test
  void takesARootThatIsAKustomizationItself() throws IOException {
    buildAll(path("base"), path("clusters/comp"), "--output", path("out"));
    assertThat(written()).containsExactly("base.yaml", "comp.yaml");
  }

  @Test
  void doesNotSearchItsOutput() throws IOException {
    write("out/old/kustomization.yaml", "resources: []\n");
    Session session = buildAll(directory.toString(), "-o", path("out"));
    assertThat(session.err()).startsWith("3 of 3 kustomizations");
    assertThat(written()).contains("base.yaml", "clusters/a.yaml").doesNotContain("out/old.yaml");
  }

  @Test
  void goesOnAfterAnError() throws IOException {
    write("clusters/broken/kustomization.yaml", "resourcez: []\n");
    write("out/broken.yaml", "kept\n");
    Session session = buildAll(path("clusters"), "-o", path("out"), "--jobs", "1");
    assertThat(session.status()).isEqualTo(1);
    assertThat(session.err())
        .contains("Error: " + directory.resolve("clusters/broken") + ": ")
        .contains("unknown field \"resourcez\"")
        .endsWith("2 of 3 kustomizations written to " + path("out") + ", 1 failed\n");
    assertThat(written()).containsExactly("a.yaml", "broken.yaml", "deep/b.yaml");
    assertThat(directory.resolve("out/broken.yaml")).hasContent("kept");
  }

  @Test
  void tellsAWarningOnce() throws IOException {
    write("base/kustomization.yaml", "commonLabels: {a: b}\nresources: []\n");
    Session session = buildAll(path("clusters"), "-o", path("out"));
    assertThat(session.err().lines().filter(line -> line.startsWith("# Warning: "))).hasSize(1);
  }

  @Test
  void tellsTheWarningsOfABuildThatFails() throws IOException {
    write("clusters/a/kustomization.yaml", "commonLabels: {a: b}\nresources: [missing.yaml]\n");
    Session session = buildAll(path("clusters/a"), "-o", path("out"));
    assertThat(session.err())
        .startsWith("# Warning: 'commonLabels' is deprecated.")
        .contains("\nError: " + path("clusters/a"));
  }

  @Test
  void neverWritesOutsideOfItsDirectory() throws IOException {
    write("elsewhere/file", "mine");
    Files.createDirectory(directory.resolve("out"));
    Files.createSymbolicLink(directory.resolve("out/deep"), directory.resolve("elsewhere"));
    Files.createSymbolicLink(directory.resolve("out/a.yaml"), directory.resolve("elsewhere/file"));
    Session session = buildAll(path("clusters"), "-o", path("out"));
    assertThat(session.status()).isEqualTo(1);
    assertThat(session.err()).contains("leads out of").contains("0 of 2 kustomizations written");
    assertThat(directory.resolve("elsewhere/file")).hasContent("mine");
    assertThat(directory.resolve("elsewhere")).isDirectoryNotContaining("glob:**b.yaml");
  }

  @Test
  void refusesTwoResultsOfOneName() throws IOException {
    write("more/a/kustomization.yaml", "resources: []\n");
    Session session = buildAll(path("clusters"), path("more"), "-o", path("out"));
    assertThat(session.status()).isEqualTo(1);
    assertThat(session.err()).contains("would both be written to `a.yaml`");
    assertThat(directory.resolve("out")).doesNotExist();
  }

  @Test
  void refusesWhatMakesNoSense() throws IOException {
    Files.createDirectory(directory.resolve("empty"));
    assertRefused("say where the results go", path("clusters"));
    assertRefused("say what to build", "-o", path("out"));
    assertRefused("is not a directory", path("none"), "-o", path("out"));
    assertRefused("there is no kustomization", path("empty"), "-o", path("out"));
    assertRefused("--jobs many", path("clusters"), "-o", path("out"), "--jobs", "many");
    assertRefused("--jobs -1", path("clusters"), "-o", path("out"), "--jobs=-1");
  }

  private void assertRefused(String why, String... words) {
    Session session = buildAll(words);
    assertThat(session.status()).isEqualTo(1);
    assertThat(session.err()).startsWith("Error: ").contains(why);
  }

  @Test
  void showsItsProgressOnATerminal() throws IOException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), err, Map.of());
    BuildAllCommand command = new BuildAllCommand(console, true);
    List<String> words = List.of(path("clusters"), "-o", path("out"));
    command.run(FlagParser.parse(command.flags(), words, new ArrayList<>()));
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("\r\033[K1 of 2")
        .endsWith("\r\033[K2 of 2 kustomizations written to " + path("out") + "\n");
  }
}
