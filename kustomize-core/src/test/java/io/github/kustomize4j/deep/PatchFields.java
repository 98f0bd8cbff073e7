package io.github.kustomize4j.deep;

import static io.github.kustomize4j.deep.Shapes.list;
import static io.github.kustomize4j.deep.Shapes.map;

import io.github.kustomize4j.testing.Draw;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Draws patches, patchesStrategicMerge and patchesJson6902, made from the manifests they change.
 */
final class PatchFields {
  /** With another kind their hash is not ours: see docs/compatibility.md. */
  private static final Set<String> HASHED = Set.of("ConfigMap", "Secret");

  private final Draw draw;
  private final Values values;
  private final YamlText yaml;

  PatchFields(Draw draw, Values values, YamlText yaml) {
    this.draw = draw;
    this.values = values;
    this.yaml = yaml;
  }

  void draw(Folder folder) {
    for (int i = draw.between(1, 3); i > 0 && !folder.visible.isEmpty(); i--) {
      Stub stub = draw.of(folder.visible);
      switch (draw.below(10)) {
        case 0 ->
            folder
                .list("patchesStrategicMerge")
                .add(textOrFile(folder, merge(folder, stub), "smp" + i));
        case 1 -> legacyJson(folder, stub, i);
        case 2, 3, 4, 5 -> patches(folder, operations(stub), operationTarget(stub), i);
        case 6 -> severalDocuments(folder, i);
        case 7 -> renaming(folder, stub, i);
        default -> patches(folder, merge(folder, stub), draw.chance(40) ? target(stub) : null, i);
      }
    }
  }

  private void patches(
      Folder folder, Object patch, @Nullable Map<String, Object> target, int number) {
    Map<String, Object> entry = map();
    Object text = textOrFile(folder, patch, "patch" + number);
    entry.put(text instanceof Block ? "patch" : "path", text);
    if (target != null) {
      entry.put("target", target);
    }
    if (draw.chance(10)) {
      entry.put("options", map(draw.of("allowNameChange", "allowKindChange"), true));
    }
    folder.list("patches").add(entry);
  }

  /** One file with patches of several resources. */
  private void severalDocuments(Folder folder, int number) {
    StringBuilder text = new StringBuilder();
    for (int i = draw.between(2, 3); i > 0 && !folder.visible.isEmpty(); i--) {
      text.append("---\n").append(yaml.document(merge(folder, draw.of(folder.visible))));
    }
    folder.write("docs" + number + ".yaml", text.toString());
    if (draw.chance(70)) {
      folder.list("patches").add(map("path", "docs" + number + ".yaml"));
    } else {
      folder.list("patchesStrategicMerge").add("docs" + number + ".yaml");
    }
  }

  /** A patch that gives a resource another name or kind, and mostly may do so. */
  private void renaming(Folder folder, Stub stub, int number) {
    Map<String, Object> patch = merge(folder, stub);
    Map<String, Object> metadata = Shapes.asMap(patch.get("metadata"));
    Map<String, Object> options = map();
    if (draw.chance(70)) {
      metadata.put("name", "renamed" + number);
      options.put("allowNameChange", draw.chance(80));
      if (options.containsValue(true)) {
        stub.names.add("renamed" + number);
      }
    }
    boolean changesKind = !HASHED.contains(stub.kind) && draw.chance(40);
    if (changesKind) {
      patch.put("kind", draw.of("Foo", "Renamed", stub.kind));
      options.put("allowKindChange", draw.chance(80));
      folder.visible.remove(stub);
    }
    Map<String, Object> entry =
        map("patch", new Block("|-", yaml.document(patch).lines().toList()));
    entry.put("target", changesKind ? exactTarget(stub) : operationTarget(stub));
    entry.put("options", options);
    folder.list("patches").add(entry);
  }

  private Object textOrFile(Folder folder, Object patch, String name) {
    boolean json = draw.chance(15);
    String text = json ? yaml.json(patch) : yaml.document(patch);
    if (draw.chance(50)) {
      String file = name + (json ? ".json" : ".yaml");
      folder.write(file, text);
      return file;
    }
    return new Block("|-", text.lines().toList());
  }

  private void legacyJson(Folder folder, Stub stub, int number) {
    Map<String, Object> target =
        map("version", stub.version(), "kind", stub.kind, "name", draw.of(stub.names));
    if (!stub.group().isEmpty()) {
      target.put("group", stub.group());
    }
    if (stub.namespace != null) {
      target.put("namespace", stub.namespace);
    }
    Object text = textOrFile(folder, operations(stub), "json" + number);
    folder
        .list("patchesJson6902")
        .add(map("target", target, text instanceof Block ? "patch" : "path", text));
  }

  /** A target that mostly selects the one resource for which the operations were made. */
  private Map<String, Object> operationTarget(Stub stub) {
    if (draw.chance(8)) {
      return target(stub);
    }
    return exactTarget(stub);
  }

  private Map<String, Object> exactTarget(Stub stub) {
    Map<String, Object> target = map("kind", stub.kind, "name", draw.of(stub.names));
    if (stub.namespace != null && draw.chance(30)) {
      target.put("namespace", stub.namespace);
    }
    return target;
  }

  private Map<String, Object> target(Stub stub) {
    Map<String, Object> target = map();
    if (draw.chance(80)) {
      target.put("kind", draw.chance(85) ? stub.kind : stub.kind + "|Service");
    }
    if (draw.chance(50)) {
      String name = draw.of(stub.names);
      target.put("name", draw.of(name, name, ".*", name.substring(0, 1) + ".*", ".*e.*"));
    }
    if (draw.chance(10)) {
      target.put("namespace", draw.of(Values.NAMESPACES));
    }
    if (draw.chance(10)) {
      target.put(
          "labelSelector", draw.of("app=web", "app", "!tier", "app in (web, one)", "env!=two"));
    }
    if (draw.chance(4)) {
      target.put("annotationSelector", draw.of("note", "z=alpha"));
    }
    return target;
  }

  /** A strategic merge patch with some of the fields of a manifest, changed. */
  private Map<String, Object> merge(Folder folder, Stub stub) {
    Map<String, Object> metadata = map("name", draw.of(stub.namesAtHome()));
    if (stub.namespace != null && draw.chance(98)) {
      metadata.put("namespace", stub.namespace);
    }
    Map<String, Object> patch =
        map("apiVersion", stub.apiVersion, "kind", stub.kind, "metadata", metadata);
    if (draw.chance(4)) {
      String directive = draw.of("delete", "replace", "merge");
      patch.put("$patch", directive);
      if (directive.equals("delete")) {
        folder.visible.remove(stub);
      }
    }
    if (draw.chance(30)) {
      metadata.put(
          draw.of("labels", "annotations"),
          draw.chance(85)
              ? map("app", "patched", "note", values.scalar())
              : draw.of(new Scalar("null"), map()));
    }
    stub.body.forEach(
        (key, value) -> {
          if (!patch.containsKey(key) && draw.chance(80)) {
            patch.put(key, changed(value, 0));
          }
        });
    Places.in(stub.body).stream()
        .filter(place -> place.isWithinList() || patch.containsKey("$patch"))
        .forEach(place -> stub.lose(place.pointer()));
    patch.forEach((key, value) -> loseNulls(stub, "/" + key, value));
    return patch;
  }

  /** What is null in a patch, or under a directive, is no longer there. */
  private static void loseNulls(Stub stub, String pointer, Object patch) {
    if (patch instanceof Scalar || (patch instanceof Map<?, ?> map && map.containsKey("$patch"))) {
      stub.lose(pointer);
    } else if (patch instanceof Map) {
      Shapes.asMap(patch)
          .forEach((key, value) -> loseNulls(stub, pointer + '/' + Places.escape(key), value));
    }
  }

  private Object changed(Object node, int depth) {
    if (draw.chance(3)) {
      return new Scalar("null");
    }
    if (node instanceof Map) {
      return changedMap(Shapes.asMap(node), depth);
    }
    if (node instanceof List) {
      return changedList(Shapes.asList(node), depth);
    }
    return draw.chance(70) ? values.scalar() : node;
  }

  private Map<String, Object> changedMap(Map<String, Object> node, int depth) {
    Map<String, Object> result = new LinkedHashMap<>();
    node.forEach(
        (key, value) -> {
          if (key.equals("name")) {
            result.put(key, value);
          } else if (draw.chance(depth < 3 ? 70 : 50)) {
            result.put(key, changed(value, depth + 1));
          }
        });
    if (draw.chance(10)) {
      result.put(draw.of("added", "app", "key", "replicas"), values.any());
    }
    if (draw.chance(3)) {
      result.put("$patch", draw.of("delete", "replace", "merge"));
    }
    return result;
  }

  private List<Object> changedList(List<Object> node, int depth) {
    List<Object> result = new ArrayList<>();
    for (Object element : node) {
      if (draw.chance(70)) {
        result.add(changed(element, depth + 1));
      }
    }
    if (draw.chance(25) && !node.isEmpty()) {
      result.add(draw.below(2) * result.size(), added(draw.of(node)));
    }
    if (draw.chance(4)) {
      result.add(map("$patch", draw.of("delete", "replace", "merge")));
    }
    return result;
  }

  private Object added(Object like) {
    Object copy = Shapes.copy(like);
    if (copy instanceof Map) {
      Map<String, Object> map = Shapes.asMap(copy);
      map.computeIfPresent("name", (key, old) -> draw.of("added", "extra"));
      if (draw.chance(20)) {
        map.put("$patch", draw.of("delete", "replace"));
      }
    }
    return copy;
  }

  /** JSON6902 operations on places of a manifest. */
  private List<Object> operations(Stub stub) {
    List<Object> operations = list();
    for (int i = draw.between(1, 2); i > 0; i--) {
      List<Places> places = stub.places(draw);
      Places place = place(places);
      operations.add(
          place.holdsName() && draw.chance(90)
              ? map("op", "add", "path", annotation(stub), "value", values.scalar())
              : operation(stub, place, places));
    }
    return operations;
  }

  /** Mostly none that leaves a resource without its name. */
  private Places place(List<Places> places) {
    Places place = draw.of(places);
    for (int i = 0; i < 5 && place.holdsName(); i++) {
      place = draw.of(places);
    }
    return place;
  }

  private Map<String, Object> operation(Stub stub, Places place, List<Places> places) {
    String pointer = place.pointer();
    boolean inList = place.isWithinList();
    return switch (draw.below(16)) {
      case 0 -> {
        stub.lose(inList ? parent(place) : pointer);
        yield map("op", "remove", "path", pointer);
      }
      case 1 -> map("op", "test", "path", "/kind", "value", stub.kind);
      case 2 -> {
        String to = copyPath(place, places);
        stub.lose(to);
        yield map("op", "copy", "from", pointer, "path", to);
      }
      case 3 -> {
        stub.lose(inList ? parent(place) : pointer);
        yield map("op", "move", "from", pointer, "path", (inList ? "" : parent(place)) + "/moved");
      }
      case 4 -> map("op", "add", "path", annotation(stub), "value", values.scalar());
      case 5, 6, 7, 8 ->
          map(
              "op",
              "add",
              "path",
              addPath(place),
              "value",
              place.isScalar() && draw.chance(95) ? values.scalar() : values.any());
      default -> {
        stub.lose(pointer);
        yield map("op", "replace", "path", pointer, "value", replacement(place));
      }
    };
  }

  /** The annotations are there, or it is a label, or the operation fails. */
  private String annotation(Stub stub) {
    Object metadata = stub.body.get("metadata");
    boolean there = metadata instanceof Map<?, ?> map && map.get("annotations") instanceof Map;
    return there || draw.chance(10) ? "/metadata/annotations/new" : "/metadata/new";
  }

  /** Scalars mostly go over scalars, and maps and lists where there is nothing yet. */
  private String copyPath(Places from, List<Places> places) {
    if (!from.isScalar() && draw.chance(90)) {
      return "/copied";
    }
    Places to = place(places);
    for (int i = 0; i < 5 && from.isScalar() != to.isScalar(); i++) {
      to = place(places);
    }
    return to.pointer();
  }

  private Object replacement(Places place) {
    return place.isScalar() ? values.scalar() : changed(place.node(), 0);
  }

  private String addPath(Places place) {
    if (place.node() instanceof Map) {
      return place.pointer() + "/" + draw.of("added", "x~1y", "key");
    }
    if (place.node() instanceof List<?> list) {
      return place.pointer() + "/" + draw.of("-", "0", Integer.toString(list.size()));
    }
    return place.pointer();
  }

  private static String parent(Places place) {
    String pointer = place.pointer();
    return pointer.substring(0, pointer.lastIndexOf('/'));
  }
}
