package io.github.kustomize4j.cli.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kustomize4j.cli.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCommandTest {
  private static final String CONFIG_MAP =
      "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n";

  @TempDir Path directory;

  @BeforeEach
  void makeInput() throws IOException {
    write("kustomization.yaml", "resources: [a.yaml]\n");
    write("a.yaml", CONFIG_MAP);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text);
  }

  private Session build(String... flags) {
    Stream<String> words =
        Stream.concat(Stream.of("build", directory.toString()), Stream.of(flags));
    return Session.run(words.toArray(String[]::new));
  }

  private List<String> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void printsTheResult() {
    assertThat(build()).isEqualTo(new Session(0, CONFIG_MAP, ""));
  }

  @Test
  void warningsAndNoticesGoToStandardError() throws IOException {
    write("kustomization.yaml", "resources: [a.yaml]\ncommonLabels: {team: web}\n");
    Session session = build("--reorder=none");
    assertThat(session.status()).isZero();
    assertThat(session.err().lines().toList())
        .hasSizeGreaterThanOrEqualTo(2)
        .allMatch(line -> line.startsWith("Flag --reorder") || line.startsWith("#"))
        .anyMatch(line -> line.startsWith("# Warning: 'commonLabels' is deprecated."));
  }

  @Test
  void warningsComeBeforeTheErrorTheyMayExplain() throws IOException {
    write("kustomization.yaml", "resources: [a.yaml, b.yaml]\ncommonLabels: {team: web}\n");
    Session session = build();
    assertThat(session.status()).isEqualTo(1);
    assertThat(session.err())
        .startsWith("# Warning: 'commonLabels' is deprecated.")
        .contains("\nError: ");
  }

  @Test
  void aFailurePrintsNothingButTheError() throws IOException {
    write("kustomization.yaml", "resources: [a.yaml, b.yaml]\n");
    Session session = build();
    assertThat(session.status()).isEqualTo(1);
    assertThat(session.out()).isEmpty();
    assertThat(session.err()).startsWith("Error: ").contains("b.yaml").doesNotContain("\tat ");
  }

  @Test
  void aFailureLeavesTheOutputFileAlone() throws IOException {
    Path output = Files.writeString(directory.resolve("out"), "old");
    write("a.yaml", "kind: [");
    assertThat(build("-o", output.toString()).status()).isEqualTo(1);
    assertThat(output).hasContent("old");
  }

  @Test
  void writesAFile() throws IOException {
    Path output = directory.resolve("out");
    assertThat(build("-o" + output)).isEqualTo(new Session(0, "", ""));
    assertThat(output).hasContent(CONFIG_MAP);
    assertThat(filesIn(directory)).containsExactly("a.yaml", "kustomization.yaml", "out");
  }

  @Test
  void aReplacedFileKeepsItsPermissionsAndALinkStaysALink() throws IOException {
    assumeTrue(Files.getFileStore(directory).supportsFileAttributeView("posix"));
    Path output = Files.writeString(directory.resolve("out"), "old");
    Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(directory.resolve("link"), output);
    build("-o", link.toString());
    assertThat(link).isSymbolicLink();
    assertThat(output).hasContent(CONFIG_MAP);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(output)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void aLinkToNothingStaysALink() throws IOException {
    Path link = Files.createSymbolicLink(directory.resolve("link"), directory.resolve("new"));
    assertThat(build("-o", link.toString())).isEqualTo(new Session(0, "", ""));
    assertThat(link).isSymbolicLink();
    assertThat(directory.resolve("new")).hasContent(CONFIG_MAP);
  }

  @Test
  void noLinkLeadsOutOfAFolder() throws IOException {
    Path folder = Files.createDirectory(directory.resolve("out"));
    Path other = Files.writeString(directory.resolve("other"), "old");
    Path file = folder.resolve("v1_configmap_a.yaml");
    Files.createSymbolicLink(file, other);
    assertThat(build("-o", folder.toString()).err())
        .isEqualTo("Error: open " + file + ": the link leads out of " + folder + "\n");
    assertThat(other).hasContent("old");
  }

  @Test
  void saysWhereThereIsNoPlaceForAFile() {
    assertThat(build("-o", directory + "/no/out").err())
        .isEqualTo("Error: open " + directory + "/no/out: no such file or directory\n");
    assertThat(build("-o", directory + "/no/").err())
        .isEqualTo("Error: open " + directory + "/no/: is a directory\n");
  }

  @Test
  void writesAFolder() throws IOException {
    write("a.yaml", CONFIG_MAP + "---\napiVersion: v1\nkind: Namespace\nmetadata:\n  name: N\n");
    Path folder = Files.createDirectory(directory.resolve("out"));
    assertThat(build("-o", folder.toString())).isEqualTo(new Session(0, "", ""));
    assertThat(filesIn(folder)).containsExactly("v1_configmap_a.yaml", "v1_namespace_n.yaml");
    assertThat(folder.resolve("v1_configmap_a.yaml")).hasContent(CONFIG_MAP);
  }

  @Test
  void nothingIsWrittenOutsideOfTheFolder() throws IOException {
    write("a.yaml", CONFIG_MAP + "---\n" + CONFIG_MAP + "  namespace: ../../esc\n");
    Path folder = Files.createDirectory(directory.resolve("out"));
    assertThat(build("-o", folder.toString()).status()).isZero();
    assertThat(filesIn(folder))
        .containsExactly(".._.._esc_v1_configmap_a.yaml", "default_v1_configmap_a.yaml");
    assertThat(filesIn(directory)).containsExactly("a.yaml", "kustomization.yaml", "out");
  }

  @Test
  void theDirectoryMustBeNamed() {
    assertThat(Session.run("build", "").err())
        .startsWith("Error: must build at directory: directory path cannot be empty\n");
  }
}
