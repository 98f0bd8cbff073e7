package io.github.kustomize4j.internal.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.kustomize4j.internal.Manifests;
import io.github.kustomize4j.internal.model.LabelEntry;
import io.github.kustomize4j.internal.model.Pairs;
import io.github.kustomize4j.internal.specs.FieldSpec;
import io.github.kustomize4j.internal.specs.FieldSpecs;
import io.github.kustomize4j.internal.specs.TransformerConfig;
import io.github.kustomize4j.resource.ResourceSet;
import org.junit.jupiter.api.Test;

class LabelTransformerTest {
  private static final TransformerConfig CONFIG = TransformerConfig.builtin();

  private static String label(FieldSpecs specs, ImmutableMap<String, String> labels, String yaml) {
    ResourceSet.Editor resources = Manifests.edit(yaml);
    new LabelTransformer(new Pairs(labels, Manifests.text("")), specs).apply(resources);
    return Manifests.yaml(resources);
  }

  private static LabelEntry entry(boolean selectors, boolean templates, FieldSpec... fields) {
    return new LabelEntry(
        new Pairs(ImmutableMap.of("a", "b"), Manifests.text("")),
        selectors,
        templates,
        ImmutableList.copyOf(fields),
        Manifests.text(""));
  }

  @Test
  void labelsAreTextAndGoIntoSelectors() {
    assertThat(
            label(
                CONFIG.commonLabels(),
                ImmutableMap.of("a", "1"),
                "apiVersion: v1\nkind: Service\nmetadata: {name: s, labels: {a: {b: c}}}\n"))
        .isEqualTo(
            """
            apiVersion: v1
            kind: Service
            metadata:
              labels:
                a: "1"
              name: s
            spec:
              selector:
                a: "1"
            """);
  }

  @Test
  void selectorsThatMatchEverythingStay() {
    String yaml =
        """
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          labels:
            a: b
          name: np
        spec:
          podSelector: {}
        """;

    assertThat(label(CONFIG.commonLabels(), ImmutableMap.of("a", "b"), yaml)).isEqualTo(yaml);
  }

  @Test
  void aNullThatNothingMayCreateIsOnlyLookedAt() {
    String yaml =
        """
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata: {name: n, labels: }
        spec: {podSelector: {matchLabels: }, egress: {to: {podSelector: {matchLabels: ~}}}}
        """;

    assertThat(label(CONFIG.commonLabels(), ImmutableMap.of("a", "b"), yaml))
        .contains("  labels:\n    a: b\n")
        .contains("        matchLabels: null\n")
        .endsWith("  podSelector:\n    matchLabels: \"\"\n");
  }

  @Test
  void aNewKeyThatIsNoTextCannotBePrinted() {
    String yaml = "apiVersion: v1\nkind: Pod\nmetadata: {name: a, labels: {\"1\": x}}\n";

    assertThat(
            label(
                CONFIG.labels().merge(CONFIG.templateLabels(), ""),
                ImmutableMap.of("1", "y"),
                yaml))
        .contains("\"1\": \"y\"");
    assertThatThrownBy(() -> label(CONFIG.templateLabels(), ImmutableMap.of("2", "y"), yaml))
        .hasMessageContaining("json: unsupported type: map[interface {}]interface {}");
  }

  @Test
  void anEmptyKeyIsRefused() {
    assertThatThrownBy(
            () ->
                label(
                    CONFIG.templateLabels(),
                    ImmutableMap.of("", "y"),
                    "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n"))
        .hasMessageContaining("wrong node kind: expected ScalarNode but got MappingNode");
  }

  @Test
  void placesFollowTheFlagsOfAnEntry() {
    assertThat(LabelTransformer.places(entry(true, true), CONFIG)).isSameAs(CONFIG.commonLabels());
    assertThat(LabelTransformer.places(entry(false, true), CONFIG))
        .isSameAs(CONFIG.templateLabels());
    assertThat(LabelTransformer.places(entry(false, false), CONFIG).asList())
        .containsExactly(FieldSpec.ofAny("metadata/labels", true));
  }

  @Test
  void aFieldOfAnEntryMaySwallowTheUsualOne() {
    FieldSpec narrow = new FieldSpec("", "", "Service", "metadata/labels", true);
    FieldSpec other = FieldSpec.ofAny("metadata/labels", false);

    assertThat(LabelTransformer.places(entry(false, false, narrow), CONFIG).asList())
        .containsExactly(narrow);
    assertThatThrownBy(() -> LabelTransformer.places(entry(false, false, other), CONFIG))
        .hasMessageContaining("failed to merge labels: conflicting fieldspecs");
  }
}
