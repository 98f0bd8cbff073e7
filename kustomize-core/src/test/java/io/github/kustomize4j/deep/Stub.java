package io.github.kustomize4j.deep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A resource of the tree, as it was first written, and the names it had so far. */
final class Stub {
  final String apiVersion;
  final String kind;
  final Map<String, Object> body;

  /** Null if the manifest names none. */
  final String namespace;

  /** The first is the original name. */
  final List<String> names = new ArrayList<>();

  Stub(String apiVersion, String kind, String name, String namespace, Map<String, Object> body) {
    this.apiVersion = apiVersion;
    this.kind = kind;
    this.namespace = namespace;
    this.body = body;
    names.add(name);
  }

  String name() {
    return names.get(names.size() - 1);
  }

  String group() {
    int slash = apiVersion.indexOf('/');
    return slash < 0 ? "" : apiVersion.substring(0, slash);
  }

  String version() {
    return apiVersion.substring(apiVersion.indexOf('/') + 1);
  }

  void rename(String prefix, String suffix) {
    names.add(prefix + name() + suffix);
  }
}
