package io.github.kustomize4j.deep;

import io.github.kustomize4j.testing.Draw;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Draws a value for each field of a kustomization. */
final class FieldValues {
  static final List<String> NAMES =
      List.of(
          "apiVersion",
          "kind",
          "metadata",
          "sortOptions",
          "resources",
          "bases",
          "namePrefix",
          "nameSuffix",
          "namespace",
          "crds",
          "commonLabels",
          "labels",
          "commonAnnotations",
          "patchesStrategicMerge",
          "patchesJson6902",
          "patches",
          "configMapGenerator",
          "secretGenerator",
          "helmCharts",
          "helmChartInflationGenerator",
          "helmGlobals",
          "generatorOptions",
          "vars",
          "images",
          "imageTags",
          "replacements",
          "replicas",
          "configurations",
          "generators",
          "transformers",
          "validators",
          "components",
          "openapi",
          "buildMetadata");

  private final Draw draw;

  FieldValues(Draw draw) {
    this.draw = draw;
  }

  Object empty() {
    return draw.of(List.of(), Map.of(), new Raw("null"), new Raw(""), "");
  }

  Object of(String name) {
    return switch (name) {
      case "apiVersion" ->
          draw.of("kustomize.config.k8s.io/v1beta1", "kustomize.config.k8s.io/v1alpha1");
      case "kind" -> draw.of("Kustomization", "Kustomization", "Component");
      case "metadata" -> some("name", text(), "labels", texts(), "annotations", texts());
      case "sortOptions" -> sortOptions();
      case "resources", "crds", "configurations" -> list(() -> path());
      case "bases", "components" -> list(() -> draw.of("sub", "comp", "../up"));
      case "namePrefix", "nameSuffix" -> draw.chance(60) ? draw.of("a-", "-b") : text();
      case "namespace" -> draw.chance(80) ? draw.of("ns", "default") : text();
      case "commonLabels", "commonAnnotations" -> texts();
      case "labels" -> list(this::label);
      case "patchesStrategicMerge" -> list(() -> draw.of("p.yaml", "q.yaml", PATCH));
      case "patchesJson6902", "patches" -> list(this::patch);
      case "configMapGenerator" -> list(this::generator);
      case "secretGenerator" -> list(this::secret);
      case "helmCharts" -> list(this::chart);
      case "helmChartInflationGenerator" -> list(this::oldChart);
      case "helmGlobals" -> some("chartHome", "ch", "configHome", text());
      case "generatorOptions" -> options();
      case "vars" -> list(this::var);
      case "images", "imageTags" -> list(this::image);
      case "replacements" -> list(this::replacement);
      case "replicas" -> list(() -> map("name", name(), "count", number()));
      case "openapi" -> map("path", "schema.json");
      case "buildMetadata" ->
          draw.some(1, 3, "originAnnotations", "managedByLabel", "transformerAnnotations");
      default -> list(() -> draw.of("t1.yaml", "t2.yaml", "sub", TRANSFORMER));
    };
  }

  private static final String PATCH =
      "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 2\n";
  private static final String TRANSFORMER =
      "apiVersion: builtin\nkind: PrefixTransformer\nmetadata:\n  name: x\nprefix: p-\n";

  private Object sortOptions() {
    return some(
        "order",
        draw.of("fifo", "legacy"),
        "legacySortOptions",
        some("orderFirst", list(() -> "Namespace"), "orderLast", list(() -> "Job")));
  }

  private Object label() {
    return some(
        "pairs",
        texts(),
        "includeSelectors",
        flag(),
        "includeTemplates",
        flag(),
        "fields",
        specs());
  }

  private Object specs() {
    return list(() -> some("path", "spec/x", "kind", "Foo", "create", flag(), "version", "v1"));
  }

  private Object patch() {
    return some(
        draw.of("path", "patch"),
        draw.of("p.yaml", "j.yaml", PATCH, "- op: remove\n  path: /a\n", text()),
        "target",
        selector(),
        "options",
        some("allowNameChange", flag(), "allowKindChange", flag()));
  }

  private Object selector() {
    return some(
        "kind",
        draw.of("Deployment", "Service"),
        "name",
        name(),
        "group",
        "apps",
        "version",
        "v1",
        "namespace",
        "ns",
        "labelSelector",
        "a=b",
        "annotationSelector",
        "c in (d, e)");
  }

  private Map<String, Object> generator() {
    Map<String, Object> entry =
        some(
            "namespace",
            draw.of("ns", "default"),
            "behavior",
            draw.of("create", "merge", "replace"),
            "literals",
            list(() -> draw.of("k", "l", "m") + "=" + text()),
            "files",
            list(() -> draw.of("f1.txt", "k=f2.txt", "bin/x.bin")),
            "envs",
            list(() -> "e.env"),
            "options",
            options());
    entry.put("name", draw.of("cm", "other", "sec"));
    if (draw.chance(10)) {
      entry.put("env", "e.env");
    }
    return entry;
  }

  private Object secret() {
    Map<String, Object> entry = generator();
    if (draw.chance(30)) {
      entry.put("type", "kubernetes.io/tls");
    }
    return entry;
  }

  private Object options() {
    return some(
        "labels",
        texts(),
        "annotations",
        texts(),
        "disableNameSuffixHash",
        flag(),
        "immutable",
        flag());
  }

  private Object chart() {
    return some(
        "name",
        name(),
        "version",
        draw.of("1.0.0", text()),
        "repo",
        "https://example.com/charts",
        "releaseName",
        "rel",
        "valuesInline",
        map("a", free(2), "b", free(1)),
        "includeCRDs",
        flag(),
        "apiVersions",
        list(() -> "v1"),
        "valuesFile",
        "values.yaml");
  }

  private Object oldChart() {
    return some(
        "chartName",
        name(),
        "chartVersion",
        text(),
        "chartRepoUrl",
        "https://example.com/charts",
        "chartHome",
        "ch",
        "values",
        "values.yaml",
        "valuesLocal",
        map("a", free(1)),
        "valuesMerge",
        "override",
        "releaseName",
        "rel",
        "releaseNamespace",
        "ns",
        "extraArgs",
        list(() -> "--x"));
  }

  private Object var() {
    return map(
        "name",
        draw.of("V", "W"),
        "objref",
        map("kind", "Service", "name", draw.of("svc", "web"), "apiVersion", "v1"),
        "fieldref",
        some("fieldPath", draw.of("metadata.name", "metadata.namespace", "spec.a[b.c]")));
  }

  private Object image() {
    Map<String, Object> entry =
        some("newName", draw.of("other", "r:5000/x"), "newTag", text(), "digest", "sha256:1");
    entry.put("name", draw.of("nginx", "app", "zz", "r.example.com/a/b"));
    if (draw.chance(10)) {
      entry.put("tagSuffix", "-x");
    }
    return entry;
  }

  private Object replacement() {
    if (draw.chance(15)) {
      return map("path", "r.yaml");
    }
    Map<String, Object> entry = replacementTargets();
    if (draw.chance(80)) {
      entry.put("source", map("kind", "Service", "name", "svc", "fieldPath", "metadata.name"));
    } else {
      entry.put("sourceValue", text());
    }
    return entry;
  }

  private Map<String, Object> replacementTargets() {
    return some(
        "targets",
        list(
            () ->
                some(
                    "select",
                    selector(),
                    "reject",
                    list(this::selector),
                    "fieldPaths",
                    list(() -> "spec.a"),
                    "options",
                    some("delimiter", "-", "index", number(), "create", flag()))));
  }

  private Object free(int depth) {
    if (depth == 0 || draw.chance(40)) {
      return draw.of(
          new Raw(draw.of("1.50", "1e3", "true", "null", "0x1F", "2001-01-01", "010", "1_0", "~")),
          text());
    }
    return draw.chance(50)
        ? list(() -> free(depth - 1))
        : map(draw.of("a", "b"), free(depth - 1), draw.of("c", "y", "1"), free(depth - 1));
  }

  private Object flag() {
    return new Raw(draw.chance(98) ? draw.of("true", "false") : draw.of("yes", "1", "\"true\""));
  }

  private Object number() {
    return new Raw(
        draw.chance(90) ? draw.of("1", "0", "3") : draw.of("010", "0x1F", "1_000", "-1"));
  }

  private String name() {
    return draw.of("web", "svc", "app", "db.*");
  }

  private String path() {
    return draw.chance(90)
        ? draw.of("a.yaml", "b.yaml", "sub", "c d.yaml", "dir/c.yaml", "https://example.com/x.yaml")
        : text();
  }

  private Map<String, Object> texts() {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = draw.between(0, 3); i > 0; i--) {
      map.put(draw.of("app", "team", "x", "example.com/k", "y", "12"), labelValue());
    }
    return map;
  }

  private Object labelValue() {
    return draw.below(300) > 0 ? text() : new Raw(draw.of("1", "true", "y", "null", "1.5"));
  }

  String text() {
    return draw.chance(60)
        ? draw.of("foo", "bar", "1.27", "v1.2.3")
        : draw.of(
            "y",
            "true",
            "12",
            "1.0",
            "a: b",
            "#x",
            "",
            " lead",
            "trail ",
            "a\nb\n",
            "a\n\n  b",
            "é☃",
            "*x",
            "- a",
            "null",
            "~",
            "1e3",
            "2001-01-01",
            "<<",
            "=",
            "!x",
            "a\tb",
            "\"q\"",
            "it's",
            "\uD83D\uDE00",
            "0o7",
            "# not\n# a comment\n",
            "a # b",
            "{x",
            "a,b",
            "%x",
            "@x",
            "`x",
            "word ".repeat(25) + "end",
            "x".repeat(90) + " y",
            "a\n",
            "\n",
            "\na",
            " a\nb",
            "$(V)");
  }

  private List<Object> list(Supplier<Object> element) {
    List<Object> list = new ArrayList<>();
    for (int i = draw.of(1, 1, 2, 3); i > 0; i--) {
      list.add(element.get());
    }
    return list;
  }

  /** Some of the entries. */
  private Map<String, Object> some(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      if (draw.chance(45)) {
        map.put((String) keysAndValues[i], keysAndValues[i + 1]);
      }
    }
    return map;
  }

  private static Map<String, Object> map(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }
}
