package io.github.kustomize4j.internal.plugin;

import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.yaml.YamlReader;
import io.github.kustomize4j.yaml.YamlWriter;
import java.util.List;

/** A plugin from before there were functions: documents go in, and documents come out. */
public final class LegacyPlugin implements ExternalPlugin {
  private static final byte[] NOTHING = {};

  private final LegacyPlugins plugins;
  private final MapNode configuration;
  private final YamlReader yaml;

  /**
   * A plugin.
   *
   * @param plugins runs it
   * @param configuration says by its type which program is run
   * @param yaml reads what it gives
   */
  public LegacyPlugin(LegacyPlugins plugins, MapNode configuration, YamlReader yaml) {
    this.plugins = plugins;
    this.configuration = configuration;
    this.yaml = yaml;
  }

  @Override
  public List<Node> generate() {
    return run(NOTHING);
  }

  @Override
  public List<Node> transform(List<MapNode> objects) {
    return run(YamlWriter.toBytes(objects));
  }

  private List<Node> run(byte[] input) {
    String name = "output of plugin " + configuration.text("kind");
    return yaml.readResources(name, plugins.run(configuration, input));
  }
}
