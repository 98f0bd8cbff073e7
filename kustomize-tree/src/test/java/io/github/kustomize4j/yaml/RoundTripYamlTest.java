package io.github.kustomize4j.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.ScalarNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Texts that are changed in one place and written again, compared with what kustomize writes. */
class RoundTripYamlTest {
  @TestFactory
  List<DynamicTest> keepsAllButTheLayout() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String block : resource("round-trip.txt").split("(?m)^=== ", 0)) {
      int name = block.indexOf('\n');
      int divider = block.indexOf("\n>>>\n");
      if (divider > 0) {
        String before = block.substring(name + 1, divider + 1).replace("<CR>", "\r");
        String after = block.substring(divider + 5);
        tests.add(
            DynamicTest.dynamicTest(
                block.substring(0, name),
                () -> assertThat(edit(before).strip()).isEqualTo(after.strip())));
      }
    }
    assertThat(tests).hasSizeGreaterThan(15);
    return tests;
  }

  @Test
  void aTextWithoutADocumentHasNoRoot() {
    assertThat(RoundTripYaml.read("text", "# nothing\n").root()).isNull();
  }

  private static String edit(String text) {
    RoundTripYaml document = RoundTripYaml.read("text", text);
    MapNode root = (MapNode) Objects.requireNonNull(document.root());
    ScalarNode old = (ScalarNode) Objects.requireNonNull(root.get("a"));
    return document.print(root.with("a", old.withText("NEW")));
  }

  private static String resource(String name) {
    try (InputStream in = RoundTripYamlTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
