package io.github.kustomize4j.localize;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What has been copied so far. Stays on one thread. */
final class CopiedFiles {
  private final Map<String, byte[]> files = new HashMap<>();
  private final Set<String> roots = new HashSet<>();

  void put(String place, byte[] bytes) {
    files.put(place, bytes);
  }

  void putIfAbsent(String place, byte[] bytes) {
    files.putIfAbsent(place, bytes);
  }

  /** Notes that a root goes to a place; false if one went there already. */
  boolean enter(String place) {
    return roots.add(place);
  }

  Map<String, byte[]> files() {
    return files;
  }
}
