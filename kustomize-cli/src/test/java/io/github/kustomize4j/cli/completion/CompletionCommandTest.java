package io.github.kustomize4j.cli.completion;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kustomize4j.cli.Session;
import io.github.kustomize4j.cli.openapi.JsonLines;
import io.github.kustomize4j.external.Processes;
import io.github.kustomize4j.spi.ProgramCall;
import io.github.kustomize4j.spi.ProgramResult;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionCommandTest {
  private static final Path BASH = Path.of("/bin/bash");
  private static final String FISH = "source ../fish; complete -C $argv[1]";

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("here/overlay one"));
    Files.writeString(folder.resolve("here/overview.txt"), "");
    for (String shell : List.of("bash", "zsh", "fish")) {
      Files.writeString(folder.resolve(shell), Session.run("completion", shell).out());
    }
  }

  /** What bash offers for the last of some words. */
  private List<String> offered(String... words) {
    assumeTrue(Files.isExecutable(BASH), "there is no bash");
    String program =
        "source ../bash; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _kustomize4j;"
            + " printf '%s\\n' \"${COMPREPLY[@]}\"";
    List<String> command = new ArrayList<>(List.of(BASH.toString(), "-c", program));
    command.addAll(List.of("bash", "kustomize4j"));
    command.addAll(List.of(words));
    return lines(command);
  }

  /** What zsh or fish offers at the end of a line. */
  private List<String> offeredBy(String shell, String line) throws IOException {
    assumeTrue(onPath(shell), "there is no " + shell);
    String typed = "kustomize4j " + line;
    if (shell.equals("fish")) {
      return lines(List.of("fish", "--no-config", "-c", FISH, "--", typed)).stream()
          .map(offer -> offer.replaceFirst("(/?\t.*|/)$", ""))
          .toList();
    }
    try (InputStream program = getClass().getResourceAsStream("offered.zsh")) {
      Files.write(folder.resolve("offered.zsh"), requireNonNull(program).readAllBytes());
    }
    return lines(List.of("zsh", "-f", "../offered.zsh", "../zsh", typed)).stream()
        .map(offer -> offer.replace("\\ ", " "))
        .toList();
  }

  private static boolean onPath(String program) {
    return Pattern.compile(File.pathSeparator)
        .splitAsStream(System.getenv().getOrDefault("PATH", ""))
        .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
  }

  private List<String> lines(List<String> command) {
    ProgramCall call = ProgramCall.of(command).in(folder.resolve("here").toString());
    ProgramResult result = new Processes(System.getenv()).run(call);
    assertThat(result.succeeded()).as(result.errorText()).isTrue();
    return result.outputText().lines().filter(line -> !line.isEmpty()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zsh", "fish"})
  void otherShells(String shell) throws IOException {
    assertThat(offeredBy(shell, "")).contains("build", "edit", "help").doesNotContain("openapi");
    assertThat(offeredBy(shell, "edit add res")).containsExactly("resource");
    assertThat(offeredBy(shell, "cfg cat --st"))
        .containsExactlyInAnyOrder("--strip-comments", "--style", "--stack-trace");
    assertThat(offeredBy(shell, "build --load-restrictor "))
        .containsExactly("LoadRestrictionsNone", "LoadRestrictionsRootOnly");
    assertThat(offeredBy(shell, "build --enable-helm over")).containsExactly("overlay one");
    assertThat(offeredBy(shell, "build -o over")).containsExactly("overlay one", "overview.txt");
    assertThat(offeredBy(shell, "build --helm-command o")).isEmpty();
  }

  @Test
  void commands() {
    assertThat(offered("")).contains("build", "edit", "cfg", "help").doesNotContain("openapi");
    assertThat(offered("cfg", "t")).containsExactly("tree");
    assertThat(offered("edit", "add", "res")).containsExactly("resource");
  }

  @Test
  void flagsAndTheirValues() {
    assertThat(offered("cfg", "cat", "--st"))
        .containsExactlyInAnyOrder("--strip-comments", "--style", "--stack-trace");
    assertThat(offered("build", "--load-restrictor", ""))
        .containsExactly("LoadRestrictionsNone", "LoadRestrictionsRootOnly");
    assertThat(offered("cfg", "tree", "--graph-structure", "=", "o")).containsExactly("owners");
    assertThat(offered("version", "-o", "=")).containsExactly("yaml", "json");
    assertThat(offered("build", "--helm-command", "o")).isEmpty();
  }

  @Test
  void directoriesAndFiles() {
    assertThat(offered("build", "--enable-helm", "over")).containsExactly("overlay one");
    assertThat(offered("build", "-o", "over"))
        .containsExactlyInAnyOrder("overlay one", "overview.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish", "powershell"})
  void everyScriptKnowsEveryCommand(String shell) {
    String script = Session.run("completion", shell).out();
    for (Completions.Entry entry : Completions.all()) {
      assertThat(script).contains(entry.path());
      entry.options().forEach(option -> assertThat(script).contains(bare(option.names().get(0))));
    }
  }

  private static String bare(String flag) {
    return flag.substring(flag.startsWith("--") ? 2 : 1);
  }

  @Test
  void oneShellThatWeKnow() {
    assertThat(Session.run("completion").err()).contains("accepts 1 arg(s), received 0");
    assertThat(Session.run("completion", "foo").err())
        .contains("invalid argument \"foo\" for \"kustomize4j completion\"");
  }

  @Test
  void openapi() {
    assertThat(Session.run("openapi", "info").out())
        .isEqualTo("{title:Kubernetes,version:v1.21.2}\n");
    assertThat(Session.run("openapi").out()).contains("  fetch  ").contains("  info   ");
    assertThat(Session.run("openapi", "fetch", "--format", "xml").err())
        .startsWith("Error: format must be either 'json' or 'yaml'\n");
    assertThat(JsonLines.of("{\"a\":[1,{\"b\":\",}\\\"\"}],\"c\":{},\"d\":[]}"))
        .isEqualTo(
            "{\n  \"a\": [\n    1,\n    {\n      \"b\": \",}\\\"\"\n    }\n  ],\n  \"c\": {},\n"
                + "  \"d\": []\n}");
  }
}
