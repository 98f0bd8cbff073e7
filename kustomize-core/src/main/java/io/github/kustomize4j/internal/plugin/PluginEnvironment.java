package io.github.kustomize4j.internal.plugin;

import io.github.kustomize4j.generate.SourceReader;
import io.github.kustomize4j.internal.model.HelmChart;
import io.github.kustomize4j.internal.model.HelmGlobals;
import io.github.kustomize4j.internal.model.PatchEntry;
import io.github.kustomize4j.internal.model.ReplacementEntry;
import io.github.kustomize4j.internal.transform.Transformer;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.Scope;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.yaml.YamlReader;
import java.util.List;

/** What the kustomization that lists a plugin gives to it. */
public interface PluginEnvironment {
  /** Reads the files that a configuration names. */
  SourceReader files();

  /** Which kinds are cluster-scoped. */
  Scope scope();

  /** Reads YAML within the limits of the build. */
  YamlReader reader();

  /** The name of the kustomization's directory, without its parents. */
  String directoryName();

  /** What an entry of {@code patches} does. */
  Transformer patch(PatchEntry entry);

  /** What an entry of {@code patchesJson6902} does. */
  Transformer json6902(PatchEntry entry);

  /** What the entries of {@code patchesStrategicMerge} do. */
  Transformer strategicMerge(List<ScalarNode> entries);

  /** What the entries of {@code replacements} do. */
  Transformer replacements(List<ReplacementEntry> entries);

  /** The generator of a chart. */
  Generator helmChart(HelmChart chart, HelmGlobals globals);

  /** The generator of a configuration that is not one of kustomize's own. */
  Generator externalGenerator(Resource configuration);

  /** The transformer of a configuration that is not one of kustomize's own. */
  Transformer externalTransformer(Resource configuration);
}
