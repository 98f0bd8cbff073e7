package io.github.kustomize4j.internal.plugin;

import io.github.kustomize4j.files.TreePath;
import java.util.ArrayList;
import java.util.List;

/** Paths that are the values of fields. */
final class SlashPath {
  private SlashPath() {}

  /**
   * A path with one more element.
   *
   * @param position where it goes, counted from 1; beyond the end it is the last
   */
  static String insert(String path, String element, long position) {
    String start = path.startsWith("/") ? "/" : "./"; // whatever the element begins with
    List<String> parts = new ArrayList<>(List.of(stripLeading(path).split("/", -1)));
    parts.add((int) Math.min(position - 1, parts.size()), element);
    return TreePath.clean(start + String.join("/", parts));
  }

  private static String stripLeading(String path) {
    int at = 0;
    while (at < path.length() && path.charAt(at) == '/') {
      at++;
    }
    return path.substring(at);
  }
}
