package io.github.kustomize4j.deep;

import static io.github.kustomize4j.deep.Shapes.list;
import static io.github.kustomize4j.deep.Shapes.map;

import java.util.List;
import java.util.Map;

/** Draws replacements and vars between the resources that a kustomization sees. */
final class ReplacementFields {
  private final Draw draw;
  private final YamlText yaml;
  private int variables;

  ReplacementFields(Draw draw, YamlText yaml) {
    this.draw = draw;
    this.yaml = yaml;
  }

  void replacements(Folder folder) {
    for (int i = draw.between(1, 2); i > 0 && !folder.visible.isEmpty(); i--) {
      Map<String, Object> replacement = map();
      if (draw.chance(10)) {
        replacement.put("sourceValue", draw.of("text", "80", "true", ""));
      } else {
        replacement.put("source", source(draw.of(folder.visible)));
      }
      replacement.put("targets", list(target(folder)));
      if (draw.chance(20)) {
        String file = "replacement" + i + ".yaml";
        folder.write(file, yaml.document(draw.chance(50) ? replacement : list(replacement)));
        folder.list("replacements").add(map("path", file));
      } else {
        folder.list("replacements").add(replacement);
      }
    }
  }

  private Map<String, Object> source(Stub stub) {
    Map<String, Object> source = map("kind", stub.kind, "name", draw.of(stub.names));
    if (draw.chance(30)) {
      source.put("version", stub.version());
    }
    if (draw.chance(80)) {
      source.put("fieldPath", scalarPath(stub, 90));
    }
    if (draw.chance(15)) {
      source.put("options", map("delimiter", draw.of("-", ".", "/", " "), "index", draw.below(2)));
    }
    return source;
  }

  private String scalarPath(Stub stub, int scalarPercent) {
    boolean scalar = draw.chance(scalarPercent);
    List<Places> places =
        Places.in(stub.body).stream().filter(place -> place.isScalar() == scalar).toList();
    return places.isEmpty()
        ? "metadata.name"
        : draw.of(places).path(draw, stub.body).replace("*", "0");
  }

  private Map<String, Object> target(Folder folder) {
    Stub stub = draw.of(folder.visible);
    Map<String, Object> select = map("kind", stub.kind);
    if (draw.chance(60)) {
      select.put("name", draw.of(stub.names));
    }
    Places place = draw.of(Places.in(stub.body));
    String path = place.path(draw, stub.body);
    boolean isNew = draw.chance(20);
    if (isNew) {
      path =
          draw.of(
              "spec.added.x",
              "metadata.annotations.new",
              "metadata.labels.[example.com/n]",
              path + ".sub");
    }
    Map<String, Object> target = map("select", select, "fieldPaths", list(path));
    if (draw.chance(10)) {
      target.put("reject", list(map(draw.of("kind", "name"), draw.of("Service", "web", "api"))));
    }
    if (isNew || draw.chance(35)) {
      target.put("options", options(isNew, place.isScalar()));
    }
    return target;
  }

  private Map<String, Object> options(boolean isNew, boolean isScalar) {
    Map<String, Object> options = map();
    if (isNew || draw.chance(60)) {
      options.put("create", draw.chance(90));
    }
    if (draw.chance(isScalar ? 40 : 4)) {
      options.put("delimiter", draw.of("-", ".", "/", ":"));
      options.put("index", draw.between(-1, 3));
    }
    return options;
  }

  void vars(Folder folder) {
    for (int i = draw.between(1, 2);
        i > 0 && !folder.visible.isEmpty() && variables < Values.VARIABLES.length;
        i--) {
      Stub stub = draw.of(folder.visible);
      Map<String, Object> reference =
          map("kind", stub.kind, "name", draw.of(stub.names), "apiVersion", stub.apiVersion);
      if (stub.namespace != null && draw.chance(70)) {
        reference.put("namespace", stub.namespace);
      }
      Map<String, Object> variable =
          map("name", Values.VARIABLES[variables++], "objref", reference);
      if (draw.chance(60)) {
        variable.put("fieldref", map("fieldpath", scalarPath(stub, 95)));
      }
      folder.list("vars").add(variable);
    }
  }
}
