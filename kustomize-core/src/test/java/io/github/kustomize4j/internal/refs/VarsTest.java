package io.github.kustomize4j.internal.refs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.Diagnostics;
import io.github.kustomize4j.internal.Manifests;
import io.github.kustomize4j.internal.model.Var;
import io.github.kustomize4j.internal.specs.TransformerConfig;
import io.github.kustomize4j.resource.Gvk;
import io.github.kustomize4j.resource.ResourceSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VarsTest {
  private static final String SOURCE =
      """
      apiVersion: v1
      kind: ConfigMap
      metadata: {name: cm}
      data: {n: 42, o: 010, t: True, f: 1234567.0, s: "42", e: , d: 2020-01-01, x: 0x1F, i: .inf,
        a.b: dot, l: [p, {k: v.v, w: z}, [q]], m: {a: b}}
      ---
      apiVersion: v1
      kind: Pod
      metadata:
        name: p
        annotations:
      """;
  private static final TransformerConfig CONFIG = TransformerConfig.builtin();

  private final Diagnostics diagnostics = new Diagnostics();

  private static Var var(String name, String namespace, String path) {
    Gvk configMap = new Gvk("", "v1", "ConfigMap");
    return new Var(name, new Var.Target(configMap, "cm", namespace), path, Manifests.text("vars"));
  }

  private static Vars declared(ResourceSet.Editor resources, Var... vars) {
    VarCollector collector = new VarCollector();
    collector.declare(List.of(vars), resources);
    return collector.result();
  }

  private String annotation(String text, Var... vars) {
    ResourceSet.Editor resources = Manifests.edit(SOURCE + "    a: " + text + "\n");
    declared(resources, vars).substitute(resources, CONFIG.varReference(), diagnostics);
    String yaml = Manifests.yaml(resources.build().asList().get(1));
    return yaml.substring(yaml.indexOf("    a: ") + 7, yaml.indexOf("\n  name: p"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
      data.n,              42
      data.o,              10
      data.t,              true
      data.f,              1234567
      data.s,              "42"
      data.e,              ""
      data.d,              "2020-01-01"
      data.[a.b],          dot
      data.a\\.b,        dot
      data.l[0],           p
      data.l.1.w,          z
      data.l.[k=v.v].w,    z
      data.l[2].-,         q
      .data..n,            42
      """)
  void aLoneReferenceKeepsTheTypeOfTheValue(String path, String printed) {
    assertThat(annotation("$(A)", var("A", "", path))).isEqualTo(printed);
  }

  @Test
  void withinTextTheValueIsText() {
    Var number = var("A", "", "data.f");
    assertThat(annotation("x$(A)y$(B)", number, var("B", "", ""))).isEqualTo("x1.234567e+06ycm");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
      $$(A),      $(A)
      $$$(A),     $42
      $(A,        $(A
      $(NO)$(A),  $(NO)42
      x$,         x$
      $x,         $x
      $$,         $
      $((A)),     $((A))
      $é,         JMODqQ==
      $$é,        $é
      """)
  void dollarSignsThatAreNoReferences(String text, String printed) {
    assertThat(annotation(text, var("A", "", "data.n"))).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({"data.x", "data.i", "data.zzz", "data.l[5]", "data.l.[k]", "metadata/name"})
  void valuesThatCannotBeReadAreErrors(String path) {
    assertThatThrownBy(() -> annotation("$(A)", var("A", "", path)))
        .hasMessageContaining(
            "field specified in var '{A ConfigMap.v1.[noGrp] {"
                + path
                + "}}' not found in corresponding resource");
  }

  @Test
  void mapsAreNotInsertedAndUnusedVarsAreTold() {
    assertThat(annotation("$(A)", var("A", "", "data.m"), var("B", "", "data.n")))
        .isEqualTo("$(A)");
    assertThat(diagnostics.toList())
        .extracting(Diagnostic::message)
        .anyMatch(text -> text.startsWith("MakePrimitiveReplacer: bad replacement"))
        .contains("well-defined vars that were never replaced: A,B");
  }

  @Test
  void theSameNameTwiceIsAnError() {
    assertThatThrownBy(() -> annotation("x", var("A", "", ""), var("A", "", "")))
        .hasMessageContaining("var 'A' already encountered");
  }

  @Test
  void aNamespaceThatIsGivenHasToFit() {
    assertThat(annotation("$(A)", var("A", "default", ""))).isEqualTo("cm");
    assertThatThrownBy(() -> annotation("$(A)", var("A", "other", "")))
        .hasMessageContaining("cannot be mapped to a field in the set of known resources");
  }

  @Test
  void twoThatFitAreAnError() {
    ResourceSet.Editor resources =
        Manifests.edit(
            """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: cm, namespace: a}
            ---
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: cm, namespace: b}
            """);

    assertThatThrownBy(() -> declared(resources, var("A", "", "")))
        .hasMessageContaining("found 2 resId matches for var")
        .hasMessageContaining("(unable to disambiguate)");
    assertThat(declared(resources, var("A", "b", "")).isEmpty()).isFalse();
  }

  @Test
  void listsHaveToHoldTextsOnly() {
    ResourceSet.Editor resources =
        Manifests.edit(SOURCE + "    a: b\nspec: {containers: [{args: [\"$(A)\", 5]}]}\n");
    Vars vars = declared(resources, var("A", "", ""));

    assertThatThrownBy(() -> vars.substitute(resources, CONFIG.varReference(), diagnostics))
        .hasMessageContaining(
            "visit traversal on path: [args]: invalid value type expect a string");
  }
}
