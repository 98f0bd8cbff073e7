package io.github.kustomize4j.cli.fn;

import com.google.common.collect.Iterables;
import io.github.kustomize4j.cli.support.ParsedFlags;
import io.github.kustomize4j.cli.support.UsageException;
import io.github.kustomize4j.config.ConfigFile;
import io.github.kustomize4j.config.ConfigObject;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Source;
import io.github.kustomize4j.tree.Style;
import io.github.kustomize4j.tree.Tag;
import io.github.kustomize4j.yaml.RoundTripYaml;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The declaration and configuration of a function that the command line names. */
final class FunctionInput {
  private static final Source SOURCE = Source.generated("the command line");

  private FunctionInput() {}

  /**
   * The configuration, or null if the command line names no function.
   *
   * @throws UsageException if there are words for a function, but no function, or none that fit
   */
  static @Nullable ConfigObject of(ParsedFlags given) {
    List<String> words =
        given.beforeDashes() < 0
            ? List.of()
            : given.arguments().subList(given.beforeDashes(), given.arguments().size());
    String program = given.text(FnRun.EXEC_PATH);
    String image = given.text(FnRun.IMAGE);
    if (program.isEmpty() && image.isEmpty()) {
      if (words.isEmpty()) {
        return null;
      }
      throw new UsageException("must specify --image");
    }
    Node function =
        image.isEmpty()
            ? map("exec", map("path", text(program)))
            : map("container", container(image, given.isOn(FnRun.NETWORK)));
    String declared = RoundTripYaml.toText(function);
    byte[] yaml = RoundTripYaml.toText(object(declared, words)).getBytes(StandardCharsets.UTF_8);
    return Iterables.getOnlyElement(ConfigFile.read("the command line", yaml));
  }

  private static MapNode container(String image, boolean network) {
    MapNode container = map("image", text(image));
    return network ? container.with("network", ScalarNode.plain(SOURCE, 0, "true")) : container;
  }

  /** The first word is a kind unless it has a value. */
  private static MapNode object(String function, List<String> words) {
    boolean hasKind = !words.isEmpty() && words.get(0).indexOf('=') < 0;
    ScalarNode declared = ScalarNode.of(SOURCE, 0, function, Tag.STR, Style.LITERAL);
    MapNode empty = MapNode.empty(SOURCE, 0);
    MapNode annotations = empty.with("config.kubernetes.io/function", declared);
    return empty
        .with(
            "metadata", empty.with("name", text("function-input")).with("annotations", annotations))
        .with("data", data(hasKind ? words.subList(1, words.size()) : words))
        .with("kind", text(hasKind ? words.get(0) : "ConfigMap"))
        .with("apiVersion", text("v1"));
  }

  private static MapNode data(List<String> words) {
    MapNode data = MapNode.builder(SOURCE, 0).flow(true).build();
    for (String word : words) {
      int equals = word.indexOf('=');
      if (equals < 1) {
        throw new UsageException("args must have keys and values separated by =");
      }
      data = data.with(word.substring(0, equals), text(word.substring(equals + 1)));
    }
    return data;
  }

  private static MapNode map(String key, Node value) {
    return MapNode.builder(SOURCE, 0)
        .flow(!key.equals("exec") && !key.equals("container"))
        .put(key, value)
        .build();
  }

  private static ScalarNode text(String text) {
    return ScalarNode.untyped(SOURCE, 0, text);
  }
}
