package io.github.kustomize4j.internal.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.ResolveException;
import io.github.kustomize4j.resource.Behavior;
import io.github.kustomize4j.resource.Origin;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceSet;
import io.github.kustomize4j.resource.Traits;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.yaml.ReadLimits;
import io.github.kustomize4j.yaml.YamlReader;
import io.github.kustomize4j.yaml.YamlWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AbsorptionTest {
  private final ResourceSet.Editor resources = ResourceSet.EMPTY.edit();

  private static Resource resource(String file, String text) {
    YamlReader reader = YamlReader.of(ReadLimits.DEFAULTS);
    MapNode body = (MapNode) reader.readResources(file, text.getBytes(UTF_8)).get(0);
    return Resource.of(body, gvk -> false, Origin.file(file));
  }

  private static Resource configMap(String file, String metadata, String rest) {
    return resource(file, "apiVersion: v1\nkind: ConfigMap\nmetadata: {" + metadata + "}\n" + rest);
  }

  private static Resource generated(Behavior behavior, String metadata, String rest) {
    return configMap("generated", metadata, rest)
        .withTraits(Traits.NONE.withBehavior(behavior).withNeedsHash(true));
  }

  private String only() {
    assertThat(resources.size()).isEqualTo(1);
    return YamlWriter.toText(resources.build().asList().get(0).body());
  }

  /** What was merged before is taken as it is, which must not show. */
  @Test
  void aSecondMergeGivesWhatOneIntoTheWrittenObjectGives() {
    resources.add(configMap("r.yaml", "name: a", "data: {k: 1, n: null, t: 0x10}\n"));
    Absorption.absorb(
        resources, generated(Behavior.MERGE, "name: a", "data: {k2: v, t: over, y: \"yes\"}\n"));
    Resource second =
        generated(
            Behavior.MERGE,
            "name: a",
            "data: {k: yes, k5: x, k2: 'w: w', m: {a: b}}\nbinaryData: {z: aGk=}\n");
    ResourceSet.Editor anew = ResourceSet.EMPTY.edit();
    anew.add(resource("written", only()));
    Absorption.absorb(anew, second);
    Absorption.absorb(resources, second);
    assertThat(only()).isEqualTo(YamlWriter.toText(anew.build().asList().get(0).body()));
    Absorption.absorb(resources, generated(Behavior.MERGE, "name: a", "binaryData: {b: aGk=}\n"));
    assertThat(only()).contains("k: \"yes\"", "  b: aGk=\n  z: aGk=");
  }

  @Test
  void mergeKeepsLabelsAndDataAsTextAndDropsTheRest() {
    resources.add(
        configMap(
            "r.yaml",
            "name: a, finalizers: [f], labels: {x: 1, n: null}, annotations: {q: 1}",
            "data: {k: 1, n: null, m: {a: b}, t: 0x10}\nbinaryData: {z: aGk=}\nimmutable: true\n"));

    Absorption.absorb(
        resources,
        generated(Behavior.MERGE, "name: a, labels: {y: new}", "data: {k2: v, t: over}\n"));

    assertThat(only())
        .isEqualTo(
            """
            apiVersion: v1
            binaryData:
              z: aGk=
            data:
              k: "1"
              k2: v
              m: ""
              "n": ""
              t: over
            kind: ConfigMap
            metadata:
              annotations:
                q: "1"
              labels:
                "n": "null"
                x: "1"
                "y": new
              name: a
            """);
  }

  @Test
  void replaceKeepsLabelsOnly() {
    resources.add(configMap("r.yaml", "name: a, labels: {}", "data: {k: v}\n"));

    Absorption.absorb(resources, generated(Behavior.REPLACE, "name: a", "data: {k2: v}\n"));

    assertThat(only())
        .isEqualTo("apiVersion: v1\ndata:\n  k2: v\nkind: ConfigMap\nmetadata:\n  name: a\n");
  }

  @Test
  void emptyDataDisappears() {
    resources.add(configMap("r.yaml", "name: a", "data: {}\n"));

    Absorption.absorb(resources, generated(Behavior.MERGE, "name: a", "data: {}\n"));

    assertThat(only()).isEqualTo("apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n");
  }

  @Test
  void findsByAFormerNameAndKeepsThePresentOneItsPlaceAndItsHistory() {
    Resource old = configMap("r.yaml", "name: a, namespace: n", "data: {k: v}\n");
    resources.add(old.rememberId().withName("pre-a"));
    resources.add(configMap("r.yaml", "name: z", ""));

    Absorption.absorb(
        resources, generated(Behavior.MERGE, "name: a, namespace: n", "data: {k2: v}\n"));

    Resource first = resources.get(0);
    assertThat(first.id().name()).isEqualTo("pre-a");
    assertThat(first.id().namespace()).isEqualTo("n");
    assertThat(first.history().previous()).containsExactly(old.id());
    assertThat(resources.size()).isEqualTo(2);
  }

  @Test
  void aHashNeedsBoth() {
    Resource plain = configMap("r.yaml", "name: a", "");
    resources.add(plain);
    Absorption.absorb(resources, generated(Behavior.MERGE, "name: a", "data: {a: b}\n"));
    assertThat(resources.get(0).traits().needsHash()).isFalse();

    resources.set(0, plain.withTraits(plain.traits().withNeedsHash(true)));
    Absorption.absorb(resources, generated(Behavior.MERGE, "name: a", "data: {a: b}\n"));
    assertThat(resources.get(0).traits().needsHash()).isTrue();
  }

  @Test
  void aMergedResourceKeepsItsOriginAndAReplacedOneDoesNot() {
    resources.add(configMap("r.yaml", "name: a", ""));
    Absorption.absorb(resources, generated(Behavior.MERGE, "name: a", ""));
    assertThat(resources.get(0).origin().path()).isEqualTo("r.yaml");

    Absorption.absorb(resources, generated(Behavior.REPLACE, "name: a", ""));
    assertThat(resources.get(0).origin().path()).isEqualTo("generated");
  }

  @ParameterizedTest
  @EnumSource(names = {"CREATE", "UNSPECIFIED"})
  void refusesToCreateWhatIsThere(Behavior behavior) {
    resources.add(configMap("r.yaml", "name: a", ""));

    assertThatExceptionOfType(ResolveException.class)
        .isThrownBy(() -> Absorption.absorb(resources, generated(behavior, "name: a", "")))
        .withMessageContaining(
            "exists; can not use behavior: '" + behavior + "', behavior must be merge or replace")
        .withMessageContaining("r.yaml:1:1")
        .matches(e -> e.code() == Code.GENERATOR_CONFLICT);
  }

  @ParameterizedTest
  @EnumSource(names = {"MERGE", "REPLACE"})
  void refusesToJoinWhatIsNotThere(Behavior behavior) {
    assertThatExceptionOfType(ResolveException.class)
        .isThrownBy(() -> Absorption.absorb(resources, generated(behavior, "name: a", "")))
        .withMessageContaining("does not exist; cannot merge or replace");
  }

  @Test
  void refusesToChooseAmongSeveral() {
    Resource old = configMap("r.yaml", "name: a", "");
    resources.add(old.rememberId().withName("one"));
    resources.add(old.rememberId().withName("two"));

    assertThatExceptionOfType(ResolveException.class)
        .isThrownBy(() -> Absorption.absorb(resources, generated(Behavior.MERGE, "name: a", "")))
        .withMessageContaining("found multiple objects")
        .withMessageContaining("could accept merge of");
  }
}
