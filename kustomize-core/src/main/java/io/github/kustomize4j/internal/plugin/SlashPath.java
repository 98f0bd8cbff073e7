package io.github.kustomize4j.internal.plugin;

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
    boolean absolute = path.startsWith("/");
    List<String> parts = new ArrayList<>(List.of(stripLeading(path).split("/", -1)));
    parts.add((int) Math.min(position - 1, parts.size()), element);
    return clean(String.join("/", parts), absolute);
  }

  private static String stripLeading(String path) {
    int at = 0;
    while (at < path.length() && path.charAt(at) == '/') {
      at++;
    }
    return path.substring(at);
  }

  /** Without empty parts, {@code .}, and {@code ..} where something stands before it. */
  private static String clean(String path, boolean absolute) {
    List<String> kept = new ArrayList<>();
    for (String part : path.split("/", -1)) {
      int last = kept.size() - 1;
      if (part.equals("..") && last >= 0 && !kept.get(last).equals("..")) {
        kept.remove(last);
      } else if (!part.isEmpty() && !part.equals(".") && !(part.equals("..") && absolute)) {
        kept.add(part);
      }
    }
    String joined = String.join("/", kept);
    return absolute ? '/' + joined : joined.isEmpty() ? "." : joined;
  }
}
