package io.github.kustomize4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.cli.build.BuildFlags;
import io.github.kustomize4j.cli.support.Flag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  @Test
  void theVersionIsThatOfTheOutput() {
    assertThat(Session.run("version").out()).isEqualTo("v5.8.1\n");
    assertThat(Session.run("version", "now").out()).isEqualTo("v5.8.1\n");
    assertThat(Session.run("version", "-oyaml").out())
        .startsWith("version: v5.8.1\n")
        .endsWith("\n\n");
    assertThat(Session.run("version", "-o=json").out())
        .startsWith("{\n  \"version\": \"v5.8.1\",\n")
        .endsWith("\"\n}\n");
    assertThat(Session.run("version", "-o", "xml").out()).isEmpty();
    assertThat(Session.run("--version").out()).startsWith("kustomize4j ");
  }

  @Test
  void theOldShortVersion() {
    Session session = Session.run("version", "--short");
    assertThat(session.out()).isEqualTo("{v5.8.1  unknown   }\n");
    assertThat(session.err()).startsWith("Flag --short has been deprecated, and will be removed");
    assertThat(Session.run("version", "--short", "-o", "json").err())
        .contains("--short and --output are mutually exclusive");
  }

  @Test
  void unknownWords() {
    Session session = Session.run("buld");
    assertThat(session.status()).isEqualTo(1);
    assertThat(session.err())
        .startsWith("Error: unknown command \"buld\" for \"kustomize4j\"\n")
        .contains("Did you mean this?\n\tbuild\n");
    assertThat(Session.run("frobnicate").err()).doesNotContain("Did you mean");
    assertThat(Session.run("--bogus").err()).startsWith("Error: unknown flag: --bogus\n");
    assertThat(Session.run("--bogus").out()).isEmpty();
    assertThat(Session.run("version", "--bogus").err())
        .isEqualTo("Error: unknown flag: --bogus\nRun 'kustomize4j version --help' for usage.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "batch", "version"})
  void everyCommandHasAHelp(String command) {
    Session asFlag = Session.run(command, "--help");
    assertThat(asFlag.status()).isZero();
    assertThat(asFlag.out()).contains("\nUsage:\n  kustomize4j " + command);
    assertThat(Session.run("help", command)).isEqualTo(asFlag);
    assertThat(Session.run().out()).contains("\n  " + command + " ");
  }

  @Test
  void theHelpOfBuildNamesEveryFlagThatIsNotOld() {
    String help = Session.run("build", "-h").out();
    for (Flag flag : BuildFlags.ALL) {
      assertThat(help.contains("--" + flag.name())).as(flag.name()).isEqualTo(!flag.isHidden());
    }
  }
}
