package io.github.kustomize4j.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kustomize4j.diagnostics.PatchException;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.yaml.YamlWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/**
 * One rule as an example: an object and a patch without the lines that identify the object, and
 * what kustomize v5.8.1 made of them, or the phrase with which it refused.
 *
 * @param expected the patched object, empty if it is deleted; null if the patch is refused
 * @param error the phrase, or null
 */
record PatchCase(
    String rule,
    String type,
    String target,
    String patch,
    @Nullable String expected,
    @Nullable String error) {
  private static final String METADATA = "metadata";

  /** Reads the cases of a file beside this class. */
  static List<PatchCase> read(String file) {
    List<PatchCase> cases = new ArrayList<>();
    try {
      for (Node node : ((MapNode) Documents.ofFile(file).get(0)).list("cases").items()) {
        cases.add(read((MapNode) node));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases;
  }

  private static PatchCase read(MapNode node) {
    assertThat(node.has("expected")).as(node.toString()).isNotEqualTo(node.has("error"));
    return new PatchCase(
        node.text("rule"),
        node.text("of"),
        node.text("target"),
        node.text("patch"),
        node.text("expected"),
        node.text("error"));
  }

  /** A test for each case of a file. */
  static Stream<DynamicTest> tests(String file, Patcher patcher) {
    return read(file).stream()
        .map(one -> DynamicTest.dynamicTest(one.rule(), () -> one.check(patcher)));
  }

  private void check(Patcher patcher) {
    MapNode object = object(target);
    String before = YamlWriter.toText(object);
    UnaryOperator<MapNode> patching = patcher.parse(this);
    if (error != null) {
      assertThatThrownBy(() -> patching.apply(object))
          .isInstanceOf(PatchException.class)
          .hasMessageContaining(error);
    } else {
      assertThat(shown(patching.apply(object))).isEqualTo(expected);
      assertThat(shown(patching.apply(object))).as("once more").isEqualTo(expected);
    }
    assertThat(YamlWriter.toText(object)).as("the target").isEqualTo(before);
  }

  /** A text with what identifies the object in front. */
  MapNode object(String text) {
    int space = type.indexOf(' ');
    String head = "apiVersion: " + type.substring(0, space) + "\nkind: " + type.substring(space);
    String name = hasMetadata(text) ? "\n" : "\nmetadata: {name: obj}\n";
    return Documents.map(head + name + text);
  }

  private String shown(@Nullable MapNode object) {
    if (object == null) {
      return "";
    }
    MapNode rest = object.without("apiVersion").without("kind");
    return YamlWriter.toText(hasMetadata(target) ? rest : rest.without(METADATA));
  }

  private static boolean hasMetadata(String text) {
    return text.startsWith(METADATA);
  }

  /** How the patch of a case is read. */
  interface Patcher {
    /** The patching of objects. */
    UnaryOperator<@Nullable MapNode> parse(PatchCase one);
  }
}
