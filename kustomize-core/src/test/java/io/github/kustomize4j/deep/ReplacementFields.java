package io.github.kustomize4j.deep;

import static io.github.kustomize4j.deep.Shapes.list;
import static io.github.kustomize4j.deep.Shapes.map;

import io.github.kustomize4j.testing.Draw;
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
      boolean scalar = draw.chance(90);
      if (scalar && draw.chance(10)) {
        replacement.put("sourceValue", draw.of("text", "80", "true", ""));
      } else {
        replacement.put("source", source(draw.of(folder.visible), scalar));
      }
      List<Object> targets = list(target(folder, scalar));
      while (draw.chance(20)) {
        targets.add(target(folder, scalar));
      }
      replacement.put("targets", targets);
      if (draw.chance(20)) {
        String file = "replacement" + i + ".yaml";
        folder.write(file, yaml.document(draw.chance(50) ? replacement : list(replacement)));
        folder.list("replacements").add(map("path", file));
      } else {
        folder.list("replacements").add(replacement);
      }
    }
  }

  private Map<String, Object> source(Stub stub, boolean scalar) {
    Map<String, Object> source = map("kind", stub.kind, "name", draw.of(stub.names));
    if (draw.chance(30)) {
      source.put("version", stub.version());
    }
    if (draw.chance(10)) {
      source.put("group", stub.group());
    }
    if (stub.namespace != null && draw.chance(10)) {
      source.put("namespace", stub.namespace);
    }
    if (!scalar || draw.chance(80)) {
      source.put("fieldPath", path(stub, scalar));
    }
    if (draw.chance(scalar ? 15 : 1)) {
      int index = draw.chance(98) ? 0 : 1;
      source.put("options", map("delimiter", draw.of("-", ".", "/", " "), "index", index));
    }
    return source;
  }

  private String path(Stub stub, boolean scalar) {
    boolean nothing = draw.chance(5);
    List<Places> places =
        stub.places(draw).stream()
            .filter(place -> place.isScalar() == scalar && (nothing || !place.isNothing()))
            .toList();
    return places.isEmpty()
        ? "metadata.name"
        : draw.of(places).path(draw, stub.body).replace("*", "0");
  }

  /**
   * A target, mostly a text if the source is a scalar, since no other scalar takes any text, and
   * mostly a map or list if it is none.
   */
  private Map<String, Object> target(Folder folder, boolean scalar) {
    Stub stub = draw.of(folder.visible);
    Map<String, Object> select = map("kind", stub.kind);
    boolean isNew = draw.chance(20);
    if (draw.chance(isNew ? 60 : 97)) {
      select.put("name", draw.chance(85) ? draw.of(stub.names) : draw.of(stub.names) + ".*");
    }
    select(select, stub);
    List<Places> places = stub.places(draw);
    Places place = draw.of(places);
    for (int i = 0; i < 8 && (place.holdsName() || !place.takes(scalar)); i++) {
      place = draw.of(places);
    }
    isNew |= place.holdsName();
    String path = place.path(draw, stub.body);
    if (isNew) {
      path =
          draw.of(
              "spec.added.x",
              "metadata.annotations.new",
              "metadata.labels.[example.com/n]",
              place.node() instanceof Map || draw.chance(5) ? path + ".sub" : "added.sub");
    } else {
      stub.lose(place.pointer());
    }
    List<Object> paths = list(path);
    if (draw.chance(10)) {
      paths.add("metadata.name");
    }
    Map<String, Object> target = map("select", select);
    if (draw.chance(97)) {
      target.put("fieldPaths", paths);
    }
    if (draw.chance(10)) {
      List<Object> reject = list(map(draw.of("kind", "name"), draw.of("Service", "web", "api")));
      if (draw.chance(30)) {
        reject.add(map("labelSelector", draw.of("app=web", "env")));
      }
      target.put("reject", reject);
    }
    if (isNew || draw.chance(35)) {
      target.put("options", options(isNew, place.isScalar() && !isNew));
    }
    return target;
  }

  /** More that the selected resource is asked for, and that it seldom lacks. */
  private void select(Map<String, Object> select, Stub stub) {
    if (draw.chance(10)) {
      select.put("version", stub.version());
    }
    if (draw.chance(10)) {
      select.put("group", stub.group());
    }
    if (stub.namespace != null && draw.chance(10)) {
      select.put("namespace", stub.namespace);
    }
    if (draw.chance(2)) {
      select.put("labelSelector", draw.of("app", "app=web", "!env"));
    }
  }

  private Map<String, Object> options(boolean isNew, boolean isScalar) {
    Map<String, Object> options = map();
    if (isNew || draw.chance(60)) {
      options.put("create", draw.chance(isNew ? 97 : 90));
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
      Stub stub = variableSource(folder);
      Map<String, Object> reference =
          map(
              "kind",
              stub.kind,
              "name",
              draw.of(stub.namesAtHome()),
              "apiVersion",
              stub.apiVersion);
      if (stub.namespace != null && draw.chance(95)) {
        reference.put("namespace", stub.namespace);
      }
      Map<String, Object> variable =
          map("name", Values.VARIABLES[variables++], "objref", reference);
      if (draw.chance(60)) {
        variable.put("fieldref", map("fieldpath", path(stub, draw.chance(95))));
      }
      folder.list("vars").add(variable);
    }
  }

  /** Mostly one with a namespace: vars seldom find the others. */
  private Stub variableSource(Folder folder) {
    Stub stub = draw.of(folder.visible);
    for (int i = 0; i < 5 && Manifests.isClusterScoped(stub.kind); i++) {
      stub = draw.of(folder.visible);
    }
    return stub;
  }
}
