package io.github.kustomize4j.cli;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The input of one case as different trees, which must all give the same. */
final class GoldenTrees implements AutoCloseable {
  private static final String ROOT = "work/input";

  private final Map<String, byte[]> content;
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final FileSystem unix = Jimfs.newFileSystem(Configuration.unix());
  private final FileSystem windows = Jimfs.newFileSystem(Configuration.windows());

  /** A tree and the directory in it that holds the input. */
  record Place(FileTree files, TreePath root) {
    String resolve(String path) {
      return root.resolve(path).toString();
    }
  }

  GoldenTrees(GoldenCase golden) throws IOException {
    content = golden.content();
    places.put("memory", new Place(inMemory(), TreePath.of(ROOT)));
    places.put("memory again", new Place(inMemory(), TreePath.of(ROOT)));
    places.put("disk", new Place(FileTree.disk(), TreePath.of(golden.input())));
    copy("a file system in the style of Unix", unix, "/" + ROOT);
    copy("a file system in the style of Windows", windows, "C:\\" + ROOT);
  }

  Map<String, Place> places() {
    return places;
  }

  Map<String, byte[]> content() {
    return content;
  }

  FileTree inMemory() {
    Map<String, byte[]> files = new HashMap<>();
    content.forEach((path, bytes) -> files.put(ROOT + "/" + path, bytes));
    return FileTree.ofBytes(files);
  }

  /** Leaves a file system out if it cannot hold the names of the input. */
  private void copy(String name, FileSystem fileSystem, String root) throws IOException {
    Path directory = fileSystem.getPath(root);
    for (Map.Entry<String, byte[]> file : content.entrySet()) {
      try {
        Path path = directory.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      } catch (InvalidPathException e) {
        return;
      }
    }
    places.put(name, new Place(FileTree.of(fileSystem), TreePath.of(directory)));
  }

  @Override
  public void close() throws IOException {
    unix.close();
    windows.close();
  }
}
