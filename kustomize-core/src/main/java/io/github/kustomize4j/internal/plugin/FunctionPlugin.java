package io.github.kustomize4j.internal.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.Diagnostics;
import io.github.kustomize4j.generate.ContentHash;
import io.github.kustomize4j.internal.plugin.Functions.Output;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.yaml.RoundTripYaml;
import io.github.kustomize4j.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A function. What it writes to standard error becomes a warning. */
public final class FunctionPlugin implements ExternalPlugin {
  private final Functions functions;
  private final MapNode configuration;
  private final YamlReader yaml;
  private final Diagnostics warnings;

  /**
   * A plugin.
   *
   * @param functions runs it
   * @param configuration says how it is run
   * @param yaml reads what it gives
   * @param warnings where its messages go
   */
  public FunctionPlugin(
      Functions functions, MapNode configuration, YamlReader yaml, Diagnostics warnings) {
    this.functions = functions;
    this.configuration = configuration;
    this.yaml = yaml;
    this.warnings = warnings;
  }

  @Override
  public List<Node> generate() {
    List<Node> generated = new ArrayList<>(taken(functions.generate(configuration), List.of()));
    generated.replaceAll(object -> object instanceof MapNode map ? laidOut(map) : object);
    return generated;
  }

  /** Its places count for a hash: they are those of the object as it is printed. */
  private MapNode laidOut(MapNode object) {
    if (!FunctionAnnotations.asksForHash(object) || ContentHash.isOfContent(object)) {
      return object;
    }
    byte[] text = RoundTripYaml.toText(object).getBytes(UTF_8);
    return (MapNode) yaml.readResources(object.source().name(), text).get(0);
  }

  @Override
  public List<Node> transform(List<MapNode> objects) {
    return taken(functions.transform(configuration, objects), objects);
  }

  private List<Node> taken(@Nullable Output output, List<MapNode> given) {
    if (output == null) {
      return skipped(given);
    }
    String messages = output.messages().stripTrailing();
    if (!messages.isEmpty()) {
      warn(Code.OTHER, messages);
    }
    return returned(output.objects());
  }

  /** A function that is not run gives back what it was given. */
  private List<Node> skipped(List<MapNode> given) {
    if (!functions.allowsPrograms()) {
      warn(
          Code.NOT_ENABLED,
          "the function `"
              + configuration.text("kind")
              + "` was skipped: it is a program, and --enable-exec was not given");
    }
    List<Node> printed = new ArrayList<>(given.size());
    for (MapNode object : given) {
      printed.add(new ResourceLists(yaml).printed(object));
    }
    return returned(printed);
  }

  private static List<Node> returned(List<Node> objects) {
    List<Node> returned = new ArrayList<>(objects.size());
    for (Node object : objects) {
      returned.add(object instanceof MapNode map ? FunctionAnnotations.returned(map) : object);
    }
    return returned;
  }

  private void warn(Code code, String text) {
    warnings.add(Diagnostic.warning(code, text).at(configuration.location()));
  }
}
