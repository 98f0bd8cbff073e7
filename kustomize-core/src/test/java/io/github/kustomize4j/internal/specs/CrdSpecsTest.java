package io.github.kustomize4j.internal.specs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.KustomizationException;
import io.github.kustomize4j.internal.Manifests;
import io.github.kustomize4j.resource.Gvk;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class CrdSpecsTest {
  private static final String TYPE =
      "com.e.Foo: {Schema: {properties: {kind: {}, apiVersion: {}, metadata: {},"
          + " spec: {$ref: Spec}}}}\n";

  private static TransformerConfig decode(String yaml) {
    return CrdSpecs.decode(Manifests.read(yaml).get(0));
  }

  @Test
  void extensionsOfReferredDefinitionsBecomeFieldSpecs() {
    TransformerConfig config =
        decode(
            TYPE
                + """
                Spec:
                  schema:
                    properties:
                      labels: {x-kubernetes-label-selector: ""}
                      notes: {x-kubernetes-annotation: ""}
                      id: {x-kubernetes-identity: ""}
                      number: {x-kubernetes-identity: 5}
                      inline: {properties: {id: {x-kubernetes-identity: ""}}}
                      ref:
                        x-kubernetes-object-ref-api-version: v1
                        x-kubernetes-object-ref-kind: Secret
                        x-kubernetes-object-ref-name-key: key
                """);

    assertThat(config.commonLabels().asList())
        .containsExactly(new FieldSpec("", "", "Foo", "spec/labels", false));
    assertThat(config.commonAnnotations().asList())
        .containsExactly(new FieldSpec("", "", "Foo", "spec/notes", false));
    assertThat(config.namePrefix().asList())
        .containsExactly(new FieldSpec("", "", "Foo", "spec/id", false));
    NameReference reference = config.nameReference().asList().get(0);
    assertThat(reference.target()).isEqualTo(new Gvk("", "v1", "Secret"));
    assertThat(reference.referrers().asList())
        .containsExactly(new FieldSpec("", "", "Foo", "spec/ref/key", false));
  }

  @Test
  void aDefinitionThatLeadsBackToItselfIsRefused() {
    String endless = TYPE + "Spec: {Schema: {properties: {next: {$ref: Spec}}}}\n";

    assertThatThrownBy(() -> decode(endless))
        .isInstanceOf(KustomizationException.class)
        .asInstanceOf(InstanceOfAssertFactories.type(KustomizationException.class))
        .extracting(KustomizationException::code)
        .isEqualTo(Code.CYCLE);
  }

  @Test
  void aManifestOfADefinitionIsNotADefinition() {
    assertThatThrownBy(() -> decode("apiVersion: v1\nkind: CustomResourceDefinition\n"))
        .hasMessageContaining("accumulator.OpenAPIDefinition")
        .hasMessageContaining("under `resources`");
  }
}
