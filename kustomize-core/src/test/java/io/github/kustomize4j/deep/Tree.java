package io.github.kustomize4j.deep;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Files to render, by their paths.
 *
 * @param root the directory to build
 * @param flags of the build
 */
record Tree(SortedMap<String, String> files, String root, List<String> flags) {
  Tree with(String path, String text) {
    SortedMap<String, String> changed = new TreeMap<>(files);
    changed.put(path, text);
    return new Tree(changed, root, flags);
  }

  Tree without(String path) {
    SortedMap<String, String> changed = new TreeMap<>(files);
    changed.remove(path);
    return new Tree(changed, root, flags);
  }

  /** The bytes of all files. */
  Map<String, byte[]> bytes() {
    Map<String, byte[]> bytes = new HashMap<>();
    files.forEach((path, text) -> bytes.put(path, bytes(path, text)));
    return bytes;
  }

  /** The characters of files that end in {@code .bin} stand for bytes. */
  private static byte[] bytes(String path, String text) {
    return text.getBytes(path.endsWith(".bin") ? ISO_8859_1 : UTF_8);
  }

  void writeTo(Path directory) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = directory.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, bytes(file.getKey(), file.getValue()));
    }
    Files.createDirectories(directory.resolve(root));
  }
}
