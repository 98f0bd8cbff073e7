package io.github.kustomize4j.deep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Files to render, by their paths.
 *
 * @param root the directory to build
 */
record Tree(SortedMap<String, String> files, String root) {
  Tree with(String path, String text) {
    SortedMap<String, String> changed = new TreeMap<>(files);
    changed.put(path, text);
    return new Tree(changed, root);
  }

  Tree without(String path) {
    SortedMap<String, String> changed = new TreeMap<>(files);
    changed.remove(path);
    return new Tree(changed, root);
  }

  void writeTo(Path directory) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = directory.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    Files.createDirectories(directory.resolve(root));
  }
}
