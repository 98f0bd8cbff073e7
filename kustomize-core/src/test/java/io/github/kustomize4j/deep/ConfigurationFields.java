package io.github.kustomize4j.deep;

import static io.github.kustomize4j.deep.Shapes.list;
import static io.github.kustomize4j.deep.Shapes.map;

import io.github.kustomize4j.testing.Draw;
import java.util.Map;

/** Draws configurations, crds and openapi. */
final class ConfigurationFields {
  private final Draw draw;
  private final YamlText yaml;

  ConfigurationFields(Draw draw, YamlText yaml) {
    this.draw = draw;
    this.yaml = yaml;
  }

  void configurations(Folder folder) {
    Map<String, Object> configuration = map();
    for (String field :
        draw.some(
            1,
            3,
            "namePrefix",
            "nameSuffix",
            "namespace",
            "commonLabels",
            "labels",
            "templateLabels",
            "commonAnnotations",
            "varReference",
            "images",
            "replicas",
            "nameReference")) {
      configuration.put(field, list(entry(field)));
    }
    folder.write("config.yaml", yaml.document(configuration));
    folder.list("configurations").add("config.yaml");
    if (draw.chance(25)) {
      folder.write("crd.json", yaml.json(crds()));
      folder.list("crds").add("crd.json");
    }
  }

  /** Mostly the same, since two specs of one path have to agree. */
  private boolean creates() {
    return draw.chance(95);
  }

  private Map<String, Object> entry(String field) {
    return switch (field) {
      case "nameReference" ->
          map(
              "kind", draw.of("ConfigMap", "Secret", "Foo", "Service", "Deployment"),
              "fieldSpecs",
                  list(map("kind", draw.of("Foo", "Bar", "Deployment"), "path", "spec/ref/name")));
      case "images" -> map("kind", "Foo", "path", draw.of("spec/image", "spec/items[]/value"));
      case "replicas" -> map("kind", "Foo", "path", "spec/size", "create", true);
      case "varReference" ->
          map(
              "kind",
              draw.of("Foo", "ConfigMap"),
              "path",
              draw.of("spec/size", "data", "spec/items/value"));
      case "commonLabels", "labels", "templateLabels", "commonAnnotations" ->
          map(
              "kind",
              draw.of("Foo", "Bar"),
              "path",
              draw.of("spec/labels", "spec/selector/matchLabels"),
              "create",
              creates());
      default ->
          map(
              "kind",
              draw.of("Foo", "ConfigMap", "Service"),
              "path",
              draw.of("spec/ref/name", "metadata/extra", "data/key"),
              "create",
              creates());
    };
  }

  private static Map<String, Object> crds() {
    Map<String, Object> reference =
        map(
            "x-kubernetes-object-ref-api-version",
            "v1",
            "x-kubernetes-object-ref-kind",
            "Secret",
            "type",
            "object");
    Map<String, Object> spec =
        map(
            "Schema",
            map(
                "properties",
                map("ref", reference, "labels", map("x-kubernetes-label-selector", ""))));
    Map<String, Object> top =
        map(
            "kind",
            map("type", "string"),
            "apiVersion",
            map("type", "string"),
            "metadata",
            map("type", "object"),
            "spec",
            map("$ref", "com.example.v1.FooSpec"));
    return map(
        "com.example.v1.Foo",
        map("Schema", map("properties", top), "Dependencies", list("com.example.v1.FooSpec")),
        "com.example.v1.FooSpec",
        spec);
  }

  void openapi(Folder folder) {
    if (draw.chance(50)) {
      folder.fields.put("openapi", map("version", "v1.21.2"));
      return;
    }
    folder.write("schema.json", yaml.json(schema()));
    folder.fields.put("openapi", map("path", "schema.json"));
  }

  private static Map<String, Object> schema() {
    Map<String, Object> items =
        map(
            "type",
            "array",
            "items",
            map("type", "object"),
            "x-kubernetes-patch-merge-key",
            "name",
            "x-kubernetes-patch-strategy",
            "merge");
    Map<String, Object> foo =
        map(
            "properties", map("spec", map("type", "object", "properties", map("items", items))),
            "x-kubernetes-group-version-kind",
                list(map("group", "example.com", "version", "v1", "kind", "Foo")));
    return map("definitions", map("com.example.v1.Foo", foo));
  }
}
