package io.github.kustomize4j.internal.plugin;

import org.jspecify.annotations.Nullable;

/** Finds the version in what {@code helm version --short} prints. */
final class HelmVersion {
  private HelmVersion() {}

  /** The first text of digits, a dot and more digits (and so on), without a "v"; null if none. */
  static @Nullable String find(String output) {
    for (int start = 0; start < output.length(); start++) {
      if (isDigit(output, start)) {
        int end = end(output, start);
        if (end > digits(output, start)) {
          return output.substring(start, end);
        }
        start = end;
      }
    }
    return null;
  }

  /** Whether the major version is one that kustomize works with. */
  static boolean isSupported(String version) {
    return version.startsWith("3.") || version.startsWith("4.");
  }

  private static int end(String text, int start) {
    int end = digits(text, start);
    while (end < text.length() && text.charAt(end) == '.' && isDigit(text, end + 1)) {
      end = digits(text, end + 1);
    }
    return end;
  }

  private static int digits(String text, int start) {
    int end = start;
    while (isDigit(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
