package io.github.kustomize4j.deep;

import static io.github.kustomize4j.deep.Shapes.list;
import static io.github.kustomize4j.deep.Shapes.map;

import io.github.kustomize4j.testing.Draw;
import java.util.List;
import java.util.Map;

/** Names, namespaces, labels, annotations, images, replicas, order and metadata of a build. */
final class CommonFields {
  private static final String[] WORKLOADS = {
    "Deployment", "StatefulSet", "ReplicaSet", "ReplicationController"
  };

  private final Draw draw;

  CommonFields(Draw draw) {
    this.draw = draw;
  }

  void names(Folder folder) {
    String prefix = draw.chance(50) ? draw.of("p-", "dev-", "x.", "a", "1-", "0x", "1") : "";
    String suffix = draw.chance(40) ? draw.of("-s", "-v1", ".y", "2") : "";
    if (!prefix.isEmpty()) {
      folder.fields.put("namePrefix", prefix);
    }
    if (!suffix.isEmpty()) {
      folder.fields.put("nameSuffix", suffix);
    }
    if (draw.chance(40)) {
      folder.fields.put("namespace", draw.of(Values.NAMESPACES));
      folder.visible.forEach(Stub::move);
    }
    folder.visible.forEach(stub -> stub.rename(prefix, suffix));
  }

  void labels(Folder folder) {
    if (draw.chance(70)) {
      for (int i = draw.between(1, 2); i > 0; i--) {
        folder.list("labels").add(labelEntry());
      }
    }
    if (draw.chance(40)) {
      folder.fields.put("commonLabels", pairs(Values.LABEL_KEYS));
    }
  }

  private Map<String, Object> labelEntry() {
    Map<String, Object> entry = map("pairs", pairs(Values.LABEL_KEYS));
    if (draw.chance(50)) {
      entry.put("includeSelectors", draw.chance(70));
    }
    if (draw.chance(40)) {
      entry.put("includeTemplates", draw.chance(70));
    }
    if (draw.chance(20)) {
      entry.put("fields", list(fieldSpec()));
    }
    return entry;
  }

  private Map<String, Object> fieldSpec() {
    boolean builtin = draw.chance(20);
    String path = builtin ? "metadata/labels" : draw.of("spec/labels", "spec/items[]/labels");
    Map<String, Object> spec = map("path", path);
    if (draw.chance(50)) {
      spec.put("kind", draw.of("Foo", "Deployment", "ConfigMap"));
    }
    if (builtin || draw.chance(70)) {
      spec.put("create", (builtin && draw.chance(95)) || draw.chance(60));
    }
    return spec;
  }

  private Map<String, Object> pairs(String[] keys) {
    Map<String, Object> pairs = map();
    for (String key : draw.some(1, 2, keys)) {
      pairs.put(key, draw.of("web", "one", "1", "true", "a b", "", "2020-01-01", "x: y", "v1.0"));
    }
    return pairs;
  }

  void annotations(Folder folder) {
    folder.fields.put("commonAnnotations", pairs(Values.ANNOTATION_KEYS));
  }

  void images(Folder folder) {
    for (int i = draw.between(1, 3); i > 0; i--) {
      Map<String, Object> image =
          map(
              "name",
              draw.of(
                  "nginx",
                  "redis",
                  "busybox",
                  "registry.example.com:5000/team/app",
                  "gcr.io/p/app",
                  "ng.*"));
      if (draw.chance(50)) {
        image.put("newName", draw.of("mirror/nginx", "other", "host:5000/x/y"));
      }
      if (draw.chance(50)) {
        image.put("newTag", draw.of("v2", "1.20", "8", "latest"));
      }
      if (draw.chance(20)) {
        image.put(
            "digest", "sha256:24a0c4b4a4c0eb97a1aabb8e29f18e917d05abfe1b7a7c07857230879ce7d3d4");
      }
      if (draw.chance(10)) {
        image.put("tagSuffix", "-alpine");
      }
      folder.list("images").add(image);
    }
  }

  void replicas(Folder folder) {
    List<Stub> workloads = folder.visible(WORKLOADS);
    if (!workloads.isEmpty()) {
      Stub target = draw.of(workloads);
      folder.list("replicas").add(map("name", draw.of(target.names), "count", draw.between(0, 9)));
    }
  }

  void sort(Folder folder) {
    Map<String, Object> options = map("order", draw.of("fifo", "legacy", "legacy"));
    if (options.containsValue("legacy") && draw.chance(50)) {
      Map<String, Object> legacy =
          map("orderFirst", List.copyOf(draw.some(1, 3, "Deployment", "Secret", "Foo", "Service")));
      legacy.put(
          "orderLast", List.copyOf(draw.some(1, 3, "Namespace", "ConfigMap", "Ingress", "Bar")));
      options.put("legacySortOptions", legacy);
    }
    folder.fields.put("sortOptions", options);
  }

  void metadata(Folder folder) {
    folder.fields.put(
        "buildMetadata",
        List.copyOf(
            draw.some(1, 3, "originAnnotations", "transformerAnnotations", "managedByLabel")));
  }
}
