package io.github.kustomize4j.internal.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.spi.ProgramCall;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.yaml.ReadLimits;
import io.github.kustomize4j.yaml.YamlReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Seen with kustomize v5.8.1. */
class LegacyPluginsTest {
  private static final TreePath ROOT = TreePath.of("/ROOT");
  private static final FileTree DISK =
      FileTree.inMemory(
          Map.of(
              "home/example.com/v1/myplugin/MyPlugin", "",
              "home/v1/myplugin/MyPlugin", "",
              "user/.config/kustomize/plugin/example.com/v1/myplugin/MyPlugin", "",
              "ROOT/args.txt", "a b\n\n  indented  \n# not a remark\n\"quoted\"\n"));

  private final RecordingPrograms programs =
      new RecordingPrograms(call -> RecordingPrograms.exit(0, "kind: A\n", ""));

  private static MapNode configuration(String apiVersion, String more) {
    String text = "kind: MyPlugin\nmetadata: {name: my}\napiVersion: " + apiVersion + "\n" + more;
    return (MapNode)
        YamlReader.of(ReadLimits.DEFAULTS).readResources("test", text.getBytes(UTF_8)).get(0);
  }

  private ProgramCall run(Map<String, String> environment, MapNode configuration) {
    LegacyPlugins plugins =
        new LegacyPlugins(programs, DISK, environment, path -> DISK.read(ROOT.resolve(path)), ROOT);
    assertThat(plugins.run(configuration, new byte[] {1})).asString().isEqualTo("kind: A\n");
    return programs.calls.get(0);
  }

  private ProgramCall run(MapNode configuration) {
    return run(Map.of("KUSTOMIZE_PLUGIN_HOME", "/home"), configuration);
  }

  @Test
  void handsOverItsConfiguration() {
    ProgramCall call = run(configuration("example.com/v1", "# a remark\nspec: {z: '1', a: 'y'}\n"));
    String text =
        "apiVersion: example.com/v1\nkind: MyPlugin\nmetadata:\n  name: my\nspec:\n  a: \"y\"\n  z: \"1\"\n";
    assertThat(call.command())
        .containsExactly("/home/example.com/v1/myplugin/MyPlugin", "/TMP/config.yaml");
    assertThat(programs.written).containsEntry("config.yaml", text);
    assertThat(call.environment())
        .isEqualTo(
            Map.of(
                "KUSTOMIZE_PLUGIN_CONFIG_STRING", text, "KUSTOMIZE_PLUGIN_CONFIG_ROOT", "/ROOT"));
    assertThat(call.directory()).isEqualTo("/ROOT");
    assertThat(call.input()).containsExactly(1);
    assertThat(programs.openWorkspaces).isZero();
  }

  @Test
  void argumentsOfALineAndOfAFile() {
    ProgramCall call = run(configuration("v1", "argsOneLiner: first\nargsFromFile: args.txt\n"));
    assertThat(call.command())
        .containsExactly(
            "/home/v1/myplugin/MyPlugin",
            "/TMP/config.yaml",
            "first",
            "a b",
            "indented  ",
            "# not a remark",
            "\"quoted\"");
  }

  @Test
  void looksInTheUsersDirectories() {
    assertThat(run(Map.of("HOME", "/user"), configuration("example.com/v1", "")).command().get(0))
        .isEqualTo("/user/.config/kustomize/plugin/example.com/v1/myplugin/MyPlugin");
  }

  @Test
  void saysWhatIsMissing() {
    Map<String, String> nowhere = Map.of("HOME", "/nobody");
    assertThatThrownBy(() -> run(nowhere, configuration("v1", "")))
        .hasMessageContaining(
            "unable to find plugin root - tried: /nobody/.config/kustomize/plugin");
    assertThatThrownBy(() -> run(configuration("other.com/v1", "")))
        .hasMessageContaining("no program at `/home/other.com/v1/myplugin/MyPlugin`");
    assertThatThrownBy(
            () -> run(configuration("../user/.config/kustomize/plugin/example.com/v1", "")))
        .hasMessageContaining("no program at");
    assertThatThrownBy(() -> run(configuration("v1", "argsOneLiner: \"'a\"\n")))
        .hasMessageContaining("failed to parse argsOneLiner: unclosed quote in string");
  }

  @Test
  void saysHowAPluginFails() {
    RecordingPrograms failing =
        new RecordingPrograms(call -> RecordingPrograms.exit(4, "", "no data\n"));
    LegacyPlugins plugins =
        new LegacyPlugins(
            failing, DISK, Map.of("KUSTOMIZE_PLUGIN_HOME", "/home"), path -> new byte[0], ROOT);
    assertThatThrownBy(() -> plugins.run(configuration("v1", ""), new byte[0]))
        .hasMessageContaining("no data: failure in plugin; exit status 4");
    assertThat(failing.openWorkspaces).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a b  c | a,b,c",
        "'a b' \"c d\" | a b,c d",
        "a\\ b 'c\\d' \"e\\\"f\" | a b,c\\d,e\"f",
        "a # b c | a",
        "a#b | a#b",
        "a'b c'd | ab cd",
        "'' x | ,x",
      })
  void dividesAsAShell(String line, String words) {
    assertThat(ShellWords.split(line)).isEqualTo(List.of(words.split(",", -1)));
  }

  @Test
  void anOpenQuote() {
    assertThat(ShellWords.split("a 'b")).isNull();
    assertThat(ShellWords.split("a \"b")).isNull();
  }
}
