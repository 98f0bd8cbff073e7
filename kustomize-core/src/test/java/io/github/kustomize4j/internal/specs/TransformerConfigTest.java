package io.github.kustomize4j.internal.specs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.resource.Gvk;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransformerConfigTest {
  private final TransformerConfig builtin = TransformerConfig.builtin();

  @Test
  void theBuiltinTableIsComplete() {
    assertThat(builtin.commonLabels().asList()).hasSize(32);
    assertThat(builtin.templateLabels().asList()).hasSize(10);
    assertThat(builtin.commonAnnotations().asList()).hasSize(9);
    assertThat(builtin.varReference().asList()).hasSize(72);
    assertThat(builtin.nameReference().asList()).hasSize(16);
    assertThat(
            builtin.nameReference().asList().stream()
                .mapToInt(entry -> entry.referrers().asList().size())
                .sum())
        .isEqualTo(167);
    assertThat(builtin.labels().isEmpty()).isTrue();
  }

  @Test
  void partsOfALineAreRead() {
    assertThat(builtin.namespace().asList())
        .containsExactly(
            new FieldSpec("", "", "Namespace", "metadata/name", true),
            new FieldSpec(
                "apiextensions.k8s.io",
                "",
                "CustomResourceDefinition",
                "spec/conversion/webhook/clientConfig/service/namespace",
                false),
            new FieldSpec(
                "apiregistration.k8s.io", "", "APIService", "spec/service/namespace", true));
  }

  @Test
  void theBuiltinTableIsAlreadyMergedAndSorted() {
    TransformerConfig slow = new TransformerConfig.Builder().build().merge(builtin);

    assertThat(slow.commonLabels().asList()).isEqualTo(builtin.commonLabels().asList());
    assertThat(slow.replicas().asList()).isEqualTo(builtin.replicas().asList());
    assertThat(slow.nameReference().asList()).isEqualTo(builtin.nameReference().asList());
    assertThat(builtin.merge(builtin)).isSameAs(builtin);
  }

  @Test
  void aNarrowSpecSwallowsTheBuiltinOneOnlyInTheSecondMerge() {
    TransformerConfig custom =
        new TransformerConfig.Builder()
            .set(
                "commonLabels",
                FieldSpecs.of(List.of(new FieldSpec("", "", "Service", "metadata/labels", true))))
            .build();
    Gvk configMap = new Gvk("", "v1", "ConfigMap");

    TransformerConfig first = builtin.merge(custom);
    TransformerConfig second = TransformerConfig.EMPTY.merge(first);

    assertThat(first.commonLabels().trie(configMap).isEmpty()).isFalse();
    assertThat(second.commonLabels().trie(configMap).isEmpty()).isTrue();
  }
}
