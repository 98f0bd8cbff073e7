package io.github.kustomize4j.deep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One kustomization while it is drawn: its fields, its files, and the resources it sees. */
final class Folder {
  final String path;
  final Map<String, Object> fields = new LinkedHashMap<>();

  /** Resources of this kustomization and of all below it; a component sees those of its parent. */
  final List<Stub> visible;

  private final Map<String, String> files;

  Folder(String path, List<Stub> visible, Map<String, String> files) {
    this.path = path;
    this.visible = visible;
    this.files = files;
  }

  Folder(String path, Map<String, String> files) {
    this(path, new ArrayList<>(), files);
  }

  void write(String name, String text) {
    files.put(path + "/" + name, text);
  }

  /** The list in a field, made when it is first asked for. */
  List<Object> list(String field) {
    return Shapes.asList(fields.computeIfAbsent(field, unused -> new ArrayList<>()));
  }

  List<Stub> visible(String... kinds) {
    List<String> wanted = List.of(kinds);
    return visible.stream().filter(stub -> wanted.contains(stub.kind)).toList();
  }
}
