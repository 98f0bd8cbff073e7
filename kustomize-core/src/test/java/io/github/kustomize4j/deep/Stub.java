package io.github.kustomize4j.deep;

import io.github.kustomize4j.testing.Draw;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A resource of the tree, as it was first written, and the names it had so far. */
final class Stub {
  private static final Set<String> UNRENAMED =
      Set.of("Namespace", "CustomResourceDefinition", "APIService");

  final String apiVersion;
  final String kind;
  final Map<String, Object> body;

  /** Null if the manifest names none. */
  final String namespace;

  /** The first is the original name. */
  final List<String> names = new ArrayList<>();

  /** How many of the names it had before its namespace changed. */
  private int namesBeforeMove = Integer.MAX_VALUE;

  /** JSON pointers of what patches may have taken away: what comes later leaves it alone. */
  private final Set<String> lost = new HashSet<>();

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

  /** The names that it had in the namespace in which it was written; the last is the newest. */
  List<String> namesAtHome() {
    return names.subList(0, Math.min(namesBeforeMove, names.size()));
  }

  /** Notes that it gets another namespace. */
  void move() {
    namesBeforeMove = Math.min(namesBeforeMove, names.size());
  }

  /** Notes that a patch may take away what stands at a place. */
  void lose(String pointer) {
    lost.add(pointer);
  }

  /** The places that are still there for all that is known; all of them if none is, or if drawn. */
  List<Places> places(Draw draw) {
    List<Places> all = Places.in(body);
    if (draw.chance(4)) {
      return all;
    }
    List<Places> kept = all.stream().filter(place -> !isLost(place.pointer())).toList();
    return kept.isEmpty() ? all : kept;
  }

  private boolean isLost(String pointer) {
    return lost.stream().anyMatch(gone -> (pointer + '/').startsWith(gone + '/'));
  }

  /** The same resource where another overlay of its base sees it. */
  Stub copy() {
    Stub copy = new Stub(apiVersion, kind, names.get(0), namespace, body);
    copy.names.addAll(names.subList(1, names.size()));
    copy.namesBeforeMove = namesBeforeMove;
    copy.lost.addAll(lost);
    return copy;
  }

  /** Whether a prefix is put before the name. */
  boolean isRenamed() {
    return !UNRENAMED.contains(kind);
  }

  String group() {
    int slash = apiVersion.indexOf('/');
    return slash < 0 ? "" : apiVersion.substring(0, slash);
  }

  String version() {
    return apiVersion.substring(apiVersion.indexOf('/') + 1);
  }

  /** Notes another name, if resources of this kind get any. */
  void rename(String prefix, String suffix) {
    if (isRenamed()) {
      names.add(prefix + name() + suffix);
    }
  }
}
