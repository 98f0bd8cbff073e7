package io.github.kustomize4j.internal.pipeline;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.KustomizationException;
import io.github.kustomize4j.internal.model.TransformerConfigFields;
import io.github.kustomize4j.internal.specs.CrdSpecs;
import io.github.kustomize4j.internal.specs.TransformerConfig;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.yaml.JsonReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The fields that add to the field specs: {@code configurations} and {@code crds}. The order of the
 * merges shows in the result, since what is there first may swallow what comes: the files among
 * themselves, then the builtin table with them, then what the bases have with all of it.
 */
final class ConfigurationStage {
  private final Layer layer;

  private ConfigurationStage(Layer layer) {
    this.layer = layer;
  }

  static void apply(Layer layer) {
    ConfigurationStage stage = new ConfigurationStage(layer);
    Accumulator state = layer.state();
    state.config = state.config.merge(TransformerConfig.builtin().merge(stage.configurations()));
    for (ScalarNode entry : layer.kustomization().crds()) {
      state.config = state.config.merge(stage.definitions(entry));
    }
  }

  private TransformerConfig configurations() {
    TransformerConfig config = TransformerConfig.EMPTY;
    for (ScalarNode entry : layer.kustomization().configurations()) {
      Node document = layer.build().reader().readYaml11WithUniqueKeys(name(entry), bytes(entry));
      config = config.merge(TransformerConfigFields.decode(document));
    }
    return config;
  }

  private TransformerConfig definitions(ScalarNode entry) {
    byte[] bytes = bytes(entry);
    if (bytes.length == 0) {
      throw new KustomizationException(
          Diagnostic.error(
                  Code.INVALID_VALUE, "the file `" + entry.text() + "` of `crds` is empty", entry)
              .hint("put OpenAPI definitions there, or remove the entry"));
    }
    return CrdSpecs.decode(read(entry, bytes));
  }

  private @Nullable Node read(ScalarNode entry, byte[] bytes) {
    return bytes[0] == '{'
        ? JsonReader.read(name(entry), new String(bytes, StandardCharsets.UTF_8))
        : layer.build().reader().readYaml11(name(entry), bytes);
  }

  private String name(ScalarNode entry) {
    return layer.build().loader().locate(layer.root(), entry.text()).toString();
  }

  private byte[] bytes(ScalarNode entry) {
    return layer.build().loader().read(layer.root(), entry.text(), entry.location());
  }
}
