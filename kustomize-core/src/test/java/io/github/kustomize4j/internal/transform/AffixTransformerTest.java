package io.github.kustomize4j.internal.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.internal.Manifests;
import io.github.kustomize4j.internal.specs.FieldSpec;
import io.github.kustomize4j.internal.specs.FieldSpecs;
import io.github.kustomize4j.internal.specs.TransformerConfig;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AffixTransformerTest {
  private static final FieldSpecs SPECS = TransformerConfig.builtin().namePrefix();

  private static Resource prefix(String prefix, FieldSpecs specs, String yaml) {
    ResourceSet.Editor resources = Manifests.edit(yaml);
    new PrefixTransformer(Manifests.text(prefix), specs).apply(resources);
    return resources.build().asList().get(0);
  }

  private static String pod(String name) {
    return "apiVersion: v1\nkind: Pod\nmetadata: {name: " + name + "}\n";
  }

  /** Without quotes the new text may be a number, with them it never is. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
      2,    12
      '2',  "12"
      e5,   100000
      'e6', "1e6"
      null, 1null
      """)
  void theTypeOfAPrefixedNameIsReadAnew(String name, String printed) {
    assertThat(Manifests.yaml(prefix("1", SPECS, pod(name)))).endsWith("name: " + printed + "\n");
  }

  @Test
  void formerIdAndPrefixAreRecordedOnceForEachSpecOfTheName() {
    FieldSpecs twice =
        FieldSpecs.of(
            List.of(
                FieldSpec.ofAny("metadata/name", false),
                FieldSpec.ofAny("metadata/name", false),
                FieldSpec.ofAny("metadata/generateName", true)));
    Resource renamed = prefix("x-", twice, pod("a"));

    assertThat(renamed.id().name()).isEqualTo("x-x-a");
    assertThat(renamed.history().previous())
        .extracting(id -> id.name())
        .containsExactly("a", "x-a");
    assertThat(renamed.history().prefixes()).containsExactly("x-", "x-");
    assertThat(Manifests.yaml(renamed)).contains("generateName: x-\n");
  }

  @Test
  void anEmptyPrefixRecordsNothing() {
    assertThat(prefix("", SPECS, pod("a")).history().previous()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "e.com/v1, CustomResourceDefinition, a",
    "v1, Namespace, a",
    "e.com/v1, Namespace, a",
    "apiregistration.k8s.io/v1, APIService, a",
    "e.com/v1, APIService, x-a"
  })
  void someKindsKeepTheirNames(String apiVersion, String kind, String name) {
    String yaml = "apiVersion: " + apiVersion + "\nkind: " + kind + "\nmetadata: {name: a}\n";

    assertThat(prefix("x-", SPECS, yaml).id().name()).isEqualTo(name);
  }

  @Test
  void suffixesAreRecordedApart() {
    ResourceSet.Editor resources = Manifests.edit(pod("a"));
    new SuffixTransformer(Manifests.text("-z"), SPECS).apply(resources);
    Resource renamed = resources.build().asList().get(0);

    assertThat(renamed.id().name()).isEqualTo("a-z");
    assertThat(renamed.history().suffixes()).containsExactly("-z");
    assertThat(renamed.history().prefixes()).isEmpty();
  }
}
