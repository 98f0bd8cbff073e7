package io.github.kustomize4j.cli.fn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.cli.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is expected here was seen of kustomize v5.8.1. */
class FnRunTest {
  private static final String ID =
      "internal.config.kubernetes.io/annotations-migration-resource-id";

  @TempDir Path folder;
  private Path pkg = Path.of("");

  @BeforeEach
  void write() throws IOException {
    pkg = Files.createDirectories(folder.resolve("pkg"));
    Files.writeString(
        pkg.resolve("a.yaml"), "# c\nkind:   A\nmetadata: {name: a}\nsize: 1 # small\n");
    Files.createDirectories(pkg.resolve("in"));
    Files.writeString(pkg.resolve("in/b.yaml"), "kind: B\nmetadata:\n  name: b\n");
  }

  private String program(String name, String script) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file.toString();
  }

  private static void declare(Path file, String program, String more) throws IOException {
    Files.writeString(
        file,
        "kind: Fn\nmetadata:\n  name: f\n  annotations:\n    config.kubernetes.io/function: |\n"
            + more
            + "      exec: {path: "
            + program
            + "}\n");
  }

  private Session run(String... words) {
    return Session.run(
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of("fn", "run", pkg.toString()),
                java.util.stream.Stream.of(words))
            .toArray(String[]::new));
  }

  @Test
  void withoutFunctionsOnlyTheLayoutAndANumberChange() {
    assertThat(run().status()).isZero();
    assertThat(pkg.resolve("a.yaml"))
        .hasContent(
            "# c\nkind: A\nmetadata: {name: a, annotations: {" + ID + ": '0'}}\nsize: 1 # small\n");
    assertThat(run("--dry-run").out()).contains("internal.config.kubernetes.io/path: 'in/b.yaml'");
  }

  @Test
  void commentsThatAFunctionDropsComeBack() throws IOException {
    String strip = program("strip", "sed 's/ *# .*//'");
    assertThat(run("--enable-exec", "--exec-path", strip).status()).isZero();
    assertThat(pkg.resolve("a.yaml"))
        .hasContent("# c\nkind: A\nmetadata: {name: a}\nsize: 1 # small\n");
  }

  @Test
  void foldedTextsOfAnObjectThatWasGivenEndUpBetweenQuotes() throws IOException {
    String text = "text: >-\n  one\n  two\n";
    Files.writeString(pkg.resolve("a.yaml"), "kind: A\nmetadata: {name: a}\n" + text);
    assertThat(run("--enable-exec", "--exec-path", program("same", "cat")).status()).isZero();
    assertThat(pkg.resolve("a.yaml"))
        .hasContent("kind: A\nmetadata: {name: a}\ntext: \"one two\"\n");
  }

  @Test
  void aFunctionGetsTheObjectsOfItsDirectoryTheDeepestFirst() throws IOException {
    String count = program("count", "cd " + folder + "; cat > x; grep -c '^- ' x >&2; cat x");
    declare(pkg.resolve("f.yaml"), count, "");
    declare(pkg.resolve("in/f.yaml"), count, "");
    assertThat(run("--enable-exec").err()).isEqualTo("2\n4\n");
    assertThat(run("--enable-exec", "--global-scope", "--log-steps").err())
        .isEqualTo("Running " + count + "\n4\nRunning " + count + "\n4\n");
    assertThat(run().err()).contains("was skipped");
  }

  @Test
  void nothingIsWrittenThroughLinksThatLeadOut() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.createSymbolicLink(pkg.resolve("out"), other);
    String made =
        "printf 'kind: N\\nmetadata: {name: n, annotations:"
            + " {internal.config.kubernetes.io/path: out/deep/n.yaml}}\\n'";
    assertThat(run("--enable-exec", "--exec-path", program("make", made)).err())
        .contains("out/deep/n.yaml: the link leads out of " + pkg);
    assertThat(other).isEmptyDirectory();
    assertThat(pkg.resolve("a.yaml")).exists();
  }

  @Test
  void objectsMoveAppearAndDisappear() throws IOException {
    String made = "printf 'kind: N\\nmetadata: {name: n, namespace: s}\\n'";
    assertThat(run("--enable-exec", "--exec-path", program("make", made)).status()).isZero();
    assertThat(pkg.resolve("s/n_n.yaml"))
        .hasContent("kind: N\nmetadata: {name: n, namespace: s}\n");
    assertThat(pkg.resolve("a.yaml")).doesNotExist();
    String out = program("out", "sed 's,s/n_n.yaml,../x.yaml,'");
    assertThat(run("--enable-exec", "--exec-path", out).err())
        .contains("resource must be written under package");
    assertThat(run("--enable-exec", "--exec-path", program("none", "cat >/dev/null")).err())
        .isEmpty();
    assertThat(pkg.resolve("s/n_n.yaml")).exists();
  }

  @Test
  void argumentsBecomeTheConfiguration() throws IOException {
    String keep = program("keep", "tee " + folder.resolve("seen"));
    assertThat(run("--enable-exec", "--exec-path", keep, "--", "Team", "a=1", "b=x: y").err())
        .isEmpty();
    assertThat(Files.readString(folder.resolve("seen")))
        .endsWith(
            "        exec: {path: "
                + keep
                + "}\n  data: {a: 1, b: 'x: y'}\n  kind: Team\n"
                + "  apiVersion: v1\n");
    assertThat(run("--exec-path", keep).err()).contains("must specify --enable-exec");
    assertThat(run("--", "a=b").err()).contains("must specify --image");
    assertThat(run("x").err()).contains("0 or 1 arguments supported");
    assertThat(run("--enable-exec", "--exec-path", keep, "--", "K", "x").err())
        .contains("args must have keys and values separated by =");
  }

  @Test
  void failuresAndFindings() throws IOException {
    String fail =
        program("fail", "printf 'kind: ResourceList\\nitems: []\\nresults:\\n- m: 1\\n'; exit 3");
    String results = folder.toString();
    Session failed = run("--enable-exec", "--exec-path", fail, "--results-dir", results);
    assertThat(failed.status()).isEqualTo(1);
    assertThat(failed.err()).contains("exit status 3");
    assertThat(folder.resolve("results-0.yaml")).hasContent("- m: 1\n");
    declare(pkg.resolve("f.yaml"), program("late", "cat; exit 4"), "      deferFailure: true\n");
    assertThat(run("--enable-exec").err()).contains("exit status 4");
    assertThat(pkg.resolve("a.yaml")).content().startsWith("# c\nkind: A\n");
    assertThat(run("--enable-exec", "--exec-path", "no-such-program").err())
        .contains("executable file not found in $PATH");
  }

  @Test
  void jsonStaysJson() throws IOException {
    Files.writeString(pkg.resolve("j.json"), "{\"kind\": \"J\", \"b\": [1, {}]}");
    String cat = program("pass", "cat");
    assertThat(run("--enable-exec", "--exec-path", cat).status()).isZero();
    assertThat(pkg.resolve("j.json"))
        .hasContent("{\n  \"b\": [\n    1,\n    {}\n  ],\n  \"kind\": \"J\"\n}\n");
  }

  @Test
  void standardInputIsPrinted() {
    assertThat(Session.runWith("kind: ResourceList\nitems:\n- kind: A\n", "fn", "run").out())
        .isEqualTo("kind: A\nmetadata:\n  annotations:\n    " + ID + ": '0'\n");
    assertThat(Session.run("fn", "sink").out()).contains("run");
  }
}
