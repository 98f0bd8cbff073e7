package io.github.kustomize4j.cli.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.cli.Session;
import io.github.kustomize4j.cli.support.WorkFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditCommandsTest {
  private static final String FILE = "kustomization.yaml";
  private static final String OBJECT =
      "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndata: {v: x}\n";

  @TempDir Path directory;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }

  private String read(String name) throws IOException {
    return Files.readString(directory.resolve(name));
  }

  private Session run(String... words) {
    return EditSession.run(directory, List.of(words));
  }

  private List<String> filesLeft() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aFileIsReplacedWithItsMode() throws IOException {
    Path file = write(FILE, "namespace: a # c\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

    assertThat(run("edit", "set", "namespace", "b", "--minimal").status()).isZero();

    assertThat(read(FILE)).isEqualTo("namespace: b # c\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
    assertThat(filesLeft()).containsExactly(FILE);
  }

  @Test
  void aFileThatOthersHaveChangedIsNotReplaced() throws IOException {
    write(FILE, "namespace: b\n");
    WorkFolder folder = new WorkFolder(directory);
    byte[] after = "namespace: c\n".getBytes(UTF_8);

    assertThat(folder.replace(FILE, "namespace: a\n".getBytes(UTF_8), after)).isFalse();
    assertThat(read(FILE)).isEqualTo("namespace: b\n");
    assertThat(folder.replace(FILE, "namespace: b\n".getBytes(UTF_8), after)).isTrue();
    assertThat(read(FILE)).isEqualTo("namespace: c\n");
  }

  @Test
  void whatAKilledRunLeftBehindIsRemoved() throws IOException {
    write(FILE, "namespace: b\n");
    Path left = write("." + FILE + ".new", "");
    Files.setLastModifiedTime(left, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));

    assertThat(run("edit", "set", "namespace", "c", "--minimal").status()).isZero();
    assertThat(read(FILE)).isEqualTo("namespace: c\n");
    assertThat(filesLeft()).containsExactly(FILE);
  }

  @Test
  @Timeout(60)
  void editsAtTheSameTimeAreAllMade() throws Exception {
    write(FILE, "");
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String resource = "r" + i + ".yaml";
      threads.add(new Thread(() -> run("edit", "add", "resource", "--no-verify", resource)));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(read(FILE)).contains("r0", "r1", "r2", "r3", "r4", "r5", "r6", "r7");
    assertThat(filesLeft()).containsExactly(FILE);
  }

  @Test
  void aFileThatDoesNotChangeIsNotWritten() throws IOException {
    Path file = write(FILE, "images: [{name: a, newTag: v1}]\n");
    FileTime old = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));
    Files.setLastModifiedTime(file, old);

    assertThat(run("edit", "set", "image", "--minimal", "a:v1").status()).isZero();
    assertThat(run("edit", "remove", "resource", "nosuch").status()).isZero();

    assertThat(Files.getLastModifiedTime(file)).isEqualTo(old);
  }

  /** Each was tried with kustomize v5.8.1. */
  @Test
  void cornersOfTheReference() throws IOException {
    assertThat(run("edit", "add", "generator", "nosuch.yaml").status()).isZero(); // no file at all

    write(FILE, "images:\n- {name: a, newTag: v1}\n");
    run("edit", "set", "image", "a=b:v2", "a=c:*");
    assertThat(read(FILE)).contains("newName: c\n  newTag: v1\n"); // not the v2 of the same line

    write(FILE, "resources:\n  - a.yaml\n");
    run("edit", "remove", "label", "x", "-i");
    assertThat(read(FILE)).startsWith("resources:\n- a.yaml\n"); // formatted all the same

    write(FILE, "replacements:\n- path: r.yaml\n");
    run("edit", "fix", "--vars");
    assertThat(read(FILE)).startsWith("replacements:\n- path: r.yaml\n");

    write("f1.txt", "1");
    write("f2.txt", "2");
    write(FILE, "");
    run("edit", "add", "configmap", "cm", "--from-file==f*.txt");
    assertThat(read(FILE)).contains("  - f1.txt\n  - f2.txt\n"); // an empty key is none
  }

  @ParameterizedTest
  @CsvSource({
    "'foo: x', kustomization.yaml:1:1: invalid Kustomization: json: unknown field",
    "'a: [', kustomization.yaml:1:",
    "'namespace: {}', kustomization.yaml:1:12: invalid Kustomization: json: cannot unmarshal object",
  })
  void badFilesStayAsTheyAre(String text, String message) throws IOException {
    write(FILE, text);

    Session session = run("edit", "set", "namespace", "b");

    assertThat(session.status()).isOne();
    assertThat(session.err()).contains("Error: " + message);
    assertThat(read(FILE)).isEqualTo(text);
  }

  @Test
  void thereMustBeOneFile() throws IOException {
    assertThat(run("edit", "set", "namespace", "b").err())
        .contains("Error: Missing kustomization file 'kustomization.yaml'.");
    write(FILE, "");
    write("Kustomization", "");
    assertThat(run("edit", "set", "namespace", "b").err())
        .contains("Found multiple kustomization file: [kustomization.yaml Kustomization]");
    assertThat(run("create").err()).contains("Found multiple kustomization file");
    assertThat(read(FILE)).isEmpty();
  }

  @Test
  void resourcesMustBeThere() throws IOException {
    write(FILE, "");
    write("a.yaml", OBJECT);

    assertThat(run("edit", "add", "resource", "nosuch.yaml").err())
        .contains("nosuch.yaml has no match: must build at directory");
    assertThat(run("edit", "add", "resource", "*.yaml").status()).isZero();
    assertThat(read(FILE)).contains("resources:\n- a.yaml\n");
    assertThat(run("edit", "add", "resource", "a.yaml").err())
        .isEqualTo("resource a.yaml already in kustomization file\n");
  }

  @Test
  void aGeneratorIsTried() throws IOException {
    write(FILE, "");

    assertThat(run("edit", "add", "configmap", "c", "--from-literal=ab").err())
        .contains("failed to create configmap: ")
        .contains("invalid literal source ab, expected key=value");
    assertThat(read(FILE)).isEmpty();
  }

  @Test
  void fixTellsOfAnotherOutput() throws IOException {
    write("a.yaml", OBJECT);
    write("p.yaml", "[{\"op\": \"replace\", \"path\": \"/data/v\", \"value\": \"json\"}]");
    String merge = "{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {v: merge}}";
    String before =
        "resources: [a.yaml]\npatchesStrategicMerge: ['"
            + merge
            + "']\npatchesJson6902: [{path: p.yaml, target: {version: v1, kind: ConfigMap, name: a}}]\n";
    write(FILE, before);

    Session verified = run("edit", "fix", "--verify");

    assertThat(verified.status()).isOne();
    assertThat(verified.err()).contains("line 3:\n-  v: json\n+  v: merge\n");
    assertThat(read(FILE)).isEqualTo(before);
    assertThat(run("edit", "fix").out())
        .contains("now produces different output")
        .endsWith(
            "...apiVersion: v1\ndata:\n  v: merge\nkind: ConfigMap\nmetadata:\n  name: a\n...\n");
    assertThat(read(FILE)).startsWith("resources:\n- a.yaml\n");
  }

  @Test
  void fixVerifiesVars() throws IOException {
    write(
        "a.yaml",
        "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{args: [--x=$(NAME)]}]}\n");
    write(
        FILE,
        "resources: [a.yaml] # r\nvars:\n- {name: NAME, objref: {kind: Pod, name: a, apiVersion: v1}}\n");

    Session session = run("edit", "fix", "--vars", "--verify", "--minimal");

    assertThat(session.err()).doesNotContain("Error");
    assertThat(session.status()).isZero();
    assertThat(read("a.yaml")).contains("args: [--x=NAME_PLACEHOLDER]");
    assertThat(read(FILE)).startsWith("resources: [a.yaml] # r\nreplacements:\n");
  }

  @Test
  void aNewFileHoldsWhatIsFound() throws IOException {
    write("a.yaml", OBJECT);
    write("notes.txt", "no: resource");

    assertThat(run("create", "--autodetect", "--labels", "a:b,c", "--namesuffix=-x").status())
        .isZero();

    assertThat(read(FILE))
        .isEqualTo(
            """
            apiVersion: kustomize.config.k8s.io/v1beta1
            kind: Kustomization
            resources:
            - a.yaml
            nameSuffix: -x
            commonLabels:
              a: b
              c: ""
            """);
    assertThat(run("init").err()).contains("kustomization file already exists");
  }
}
