package io.github.kustomize4j.internal.transform.replacement;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * The path of a field in a replacement: elements divided by dots. A backslash before a dot makes it
 * part of a key, and so do brackets: {@code metadata.annotations.[a.b/c]}.
 *
 * @param text the path as it was written
 * @param steps its elements
 */
record ReplacementPath(String text, ImmutableList<PathStep> steps) {
  static ReplacementPath parse(String text) {
    List<String> parts = joinBrackets(split(text.startsWith(".") ? text.substring(1) : text));
    ImmutableList.Builder<PathStep> steps = ImmutableList.builder();
    for (String part : parts) {
      steps.add(PathStep.of(part));
    }
    return new ReplacementPath(text, steps.build());
  }

  private static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length() && text.charAt(i + 1) == '.') {
        part.append('.');
        i++;
      } else if (c == '.') {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString());
    return parts;
  }

  /** Puts together what brackets hold; without an equals sign in them it is a key. */
  private static List<String> joinBrackets(List<String> parts) {
    List<String> joined = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      int end = part.startsWith("[") && !part.endsWith("]") ? closing(parts, i) : -1;
      if (end < 0) {
        joined.add(part);
      } else {
        String whole = String.join(".", parts.subList(i, end + 1));
        joined.add(whole.indexOf('=') < 0 ? whole.substring(1, whole.length() - 1) : whole);
        i = end;
      }
    }
    return joined;
  }

  private static int closing(List<String> parts, int from) {
    for (int i = from + 1; i < parts.size(); i++) {
      if (parts.get(i).endsWith("]")) {
        return i;
      }
    }
    return -1;
  }

  /** Whether it leads to the annotations, into them, or to what they are part of. */
  boolean meetsAnnotations() {
    return steps.get(0).text().equals("metadata")
        && (steps.size() == 1 || steps.get(1).text().equals("annotations"));
  }
}
