package io.github.kustomize4j.deep;

import static io.github.kustomize4j.deep.Shapes.list;
import static io.github.kustomize4j.deep.Shapes.map;

import io.github.kustomize4j.testing.Draw;
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
        String field = draw.chance(8) ? "validators" : "transformers";
        add(folder, field, transformer(folder));
      }
    }
  }

  private void add(Folder folder, String field, Map<String, Object> config) {
    String text = yaml.document(config);
    if (draw.chance(50)) {
      folder.list(field).add(new Block("|-", text.lines().toList()));
    } else {
      String file = "plugin" + number + ".yaml";
      String directory = draw.chance(20) ? "plugins" + number : null;
      if (directory != null) {
        folder.write(directory + "/kustomization.yaml", kustomization(file));
      }
      folder.write(directory == null ? file : directory + "/" + file, text);
      folder.list(field).add(directory == null ? file : directory);
    }
  }

  private String kustomization(String file) {
    Map<String, Object> fields = map("resources", list(file));
    if (draw.chance(20)) {
      fields.put("namePrefix", "p-");
    }
    return yaml.document(fields);
  }

  private Map<String, Object> config(String kind, Object... fields) {
    Map<String, Object> config =
        map("apiVersion", "builtin", "kind", kind, "metadata", map("name", "plugin" + ++number));
    config.putAll(map(fields));
    return config;
  }

  private void generator(Folder folder) {
    if (draw.chance(20)) {
      policy(folder);
      return;
    }
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

  /** A service account of a cloud. */
  private void policy(Folder folder) {
    String name = draw.of(Values.NAMES);
    if (!manifests.take("ServiceAccount", name)) {
      return;
    }
    Map<String, Object> account = map("name", name);
    String namespace = draw.chance(50) ? draw.of(Values.NAMESPACES) : null;
    if (namespace != null) {
      account.put("namespace", namespace);
    }
    add(
        folder,
        "generators",
        config(
            "IAMPolicyGenerator",
            "cloud",
            draw.chance(90) ? "gke" : "aws",
            "kubernetesService",
            account,
            "serviceAccount",
            map("name", draw.of("gsa", "5"), "projectId", "project")));
    Map<String, Object> body =
        map("apiVersion", "v1", "kind", "ServiceAccount", "metadata", map("name", name));
    folder.visible.add(new Stub("v1", "ServiceAccount", name, namespace, body));
  }

  private Map<String, Object> transformer(Folder folder) {
    return switch (draw.below(15)) {
      case 10 -> replicas(folder);
      case 11 -> mergePatches(folder);
      case 12 -> jsonPatches(folder);
      case 13 -> replacements(folder);
      case 14 -> labels();
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

  private Map<String, Object> replicas(Folder folder) {
    List<Stub> workloads = folder.visible("Deployment");
    if (workloads.isEmpty()) {
      return config("HashTransformer");
    }
    String name = draw.of(draw.of(workloads).names);
    return config(
        "ReplicaCountTransformer",
        "replica",
        map("name", name, "count", draw.between(0, 9)),
        "fieldSpecs",
        list(map("path", "spec/replicas", "kind", "Deployment", "create", draw.chance(80))));
  }

  private Map<String, Object> mergePatches(Folder folder) {
    if (folder.visible.isEmpty()) {
      return config("HashTransformer");
    }
    Stub stub = draw.of(folder.visible);
    Map<String, Object> metadata = map("name", draw.of(stub.namesAtHome()));
    if (stub.namespace != null) {
      metadata.put("namespace", stub.namespace);
    }
    metadata.put("labels", map("merged", draw.of("1", "x")));
    Map<String, Object> patch =
        map("apiVersion", stub.apiVersion, "kind", stub.kind, "metadata", metadata);
    return config("PatchStrategicMergeTransformer", "patches", yaml.document(patch));
  }

  private Map<String, Object> jsonPatches(Folder folder) {
    if (folder.visible.isEmpty()) {
      return config("HashTransformer");
    }
    Stub stub = draw.of(folder.visible);
    Map<String, Object> target =
        map("version", stub.version(), "kind", stub.kind, "name", draw.of(stub.names));
    if (!stub.group().isEmpty()) {
      target.put("group", stub.group());
    }
    String operations =
        draw.of(
            "[{\"op\": \"add\", \"path\": \"/metadata/json\", \"value\": \"x\"}]",
            "- op: add\n  path: /metadata/labels\n  value: {json: '1'}\n");
    return config("PatchJson6902Transformer", "target", target, "jsonOp", operations);
  }

  private Map<String, Object> replacements(Folder folder) {
    Stub stub = folder.visible.isEmpty() ? null : draw.of(folder.visible);
    String kind = stub == null ? "Deployment" : stub.kind;
    Map<String, Object> target =
        map(
            "select",
            map("kind", kind),
            "fieldPaths",
            list(draw.of("metadata.annotations.r", "metadata.labels.r")),
            "options",
            map("create", true));
    Map<String, Object> replacement = map("targets", list(target));
    if (stub == null || draw.chance(40)) {
      replacement.put("sourceValue", draw.of("text", "5", "a: b"));
    } else {
      replacement.put("source", map("kind", stub.kind, "name", draw.of(stub.names)));
    }
    return config("ReplacementTransformer", "replacements", list(replacement));
  }

  /** In place of the field {@code labels}, with the paths of its own only. */
  private Map<String, Object> labels() {
    return config(
        "LabelTransformer",
        "labels",
        map("app", draw.of("web", "one"), "t", "y"),
        "fieldSpecs",
        list(
            map("path", "metadata/labels", "create", true),
            map("path", "spec/template/metadata/labels", "create", draw.chance(50)),
            map("path", "spec/selector/matchLabels", "kind", "Deployment", "create", true)));
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
