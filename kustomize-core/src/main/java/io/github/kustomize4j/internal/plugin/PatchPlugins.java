package io.github.kustomize4j.internal.plugin;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.internal.model.Fields;
import io.github.kustomize4j.internal.model.PatchEntry;
import io.github.kustomize4j.internal.model.Selector;
import io.github.kustomize4j.internal.transform.Transformer;
import io.github.kustomize4j.tree.ScalarNode;

/** The plugins that patch, whose fields are not those of the entries that they act as. */
final class PatchPlugins {
  private final PluginEnvironment environment;

  PatchPlugins(PluginEnvironment environment) {
    this.environment = environment;
  }

  Transformer json6902(PluginConfig config) {
    return environment.json6902(config.decode(PatchPlugins::json6902Entry));
  }

  private static PatchEntry json6902Entry(Fields fields) {
    return new PatchEntry(
        fields.nonEmpty("path"),
        fields.nonEmpty("jsonOp"),
        fields.object("target", "types.Selector", Selector::decode),
        false,
        false,
        fields.map());
  }

  Transformer strategicMerge(PluginConfig config) {
    ImmutableList<ScalarNode> entries = config.decode(PatchPlugins::mergeEntries);
    if (entries.isEmpty()) {
      throw config.invalid("empty file path and empty patch content", "add `paths` or `patches`");
    }
    return environment.strategicMerge(entries);
  }

  private static ImmutableList<ScalarNode> mergeEntries(Fields fields) {
    ImmutableList.Builder<ScalarNode> entries = ImmutableList.builder();
    entries.addAll(fields.texts("paths"));
    ScalarNode patches = fields.nonEmpty("patches");
    return patches == null ? entries.build() : entries.add(patches).build();
  }
}
