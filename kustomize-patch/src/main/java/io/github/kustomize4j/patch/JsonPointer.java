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

  /** The path that leads over some steps. */
  static String text(List<String> steps) {
    StringBuilder text = new StringBuilder();
    for (String step : steps) {
      text.append('/').append(step.replace("~", "~0").replace("/", "~1"));
    }
    return text.toString();
  }

  private static String unescape(String step) {
    return step.indexOf('~') < 0 ? step : step.replace("~1", "/").replace("~0", "~");
  }

  /**
   * Whether the annotations of an object stand at or above this path, or it leads to one whose key
   * begins with a prefix.
   */
  boolean meetsAnnotations(String prefix) {
    if (!step(0).equals("metadata")) {
      return false;
    }
    return parents.isEmpty()
        || (step(1).equals("annotations") && (parents.size() == 1 || step(2).startsWith(prefix)));
  }

  private String step(int at) {
    return at < parents.size() ? parents.get(at) : key;
  }
}
