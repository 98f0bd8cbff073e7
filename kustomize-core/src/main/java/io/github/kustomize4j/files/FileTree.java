package io.github.kustomize4j.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The files that a build may read. A tree does not restrict anything to a root, that is the
 * loader's work. Implementations are safe for use by many threads at a time.
 */
public interface FileTree {
  /** Files above this size are refused by the trees made here. */
  long DEFAULT_MAX_FILE_BYTES = 256L << 20;

  /** What stands at a path, symbolic links followed. */
  enum Kind {
    /** A regular file. */
    FILE,
    /** A directory. */
    DIRECTORY,
    /** A pipe, a socket or a device: never read, since reading could wait for ever. */
    OTHER,
    /** Nothing, or nothing that can be seen. */
    ABSENT
  }

  /**
   * The content of a regular file, symbolic links followed. The array belongs to the caller.
   *
   * @throws io.github.kustomize4j.diagnostics.LoadException with {@code FILE_NOT_FOUND}, {@code
   *     FILE_UNREADABLE} for anything but a readable regular file, {@code LIMIT_EXCEEDED} for a
   *     file that is too large
   */
  byte[] read(TreePath path);

  /** What stands at a path, symbolic links followed; never throws. */
  Kind kind(TreePath path);

  /**
   * The path with all symbolic links resolved. Two paths of one file have the same real path.
   *
   * @throws io.github.kustomize4j.diagnostics.LoadException with {@code FILE_NOT_FOUND} if nothing
   *     is there or links lead in a circle
   */
  TreePath real(TreePath path);

  /**
   * The names in a directory, sorted.
   *
   * @throws io.github.kustomize4j.diagnostics.LoadException if it is not a readable directory
   */
  List<String> list(TreePath directory);

  /**
   * The path up to its first part that is not there; all of it if the parts before the last are.
   */
  default TreePath firstMissing(TreePath path) {
    // From the top: a path may have a hundred thousand parts, but what exists is not that deep.
    String text = path.toString();
    for (int end = text.indexOf('/', 1); end >= 0; end = text.indexOf('/', end + 1)) {
      TreePath part = TreePath.of(text.substring(0, end));
      if (kind(part) == Kind.ABSENT) {
        return part;
      }
    }
    return path;
  }

  /** The disk. */
  static FileTree disk() {
    return of(FileSystems.getDefault());
  }

  /** Any nio file system, such as a zip file or one in memory. */
  static FileTree of(FileSystem fileSystem) {
    return of(fileSystem, DEFAULT_MAX_FILE_BYTES);
  }

  /** Any nio file system, with a limit for the size of a file. */
  static FileTree of(FileSystem fileSystem, long maxFileBytes) {
    return new NioFileTree(fileSystem, maxFileBytes);
  }

  /** A tree of texts; a relative key hangs below the root. */
  static FileTree inMemory(Map<String, String> files) {
    Map<String, byte[]> bytes = new HashMap<>();
    files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return ofBytes(bytes);
  }

  /**
   * A tree of bytes; a relative key hangs below the root.
   *
   * @throws IllegalArgumentException if a path is both a file and a directory, or stands twice
   */
  static FileTree ofBytes(Map<String, byte[]> files) {
    return MemoryFileTree.of(files);
  }
}
