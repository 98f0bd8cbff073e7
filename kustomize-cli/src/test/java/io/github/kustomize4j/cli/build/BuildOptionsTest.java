package io.github.kustomize4j.cli.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kustomize4j.cli.support.FlagParser;
import io.github.kustomize4j.cli.support.FlagParser.HelpRequest;
import io.github.kustomize4j.cli.support.UsageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuildOptionsTest {
  private final List<String> notices = new ArrayList<>();

  private BuildOptions parse(String words) {
    List<String> list = words.isEmpty() ? List.of() : List.of(words.split(" ", -1));
    return BuildOptions.of(FlagParser.parse(BuildFlags.ALL, list, notices), Map.of());
  }

  @Test
  void nothingGiven() {
    BuildOptions options = parse("");
    assertThat(options.directory()).isEqualTo(".");
    assertThat(options.output()).isEmpty();
    assertThat(options.anyFile()).isFalse();
    assertThat(options.order()).isEmpty();
    assertThat(options.helm().enabled()).isFalse();
    assertThat(options.helm().command()).isEqualTo("helm");
    assertThat(options.functions().user()).isEqualTo("nobody");
  }

  @ParameterizedTest
  @CsvSource({
    "-oout dir",
    "-o out dir",
    "-o=out dir",
    "--output out dir",
    "--output=out dir",
    "dir -o out",
    "-o out -- dir",
    "-o first -o out dir",
  })
  void spellingsOfOneCommandLine(String words) {
    assertThat(parse(words).output()).isEqualTo("out");
    assertThat(parse(words).directory()).isEqualTo("dir");
  }

  @Test
  void aSwitchTakesAValueOnlyBehindAnEqualsSign() {
    assertThat(parse("--enable-helm no").helm().enabled()).isTrue();
    assertThat(parse("--enable-helm no").directory()).isEqualTo("no");
    assertThat(parse("--enable-helm --enable-helm=F").helm().enabled()).isFalse();
  }

  @Test
  void wordsBehindTwoDashesAreArguments() {
    assertThat(parse("-- -o").directory()).isEqualTo("-o");
    assertThat(parse("-").directory()).isEqualTo("-");
  }

  @Test
  void listsAreNotDividedAtCommas() {
    assertThat(parse("-eA=1,2 -e B --env=C").functions().environment())
        .containsExactly("A=1,2", "B", "C");
  }

  @Test
  void pluginsSwitchHelmOn() {
    assertThat(parse("--enable-alpha-plugins").helm().enabled()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "--bogus | unknown flag: --bogus",
        "--out x | unknown flag: --out",
        "--=x | bad flag syntax: --=x",
        "-xyz a b | unknown shorthand flag: 'x' in -xyz",
        "-hx | unknown shorthand flag: 'x' in -x",
        "--load-restrictor | flag needs an argument: --load-restrictor",
        "-eA=b -o | flag needs an argument: 'o' in -o",
        "--network=maybe | invalid argument \"maybe\" for \"--network\" flag: strconv.ParseBool: parsing \"maybe\": invalid syntax",
        "--load-restrictor none | illegal flag value --load-restrictor none; legal values: [LoadRestrictionsRootOnly LoadRestrictionsNone]",
        "--reorder x | illegal flag value --reorder x; legal values: [legacy none]",
        "a b --reorder x | specify one path to kustomization.yaml",
      },
      delimiter = '|')
  void saysWhatIsWrong(String words, String message) {
    assertThatThrownBy(() -> parse(words)).isInstanceOf(UsageException.class).hasMessage(message);
  }

  @Test
  void deprecatedFlagsAreNoticedAlsoIfTheyAreWrong() {
    assertThatThrownBy(() -> parse("--reorder x")).isInstanceOf(UsageException.class);
    assertThat(notices)
        .containsExactly(
            "Flag --reorder has been deprecated, use the new 'sortOptions' field in"
                + " kustomization.yaml instead.");
  }

  @Test
  void managedByLabelAlsoFromTheEnvironment() {
    assertThat(parse("--enable-managedby-label").managedByLabel()).isTrue();
    Map<String, String> on = Map.of("KUSTOMIZE_ENABLE_MANAGEDBY_LABEL", "on");
    assertThat(
            BuildOptions.of(FlagParser.parse(BuildFlags.ALL, List.of(), notices), on)
                .managedByLabel())
        .isTrue();
    Map<String, String> other = Map.of("KUSTOMIZE_ENABLE_MANAGEDBY_LABEL", "true");
    assertThat(
            BuildOptions.of(FlagParser.parse(BuildFlags.ALL, List.of(), notices), other)
                .managedByLabel())
        .isFalse();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void theCurrentUserIsTwoNumbers() {
    assertThat(parse("--as-current-user").functions().user()).matches("\\d+:\\d+");
  }

  @Test
  void helpComesAfterErrors() {
    assertThatThrownBy(() -> parse("-h a b")).isInstanceOf(HelpRequest.class);
    assertThatThrownBy(() -> parse("-h --bogus")).isInstanceOf(UsageException.class);
  }
}
