package io.github.kustomize4j.internal.load;

import java.util.ArrayList;
import java.util.List;

/** Paths as text, the way kustomization files write them. */
public final class Paths {
  private Paths() {}

  /**
   * The shortest equal path: no {@code .}, no inner {@code ..}, no double slash; {@code .} for
   * nothing.
   */
  public static String clean(String path) {
    boolean absolute = path.startsWith("/");
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (from <= path.length()) {
      int slash = path.indexOf('/', from);
      int end = slash < 0 ? path.length() : slash;
      add(parts, path.substring(from, end), absolute);
      from = end + 1;
    }
    String joined = String.join("/", parts);
    return absolute ? "/" + joined : joined.isEmpty() ? "." : joined;
  }

  private static void add(List<String> parts, String part, boolean absolute) {
    if (part.isEmpty() || part.equals(".")) {
      return;
    }
    boolean canGoUp = !parts.isEmpty() && !parts.get(parts.size() - 1).equals("..");
    if (!part.equals("..")) {
      parts.add(part);
    } else if (canGoUp) {
      parts.remove(parts.size() - 1);
    } else if (!absolute) {
      parts.add(part);
    }
  }
}
