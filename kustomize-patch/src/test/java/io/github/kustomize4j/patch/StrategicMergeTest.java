package io.github.kustomize4j.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.kustomize4j.diagnostics.PatchException;
import io.github.kustomize4j.patch.schema.Schema;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.yaml.YamlWriter;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StrategicMergeTest {
  private static final String POD =
      "{apiVersion: v1, kind: Pod, spec: {containers: [{name: a, image: i}], nodeName: node}}";

  @TestFactory
  Stream<DynamicTest> agreesWithRecordedResults() throws IOException {
    return Documents.ofFile("strategic-merge.yaml").stream()
        .map(MapNode.class::cast)
        .map(recorded -> dynamicTest(recorded.text("about"), () -> check(recorded)));
  }

  private static void check(MapNode recorded) {
    MapNode target = recorded.map("target");
    MapNode patch = Documents.map(recorded.text("patch"));
    String error = recorded.text("error");
    if (error != null) {
      assertThatExceptionOfType(PatchException.class)
          .isThrownBy(() -> StrategicMerge.parse(patch).apply(target, Schema.builtin()))
          .withMessageContaining(error);
      return;
    }
    MapNode merged = StrategicMerge.parse(patch).apply(target, Schema.builtin());
    Node expected = recorded.get("expected");
    if (expected == null) {
      assertThat(merged).isNull();
    } else {
      assertThat(YamlWriter.toText(merged)).isEqualTo(YamlWriter.toText(expected));
    }
  }

  @Test
  void givesBackTheTargetIfNothingChanges() {
    MapNode pod = Documents.map(POD);
    assertThat(apply(pod, "spec: {containers: [{name: a, image: i}]}")).isSameAs(pod);
    assertThat(apply(pod, "spec: {nodeName: node, volumes: null}")).isSameAs(pod);
    assertThat(apply(pod, "{}")).isSameAs(pod);
  }

  @Test
  void sharesWhatItDoesNotChange() {
    MapNode pod = Documents.map(POD);
    MapNode merged = apply(pod, "spec: {nodeName: m}");
    assertThat(merged.map("spec").get("containers")).isSameAs(pod.map("spec").get("containers"));
  }

  @Test
  void pointsToBothSidesOfAMismatch() {
    assertThatExceptionOfType(PatchException.class)
        .isThrownBy(() -> apply(Documents.map("a: {b: 1}"), "\na: [1]"))
        .withMessageContaining("test:2:4: wrong node kind: expected MappingNode")
        .withMessageContaining("`test:1:4`");
  }

  @Test
  void aVersionIsReplacedInThePatchOnly() {
    MapNode target = Documents.map("{apiVersion: v2, kind: Foo}");
    StrategicMerge patch = StrategicMerge.parse(Documents.map("{apiVersion: v1, a: 1}"));
    MapNode merged = patch.withApiVersion(target.get("apiVersion")).apply(target, Schema.builtin());
    assertThat(YamlWriter.toText(merged)).isEqualTo("a: 1\napiVersion: v2\nkind: Foo\n");
    assertThat(patch.withApiVersion(null).apply(target, Schema.builtin())).isEqualTo(merged);
  }

  private static MapNode apply(MapNode target, String patch) {
    return StrategicMerge.parse(Documents.map(patch)).apply(target, Schema.builtin());
  }
}
