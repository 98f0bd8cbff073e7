package io.github.kustomize4j.files;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place of a file or directory in a tree: absolute, divided by {@code /}, without {@code .},
 * {@code ..} and empty parts. Cleaning is lexical, as in kustomize: a {@code ..} after a symbolic
 * link leads to the parent of the link. Immutable and thread-safe.
 */
public final class TreePath implements Comparable<TreePath> {
  private static final TreePath ROOT = new TreePath("/");

  private final String text;

  private TreePath(String text) {
    this.text = text;
  }

  /** The path of a text; a relative text hangs below the root. */
  public static TreePath of(String text) {
    return ROOT.resolve(text);
  }

  /**
   * The path of a file of a nio file system, made absolute first. A drive becomes the first part:
   * {@code C:\work} is {@code /C:/work}.
   */
  public static TreePath of(java.nio.file.Path path) {
    return NioPaths.toTree(path.toAbsolutePath());
  }

  /** The path that a text leads to from here; an absolute text replaces this path. */
  public TreePath resolve(String other) {
    if (other.isEmpty()) {
      return this;
    }
    boolean absolute = other.charAt(0) == '/';
    String joined = absolute ? other : isRoot() ? '/' + other : text + '/' + other;
    return isClean(joined) ? new TreePath(joined) : new TreePath(clean(joined));
  }

  /** The directory above, or null at the root. */
  public @Nullable TreePath parent() {
    if (isRoot()) {
      return null;
    }
    int slash = text.lastIndexOf('/');
    return slash == 0 ? ROOT : new TreePath(text.substring(0, slash));
  }

  /** The last part, or an empty text at the root. */
  public String name() {
    return text.substring(text.lastIndexOf('/') + 1);
  }

  /** True if this is the other path or lies below it; parts are compared whole. */
  public boolean startsWith(TreePath other) {
    return other.isRoot()
        || (text.startsWith(other.text)
            && (text.length() == other.text.length() || text.charAt(other.text.length()) == '/'));
  }

  /** The way from a directory to this path: with {@code ..} where needed, {@code .} if equal. */
  public String relativeTo(TreePath base) {
    TreePath common = base;
    StringBuilder up = new StringBuilder();
    while (!startsWith(common)) {
      TreePath parent = common.parent();
      common = parent == null ? ROOT : parent;
      up.append("../");
    }
    int skipped = common.isRoot() ? 1 : common.text.length() + 1;
    String down = skipped < text.length() ? text.substring(skipped) : "";
    if (down.isEmpty()) {
      return up.length() == 0 ? "." : up.substring(0, up.length() - 1);
    }
    return up + down;
  }

  private boolean isRoot() {
    return text.length() == 1;
  }

  /** True for an absolute text without empty parts, {@code .} and {@code ..}. */
  private static boolean isClean(String absolute) {
    int length = absolute.length();
    if (length > 1 && absolute.charAt(length - 1) == '/') {
      return false;
    }
    for (int slash = 0;
        slash >= 0 && slash + 1 < length;
        slash = absolute.indexOf('/', slash + 1)) {
      char next = absolute.charAt(slash + 1);
      if (next == '/' || next == '.') {
        return false;
      }
    }
    return true;
  }

  /**
   * The shortest text for the same place, by the text alone: without {@code .}, empty parts, and
   * {@code ..} where something stands before it. A relative text stays relative; {@code .} for
   * nothing.
   */
  public static String clean(String path) {
    boolean absolute = path.startsWith("/");
    List<String> parts = new ArrayList<>();
    for (int start = 0; start <= path.length(); ) {
      int slash = path.indexOf('/', start);
      int end = slash < 0 ? path.length() : slash;
      add(parts, path.substring(start, end), absolute);
      start = end + 1;
    }
    String joined = String.join("/", parts);
    return absolute ? '/' + joined : joined.isEmpty() ? "." : joined;
  }

  private static void add(List<String> parts, String part, boolean absolute) {
    int last = parts.size() - 1;
    if (part.equals("..") && last >= 0 && !parts.get(last).equals("..")) {
      parts.remove(last);
    } else if (!part.isEmpty() && !part.equals(".") && !(part.equals("..") && absolute)) {
      parts.add(part);
    }
  }

  @Override
  public int compareTo(TreePath other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TreePath path && text.equals(path.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The text of the path, such as {@code /overlays/prod}. */
  @Override
  public String toString() {
    return text;
  }
}
