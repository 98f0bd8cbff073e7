package io.github.kustomize4j.internal.load;

import io.github.kustomize4j.diagnostics.LoadException;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.internal.advice.Spelling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a path that leads nowhere was probably meant to be. */
public final class PathAdvice {
  /** Shorter names are all alike. */
  private static final int SHORT_NAME = 3;

  private static final int MOST_NAMED = 8;

  private final FileTree files;
  private final TreePath directory;
  private final String path;

  /**
   * Advice about a path.
   *
   * @param directory what the path is relative to
   * @param path as it was written; nothing is there
   */
  PathAdvice(FileTree files, TreePath directory, String path) {
    this.files = files;
    this.directory = directory;
    this.path = path;
  }

  /** What to do about a directory that was to be built and is not there. */
  public static String onDirectory(FileTree files, TreePath missing) {
    String similar = new PathAdvice(files, TreePath.of("/"), missing.toString()).corrected();
    return similar == null
        ? "give the directory that holds the kustomization file"
        : "did you mean `/" + similar + "`?";
  }

  String text() {
    String meant = meant();
    if (meant != null) {
      return "did you mean `" + meant + "`?";
    }
    String misread = misread();
    return misread == null ? "paths are relative to `" + directory + '`' + content() : misread;
  }

  /** What the directory holds where the path was looked for; nothing of what lies outside. */
  private String content() {
    TreePath parent = directory.resolve(path).parent();
    if (parent == null
        || !parent.startsWith(directory)
        || files.kind(parent) != FileTree.Kind.DIRECTORY) {
      return "";
    }
    List<String> names = names(parent);
    return names.isEmpty() || names.size() > MOST_NAMED
        ? ""
        : "; `" + parent + "` holds `" + String.join("`, `", names) + '`';
  }

  /** A path that is there, or null. */
  private @Nullable String meant() {
    String slashes = path.replace('\\', '/');
    if (exists(slashes)) {
      return slashes;
    }
    String corrected = corrected();
    if (corrected != null) {
      return corrected;
    }
    if (exists("../" + path)) {
      return "../" + path;
    }
    return path.startsWith("../") && exists(path.substring(3)) ? path.substring(3) : null;
  }

  /** The path with the first name that is not there replaced by one like it. */
  private @Nullable String corrected() {
    TreePath whole = directory.resolve(path);
    TreePath missing = files.firstMissing(whole);
    TreePath parent = missing.parent();
    String rest = whole.toString().substring(missing.toString().length());
    if (parent == null || files.kind(parent) != FileTree.Kind.DIRECTORY) {
      return null;
    }
    String similar = similar(missing.name(), names(parent));
    TreePath found = similar == null ? null : parent.resolve("./" + similar + rest);
    return found == null || files.kind(found) == FileTree.Kind.ABSENT
        ? null
        : found.relativeTo(directory);
  }

  /** What a directory holds; nothing if it may not be listed, which is no matter here. */
  private List<String> names(TreePath parent) {
    try {
      return files.list(parent);
    } catch (LoadException unreadable) {
      return List.of();
    }
  }

  private static @Nullable String similar(String name, List<String> known) {
    for (String candidate : known) {
      if (Spelling.fold(stem(candidate)).equals(Spelling.fold(stem(name)))) {
        return candidate;
      }
    }
    return stem(name).length() < SHORT_NAME ? null : Spelling.closest(name, known);
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  private @Nullable String misread() {
    if (path.indexOf('\\') >= 0) {
      return "divide the parts of a path by `/`, and let it begin at `" + directory + "`";
    }
    if (path.indexOf('*') >= 0) {
      return "patterns are not expanded here: name each file";
    }
    return path.contains(" - ") ? "this is one text: let each `- ` begin in the same column" : null;
  }

  private boolean exists(String other) {
    return files.kind(directory.resolve(other)) != FileTree.Kind.ABSENT;
  }
}
