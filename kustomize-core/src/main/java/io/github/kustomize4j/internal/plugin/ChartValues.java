package io.github.kustomize4j.internal.plugin;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.GeneratorException;
import io.github.kustomize4j.diagnostics.LoadException;
import io.github.kustomize4j.generate.SourceReader;
import io.github.kustomize4j.internal.model.HelmChart;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.yaml.YamlReader;
import io.github.kustomize4j.yaml.YamlWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The values that charts are rendered with.
 *
 * @param sources reads files under the load restriction
 * @param yaml reads values
 */
record ChartValues(SourceReader sources, YamlReader yaml) {
  /** The file that helm gets: the chart's own values, with those of the entry. */
  byte[] of(PreparedChart prepared) {
    MapNode inline = prepared.chart().valuesInline();
    if (inline == null || inline.isEmpty()) {
      return readValues(prepared);
    }
    return YamlWriter.toText(merged(prepared, inline)).getBytes(StandardCharsets.UTF_8);
  }

  /** The chart's own values have to be there too, if only as an empty file. */
  private byte[] readValues(PreparedChart prepared) {
    return read(prepared.valuesPath(), prepared.chart().at().fieldOrSelf("valuesFile"));
  }

  /**
   * The content of a file.
   *
   * @param at where the kustomization names it
   */
  byte[] read(String path, Node at) {
    try {
      return sources.read(path);
    } catch (LoadException e) {
      throw new LoadException(e.diagnostic().at(at.location()));
    }
  }

  private MapNode merged(PreparedChart prepared, MapNode inline) {
    if (prepared.merge().equals("replace")) {
      return inline;
    }
    MapNode file = valuesOfFile(prepared);
    return prepared.merge().equals("merge")
        ? HelmValues.merge(inline, file)
        : HelmValues.merge(file, inline);
  }

  private MapNode valuesOfFile(PreparedChart prepared) {
    String path = prepared.valuesPath();
    List<Node> documents = yaml.readResources(path, readValues(prepared));
    HelmChart chart = prepared.chart();
    if (documents.isEmpty()) {
      throw new GeneratorException(
          Diagnostic.error(
                  Code.GENERATOR_SOURCE,
                  "could not parse values file into rnode: EOF: `" + path + "` is empty",
                  chart.at())
              .hint("correct the entry of chart `" + chart.name() + "`"));
    }
    if (documents.get(0) instanceof MapNode map) {
      return map;
    }
    throw new GeneratorException(
        Diagnostic.error(
                Code.WRONG_TYPE,
                "could not merge values: wrong node kind: expected MappingNode",
                documents.get(0))
            .hint("a file of values is a map"));
  }
}
