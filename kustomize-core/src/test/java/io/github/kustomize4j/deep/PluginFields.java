package io.github.kustomize4j.deep;

import static io.github.kustomize4j.deep.Shapes.list;
import static io.github.kustomize4j.deep.Shapes.map;

import java.util.List;
import java.util.Map;

/** Draws generators and transformers of builtin kinds. */
final class PluginFields {
  private final Draw draw;
  private final Manifests manifests;
  private final YamlText yaml;
  private int number;

  PluginFields(Draw draw, Manifests manifests, YamlText yaml) {
    this.draw = draw;
    this.manifests = manifests;
    this.yaml = yaml;
  }

  void draw(Folder folder) {
    for (int i = draw.between(1, 2); i > 0; i--) {
      if (draw.chance(25)) {
        generator(folder);
      } else {
        add(folder, "transformers", transformer(folder));
      }
    }
  }

  private void add(Folder folder, String field, Map<String, Object> config) {
    String text = yaml.document(config);
    if (draw.chance(50)) {
      folder.list(field).add(new Block("|-", text.lines().toList()));
    } else {
      String file = "plugin" + number + ".yaml";
      folder.write(file, text);
      folder.list(field).add(file);
    }
  }

  private Map<String, Object> config(String kind, Object... fields) {
    Map<String, Object> config =
        map("apiVersion", "builtin", "kind", kind, "metadata", map("name", "plugin" + ++number));
    config.putAll(map(fields));
    return config;
  }

  private void generator(Folder folder) {
    String kind = draw.of("ConfigMap", "Secret");
    String name = draw.of(Values.NAMES);
    if (manifests.take(kind, name)) {
      Map<String, Object> config =
          config(kind + "Generator", "name", name, "literals", list("a=1", "b=x y"));
      if (draw.chance(40)) {
        config.put("options", map("disableNameSuffixHash", true));
      }
      add(folder, "generators", config);
      Map<String, Object> body =
          map("apiVersion", "v1", "kind", kind, "metadata", map("name", name));
      folder.visible.add(new Stub("v1", kind, name, null, body));
    }
  }

  private Map<String, Object> transformer(Folder folder) {
    return switch (draw.below(10)) {
      case 0 -> config("PrefixTransformer", "prefix", "t-", "fieldSpecs", specs("metadata/name"));
      case 1 -> config("SuffixTransformer", "suffix", "-t", "fieldSpecs", specs("metadata/name"));
      case 2 ->
          config(
              "PrefixSuffixTransformer",
              "prefix",
              "t-",
              "suffix",
              "-u",
              "fieldSpecs",
              specs("metadata/name"));
      case 3 ->
          config(
              "LabelTransformer",
              "labels",
              map("t", draw.of("1", "x")),
              "fieldSpecs",
              specs("metadata/labels", "spec/labels"));
      case 4 ->
          config(
              "AnnotationsTransformer",
              "annotations",
              map("t", draw.of("1", "x")),
              "fieldSpecs",
              specs("metadata/annotations"));
      case 5 -> namespace();
      case 6 ->
          config(
              "ImageTagTransformer",
              "imageTag",
              map("name", "nginx", "newTag", draw.of("v9", "1.0")),
              "fieldSpecs",
              specs("spec/image"));
      case 7 -> patch(folder);
      case 8 -> valueAdd(folder);
      default -> config("HashTransformer");
    };
  }

  private List<Object> specs(String... paths) {
    List<Object> specs = list();
    for (String path : paths) {
      Map<String, Object> spec = map("path", path);
      if (draw.chance(50)) {
        spec.put("create", draw.chance(80));
      }
      if (draw.chance(20)) {
        spec.put("kind", draw.of("Deployment", "ConfigMap", "Foo"));
      }
      specs.add(spec);
    }
    return specs;
  }

  private Map<String, Object> namespace() {
    Map<String, Object> config =
        config("NamespaceTransformer", "fieldSpecs", specs("metadata/namespace"));
    Shapes.asMap(config.get("metadata")).put("namespace", draw.of(Values.NAMESPACES));
    if (draw.chance(30)) {
      config.put("unsetOnly", true);
    }
    if (draw.chance(40)) {
      config.put("setRoleBindingSubjects", draw.of("none", "defaultOnly", "allServiceAccounts"));
    }
    return config;
  }

  private Map<String, Object> patch(Folder folder) {
    String kind = folder.visible.isEmpty() ? "Deployment" : draw.of(folder.visible).kind;
    Block operations =
        new Block("|-", List.of("- op: add", "  path: /metadata/annotations/t", "  value: 'x'"));
    return config("PatchTransformer", "patch", operations, "target", map("kind", kind));
  }

  private Map<String, Object> valueAdd(Folder folder) {
    String kind = folder.visible.isEmpty() ? "Deployment" : draw.of(folder.visible).kind;
    Map<String, Object> target =
        map(
            "selector",
            map("kind", kind),
            "fieldPath",
            draw.of("metadata/labels/va", "spec/x/y", "metadata/namespace"));
    return config(
        "ValueAddTransformer", "value", draw.of("added", "80", "a/b"), "targets", list(target));
  }
}
