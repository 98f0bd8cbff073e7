package io.github.kustomize4j.internal.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kustomize4j.diagnostics.KustomizationException;
import io.github.kustomize4j.internal.Manifests;
import io.github.kustomize4j.internal.model.Image;
import io.github.kustomize4j.internal.specs.FieldSpecs;
import io.github.kustomize4j.internal.specs.TransformerConfig;
import io.github.kustomize4j.resource.ResourceSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageTransformerTest {
  private static final FieldSpecs SPECS = TransformerConfig.builtin().images();

  private static Image image(
      String name, String newName, String tag, String suffix, String digest) {
    return new Image(name, newName, tag, suffix, digest, Manifests.text(""));
  }

  private static String apply(String yaml, Image... images) {
    ResourceSet.Editor resources = Manifests.edit(yaml);
    new ImageTransformer(List.of(images), SPECS).apply(resources);
    return Manifests.yaml(resources);
  }

  private static String pod(String image) {
    return "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{image: "
        + image
        + "}]}\n";
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
      nginx,                  nginx,      new
      nginx:1.2,              nginx,      new:1.2
      nginx@sha256:ab,        nginx,      new@sha256:ab
      nginx:1@sha256:ab,      nginx,      new:1@sha256:ab
      docker.io/nginx,        nginx,      docker.io/nginx
      docker-io/nginx,        docker.io/nginx, new
      host:5000/nginx:1,      host:5000/nginx, new:1
      nginx@sha512:ab,        nginx,      nginx@sha512:ab
      nginx:1:2,              nginx,      nginx:1:2
      nginxx,                 nginx,      nginxx
      nginx.zzz,              nginx|foo,  new
      xfoo,                   nginx|foo,  new
      abbc,                   ab+c,       new
      """)
  void imagesAreMeantByTheirName(String image, String name, String result) {
    assertThat(apply(pod('"' + image + '"'), image(name, "new", "", "", "")))
        .contains("image: " + result + "\n");
  }

  @Test
  void tagAndDigestReplaceEachOther() {
    assertThat(apply(pod("a:1@sha256:x"), image("a", "", "2", "", ""))).contains("image: a:2\n");
    assertThat(apply(pod("a:1"), image("a", "", "", "", "sha256:y")))
        .contains("image: a@sha256:y\n");
    assertThat(apply(pod("a:1"), image("a", "", "2", "", "sha256:y")))
        .contains("image: a:2@sha256:y\n");
  }

  @Test
  void aSuffixIsAddedTwiceWhereBothWaysLead() {
    Image suffix = image("suf", "", "", "-alpine", "");

    assertThat(apply(pod("suf:1"), suffix)).contains("image: suf:1-alpine-alpine\n");
    assertThat(
            apply(
                """
                apiVersion: x/v1
                kind: X
                metadata: {name: a}
                spec: {deep: {containers: [{image: suf}]}}
                """,
                suffix))
        .contains("image: suf:-alpine\n");
  }

  @Test
  void entriesWorkOneAfterTheOther() {
    assertThat(apply(pod("a"), image("a", "b", "", "", ""), image("b", "c", "3", "", "")))
        .contains("image: c:3\n");
  }

  @Test
  void aNewNameMayBecomeANumber() {
    assertThat(apply(pod("nn"), image("nn", "5", "", "", ""))).contains("image: 5\n");
    assertThat(apply(pod("'nn'"), image("nn", "5", "", "", ""))).contains("image: \"5\"\n");
  }

  @Test
  void listsOfContainersThatAreNullBecomeEmpty() {
    assertThat(
            apply(
                "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: }\n",
                image("a", "b", "", "", "")))
        .endsWith("spec:\n  containers: []\n");
  }

  @Test
  void definitionsOfTypesAreLeftAlone() {
    String yaml =
        """
        apiVersion: v1
        kind: CustomResourceDefinition
        metadata:
          name: a
        spec:
          containers:
          - image: a
        """;

    assertThat(apply(yaml, image("a", "b", "", "", ""))).isEqualTo(yaml);
  }

  @Test
  void whatIsNoContainerIsRefused() {
    assertThatThrownBy(
            () ->
                apply(
                    "apiVersion: v1\nkind: X\nmetadata: {name: a}\nspec: {containers: [x]}\n",
                    image("a", "b", "", "", "")))
        .hasMessageContaining("wrong node kind: expected MappingNode but got ScalarNode");
    assertThatThrownBy(() -> apply(pod("{a: b}"), image("a", "b", "", "", "")))
        .hasMessageContaining("wrong node kind: expected ScalarNode but got MappingNode");
  }

  @Test
  void aNameThatIsNoExpressionIsRefused() {
    assertThatThrownBy(() -> apply(pod("a"), image("ngi(nx", "b", "", "", "")))
        .isInstanceOf(KustomizationException.class)
        .hasMessageContaining("`ngi(nx` is not a valid regular expression");
  }
}
