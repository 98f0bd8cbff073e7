package io.github.kustomize4j.patch;

import java.util.ArrayList;
import java.util.List;

/**
 * The path of an operation: the steps to a container, and the key within it.
 *
 * @param text the path as written
 * @param parents the steps to the container
 * @param key the key or index in the container
 */
record JsonPointer(String text, List<String> parents, String key) {

  /** Reads a path that has a slash; what stands before the first one is ignored. */
  static JsonPointer parse(String text) {
    List<String> steps = new ArrayList<>();
    int start = text.indexOf('/') + 1;
    for (int slash = text.indexOf('/', start); slash >= 0; slash = text.indexOf('/', start)) {
      steps.add(unescape(text.substring(start, slash)));
      start = slash + 1;
    }
    return new JsonPointer(text, List.copyOf(steps), unescape(text.substring(start)));
  }

  /** Whether a path leads anywhere; one without a slash does not. */
  static boolean isPointer(String text) {
    return text.indexOf('/') >= 0;
  }

  private static String unescape(String step) {
    return step.indexOf('~') < 0 ? step : step.replace("~1", "/").replace("~0", "~");
  }

  /** Whether the annotations of an object stand at, above or under this path. */
  boolean meetsAnnotations() {
    String first = parents.isEmpty() ? key : parents.get(0);
    if (!first.equals("metadata")) {
      return false;
    }
    String second = parents.size() < 2 ? key : parents.get(1);
    return parents.isEmpty() || second.equals("annotations");
  }
}
