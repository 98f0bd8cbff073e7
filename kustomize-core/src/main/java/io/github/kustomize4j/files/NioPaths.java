package io.github.kustomize4j.files;

import java.nio.file.FileSystem;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Between tree paths and the paths of nio file systems, in the style of Unix or of Windows. */
final class NioPaths {
  private NioPaths() {}

  static TreePath toTree(Path absolute) {
    StringBuilder text = new StringBuilder();
    Path root = absolute.getRoot();
    String drive = root == null ? "" : root.toString().replace('\\', '/');
    if (!drive.startsWith("/")) {
      text.append('/').append(drive);
    }
    for (Path part : absolute) {
      text.append('/').append(part);
    }
    return TreePath.of(text.length() == 0 ? "/" : text.toString());
  }

  /**
   * The path in a file system, or null for a text that cannot name a file there, such as one with a
   * NUL. A path without a drive lies on the first drive.
   */
  static @Nullable Path toNio(TreePath path, FileSystem fileSystem) {
    try {
      String text = path.toString();
      return fileSystem.getSeparator().equals("/")
          ? fileSystem.getPath(text)
          : windowsPath(text, fileSystem);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static Path windowsPath(String text, FileSystem fileSystem) {
    boolean hasDrive = text.length() >= 3 && text.charAt(2) == ':';
    if (hasDrive) {
      return fileSystem.getPath(text.substring(1) + (text.length() == 3 ? "/" : ""));
    }
    Path firstDrive = fileSystem.getRootDirectories().iterator().next();
    return firstDrive.resolve(fileSystem.getPath(text.substring(1)));
  }
}
