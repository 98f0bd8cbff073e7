package io.github.kustomize4j.cli.edit;

import io.github.kustomize4j.cli.support.Command;
import io.github.kustomize4j.cli.support.Console;
import io.github.kustomize4j.cli.support.Flag;
import io.github.kustomize4j.cli.support.ParsedFlags;
import java.io.IOException;
import java.util.List;

/** Lists the plugins that need no file: {@code edit alpha-list-builtin-plugin}. */
final class ListPluginsCommand implements Command {
  private static final List<String> PLUGINS =
      List.of(
          "AnnotationsTransformer",
          "ConfigMapGenerator",
          "HashTransformer",
          "HelmChartInflationGenerator",
          "IAMPolicyGenerator",
          "ImageTagTransformer",
          "LabelTransformer",
          "NamespaceTransformer",
          "PatchJson6902Transformer",
          "PatchStrategicMergeTransformer",
          "PatchTransformer",
          "PrefixSuffixTransformer",
          "PrefixTransformer",
          "ReplacementTransformer",
          "ReplicaCountTransformer",
          "SecretGenerator",
          "SuffixTransformer",
          "ValueAddTransformer");

  private final Console console;

  ListPluginsCommand(Console console) {
    this.console = console;
  }

  @Override
  public List<Flag> flags() {
    return List.of();
  }

  @Override
  public int run(ParsedFlags given) throws IOException {
    console.print("Builtin plugins:\n\n");
    for (String plugin : PLUGINS) {
      console.print(" * " + plugin + '\n');
    }
    return 0;
  }
}
