package io.github.kustomize4j.internal.specs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kustomize4j.diagnostics.ResolveException;
import io.github.kustomize4j.internal.Manifests;
import io.github.kustomize4j.internal.specs.FieldWalk.Creation;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Tag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FieldWalkTest {
  private static final String HEAD = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n";

  private static FieldSpecs specs(boolean create, String... paths) {
    return FieldSpecs.of(Arrays.stream(paths).map(path -> FieldSpec.ofAny(path, create)).toList());
  }

  private static Resource write(Creation creation, FieldSpecs specs, Resource resource) {
    FieldWalk<FieldSpec> walk =
        new FieldWalk<>(
            creation,
            (value, spec) ->
                creation == Creation.MAP
                    ? ((MapNode) value).with("x", Manifests.text("y"))
                    : ((ScalarNode) value).withText("x", Tag.STR));
    return walk.apply(specs.trie(resource.gvk()), resource);
  }

  private static String write(Creation creation, FieldSpecs specs, String body) {
    String text = Manifests.yaml(write(creation, specs, Manifests.one(HEAD + body)));
    return text.substring(text.indexOf("spec:"));
  }

  @Test
  void listsAreEnteredWithoutAMark() {
    assertThat(
            write(Creation.NONE, specs(false, "spec/a/b"), "spec: {a: [{b: 1}, [{b: 2}], null]}"))
        .isEqualTo("spec:\n  a:\n  - b: x\n  - - b: x\n  - null\n");
  }

  @Test
  void missingAndNullFieldsAreMadeIfTheSpecSaysSo() {
    FieldSpecs specs = specs(true, "spec/a/b", "spec/c/d");

    assertThat(write(Creation.SCALAR, specs, "spec: {a: }"))
        .isEqualTo("spec:\n  a:\n    b: x\n  c:\n    d: x\n");
    assertThat(write(Creation.NONE, specs, "spec: {a: null}")).isEqualTo("spec:\n  a: null\n");
  }

  @Test
  void aNullWhereAListIsAnnouncedBecomesAnEmptyList() {
    assertThat(write(Creation.MAP, specs(true, "spec/a[]/b", "spec/c[]/b"), "spec: {a: null}"))
        .isEqualTo("spec:\n  a: []\n");
  }

  @Test
  void aMapWhereAListIsAnnouncedIsWalkedAsAMap() {
    assertThat(write(Creation.NONE, specs(false, "spec/a[]/b"), "spec: {a: {b: 1}}"))
        .isEqualTo("spec:\n  a:\n    b: x\n");
  }

  @Test
  void errorsNamePathObjectAndTheListsOnTheWay() {
    assertThatThrownBy(
            () -> write(Creation.NONE, specs(false, "spec/a/b/c"), "spec: {a: [{b: 1}]}"))
        .isInstanceOf(ResolveException.class)
        .hasMessageContaining(
            "considering field 'spec/a/b/c' of object Pod.v1.[noGrp]/a.[noNs]: visit traversal on"
                + " path: [b c]: expected sequence or mapping node")
        .hasMessageStartingWith("test.yaml:4:16: ");
  }

  @Test
  void nothingToDoGivesTheSameResource() {
    Resource resource = Manifests.one(HEAD + "spec: {a: [{b: x}], c: {}}");
    FieldSpecs specs = specs(false, "spec/a/b", "spec/c/d", "spec/e/f");

    assertThat(write(Creation.SCALAR, specs, resource)).isSameAs(resource);
  }

  /** One walk over all paths does what one walk for each path does, in order. */
  @Property
  void aTrieIsTheSameAsWalkingPathByPath(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 47) Integer> choices) {
    String[] names = {"a", "b", "a[]", "c"};
    List<FieldSpec> specs = new ArrayList<>();
    for (int choice : choices) {
      String second = choice / 4 % 3 == 0 ? "" : "/" + names[choice / 4 % 3];
      specs.add(
          new FieldSpec("", "", "", "spec/" + names[choice % 4] + second, choice / 12 % 2 == 0));
    }
    Resource start = Manifests.one(HEAD + "spec: {a: [{b: {}}, {a: {}}], b: {a: null}, c: null}");

    assertThat(text(outcome(FieldSpecs.of(specs), start))).isEqualTo(text(apart(specs, start)));
  }

  /** Where a map has fewer keys than there are paths, it is the keys that are gone through. */
  @Property
  void manyPathsAreTheSameAsWalkingPathByPath(
      @ForAll @Size(min = 9, max = 40) List<@IntRange(max = 61) Integer> choices) {
    List<FieldSpec> specs = new ArrayList<>();
    for (int choice : choices) {
      boolean create = choice > 59;
      String key = choice == 59 ? "-" : "k" + choice % 30;
      specs.add(FieldSpec.ofAny("spec/" + key + (choice % 2 == 0 ? "" : "/a"), create));
    }
    Resource start = Manifests.one(HEAD + "spec: {k20: {}, k7: {a: {}}, k3: [{a: {}}], k1: null}");

    assertThat(text(outcome(FieldSpecs.of(specs), start))).isEqualTo(text(apart(specs, start)));
  }

  private static Object apart(List<FieldSpec> specs, Resource start) {
    Object result = start;
    for (FieldSpec spec : specs) {
      result = result instanceof Resource r ? outcome(FieldSpecs.of(List.of(spec)), r) : result;
    }
    return result;
  }

  private static Object outcome(FieldSpecs specs, Resource resource) {
    FieldWalk<FieldSpec> walk = new FieldWalk<>(Creation.MAP, (value, spec) -> mark(value));
    try {
      return walk.apply(specs.trie(resource.gvk()), resource);
    } catch (ResolveException e) {
      return "refused";
    }
  }

  private static Node mark(Node value) {
    return value instanceof MapNode map ? map.with("x", Manifests.text("y")) : value;
  }

  private static String text(Object outcome) {
    return outcome instanceof Resource resource ? Manifests.yaml(resource) : outcome.toString();
  }
}
