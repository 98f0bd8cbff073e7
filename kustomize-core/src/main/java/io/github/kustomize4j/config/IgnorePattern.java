package io.github.kustomize4j.config;

import io.github.kustomize4j.diagnostics.KustomizationException;
import io.github.kustomize4j.files.PathPattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of a {@code .krmignore}. It looks like one of a {@code .gitignore}, and differs as the
 * reference does: a path of several names matches at any depth unless it begins with a slash, and
 * {@code **} is no more than {@code *}.
 *
 * @param text without the marks around it
 * @param glob null if the text stands for itself, backslashes included
 * @param names how many names of a path it is compared with
 */
record IgnorePattern(
    boolean negated,
    boolean anchored,
    boolean directoriesOnly,
    String text,
    @Nullable PathPattern glob,
    int names) {

  /** The pattern of a line, or null if there is none. */
  static @Nullable IgnorePattern of(String line) {
    String text = strip(line);
    if (text.isEmpty() || text.startsWith("#")) {
      return null;
    }
    boolean negated = text.startsWith("!");
    text = text.substring(negated || text.startsWith("\\#") ? 1 : 0);
    boolean anchored = text.startsWith("/");
    text = text.substring(anchored ? 1 : 0);
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '/') {
      end--;
    }
    return end == 0 ? null : of(negated, anchored, end < text.length(), text.substring(0, end));
  }

  /** A pattern that is not complete matches nothing. */
  private static @Nullable IgnorePattern of(
      boolean negated, boolean anchored, boolean directoriesOnly, String text) {
    int names = names(text);
    if (text.chars().noneMatch(c -> c == '*' || c == '?' || c == '[')) {
      return new IgnorePattern(negated, anchored, directoriesOnly, text, null, names);
    }
    try {
      PathPattern glob = PathPattern.of(text);
      return new IgnorePattern(negated, anchored, directoriesOnly, text, glob, names);
    } catch (KustomizationException e) {
      return null;
    }
  }

  /** Blanks go, tabs stay. */
  private static String strip(String line) {
    int from = 0;
    int to = line.endsWith("\r") ? line.length() - 1 : line.length();
    while (from < to && line.charAt(from) == ' ') {
      from++;
    }
    while (from < to && line.charAt(to - 1) == ' ') {
      to--;
    }
    return line.substring(from, to);
  }

  private static int names(String path) {
    return 1 + (int) path.chars().filter(c -> c == '/').count();
  }

  /**
   * Whether it means a file or directory.
   *
   * @param path from the directory in which the pattern stands
   */
  boolean matches(String path, boolean isDirectory) {
    int more = names(path) - names;
    if (more < 0 || (anchored && more > 0) || (directoriesOnly && !isDirectory)) {
      return false;
    }
    int from = 0;
    for (int skipped = 0; skipped < more; skipped++) {
      from = path.indexOf('/', from) + 1;
    }
    String last = path.substring(from);
    return glob == null ? text.equals(last) : glob.matches(last);
  }
}
