package io.github.kustomize4j.patch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.patch.schema.Schema;
import io.github.kustomize4j.tree.MapNode;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of strategic merges, each by what the reference made of an example. */
class StrategicMergeRulesTest {
  @TestFactory
  Stream<DynamicTest> maps() {
    return tests("maps");
  }

  @TestFactory
  Stream<DynamicTest> nulls() {
    return tests("nulls");
  }

  @TestFactory
  Stream<DynamicTest> styles() {
    return tests("styles");
  }

  @TestFactory
  Stream<DynamicTest> keyedLists() {
    return tests("keyed-lists");
  }

  @TestFactory
  Stream<DynamicTest> listsWithTwoKeys() {
    return tests("two-keys");
  }

  @TestFactory
  Stream<DynamicTest> primitiveLists() {
    return tests("primitive-lists");
  }

  @TestFactory
  Stream<DynamicTest> directives() {
    return tests("directives");
  }

  @TestFactory
  Stream<DynamicTest> unknownTypes() {
    return tests("unknown-types");
  }

  private static Stream<DynamicTest> tests(String file) {
    return PatchCase.tests("strategic/" + file + ".yaml", StrategicMergeRulesTest::patching);
  }

  /** Parsed within the application, since a patch may be refused at both times. */
  private static UnaryOperator<@Nullable MapNode> patching(PatchCase one) {
    MapNode patch = one.object(one.patch());
    return target -> StrategicMerge.parse(patch).apply(target, Schema.builtin());
  }

  @Test
  void onePatchServesManyTargets() {
    StrategicMerge patch = StrategicMerge.parse(Documents.map("spec: {a: 1}"));
    MapNode one = Documents.map("spec: {b: 2}");
    MapNode other = Documents.map("spec: {a: 4}");

    assertThat(patch.apply(one, Schema.builtin())).hasToString("{spec: {b: 2, a: 1}}");
    assertThat(patch.apply(other, Schema.builtin())).hasToString("{spec: {a: 1}}");
    assertThat(patch.apply(one, Schema.builtin())).hasToString("{spec: {b: 2, a: 1}}");
  }

  @Test
  void newKeysStandAtTheEndSorted() {
    StrategicMerge patch = StrategicMerge.parse(Documents.map("{z: 1, d: 2, m: 3, a: 4}"));

    assertThat(patch.apply(Documents.map("{m: 0, b: 0}"), Schema.builtin()))
        .hasToString("{m: 3, b: 0, a: 4, d: 2, z: 1}");
  }

  @Test
  void withoutASchemaListsAreReplaced() {
    MapNode nothing = Documents.map("definitions: {}");
    MapNode target = Documents.map("{apiVersion: v1, kind: Pod, spec: {containers: [{name: a}]}}");
    MapNode patch = Documents.map("{spec: {containers: [{name: b}]}}");

    assertThat(StrategicMerge.parse(patch).apply(target, Schema.parse(nothing)))
        .asString()
        .endsWith("containers: [{name: \"b\"}]}}");
    assertThat(StrategicMerge.parse(patch).apply(target, Schema.builtin()))
        .asString()
        .endsWith("containers: [{name: \"b\"}, {name: \"a\"}]}}");
  }
}
