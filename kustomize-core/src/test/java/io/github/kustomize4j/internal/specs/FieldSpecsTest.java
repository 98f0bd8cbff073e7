package io.github.kustomize4j.internal.specs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kustomize4j.diagnostics.KustomizationException;
import io.github.kustomize4j.resource.Gvk;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldSpecsTest {
  private static final FieldSpec BROAD = FieldSpec.ofAny("metadata/labels", true);
  private static final FieldSpec NARROW = new FieldSpec("", "", "Service", "metadata/labels", true);

  @Test
  void aBroadSpecIsSwallowedByANarrowOneThatWasThereFirst() {
    FieldSpecs merged = FieldSpecs.of(List.of(NARROW)).merge(FieldSpecs.of(List.of(BROAD)), "x");

    assertThat(merged.asList()).containsExactly(NARROW);
  }

  @Test
  void aNarrowSpecIsAddedToABroadOne() {
    FieldSpecs merged = FieldSpecs.of(List.of(BROAD)).merge(FieldSpecs.of(List.of(NARROW)), "x");

    assertThat(merged.asList()).containsExactly(BROAD, NARROW);
  }

  @Test
  void specsOfOnePathThatDisagreeAboutCreateConflict() {
    FieldSpecs present = FieldSpecs.of(List.of(FieldSpec.ofAny("metadata/labels", false)));

    assertThatThrownBy(() -> present.merge(FieldSpecs.of(List.of(BROAD)), "failed to merge labels"))
        .isInstanceOf(KustomizationException.class)
        .hasMessageContaining("failed to merge labels: conflicting fieldspecs");
  }

  @Test
  void mergingNothingNewGivesTheSameObject() {
    FieldSpecs specs = TransformerConfig.builtin().commonLabels();

    assertThat(specs.merge(specs, "x")).isSameAs(specs);
    assertThat(specs.sorted()).isSameAs(specs);
  }

  @Test
  void typesThatNoSpecTellsApartShareAWalk() {
    FieldSpecs specs = FieldSpecs.of(List.of(BROAD, NARROW));

    assertThat(specs.trie(new Gvk("a", "v1", "Foo"))).isSameAs(specs.trie(new Gvk("", "", "Bar")));
    assertThat(specs.trie(new Gvk("a", "v1", "Service")))
        .isNotSameAs(specs.trie(new Gvk("", "", "Bar")));
  }
}
