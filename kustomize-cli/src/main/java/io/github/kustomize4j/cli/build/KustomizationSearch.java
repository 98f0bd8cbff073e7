package io.github.kustomize4j.cli.build;

import io.github.kustomize4j.cli.support.UsageException;
import io.github.kustomize4j.cli.support.WorkFolder;
import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.yaml.ReadLimits;
import io.github.kustomize4j.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds what {@code build-all} builds: a root that holds a kustomization is taken itself, of any
 * other all directories below it that hold one. Links to directories, hidden directories and
 * components are passed over.
 */
final class KustomizationSearch extends SimpleFileVisitor<Path> {
  private final Map<String, Path> found = new TreeMap<>();
  private final @Nullable Path skipped;
  private Path root = Path.of("");

  /**
   * @param skipped a directory that is not searched: that of the output
   */
  KustomizationSearch(@Nullable Path skipped) {
    this.skipped = skipped;
  }

  /** The directories that were found, in order, by the names of their outputs. */
  Map<String, Path> found() {
    return found;
  }

  /**
   * Takes or searches a root.
   *
   * @throws UsageException if it is no directory, if there is nothing to build in it, or if two
   *     outputs would have one name
   */
  void add(Path given) throws IOException {
    if (!Files.isDirectory(given)) {
      throw new UsageException("`" + given + "` is not a directory");
    }
    root = given.toRealPath();
    if (holdsKustomization(root)) {
      @Nullable Path name = root.getFileName();
      put(name == null ? "root" : name.toString(), root);
      return;
    }
    int before = found.size();
    Files.walkFileTree(root, this);
    if (found.size() == before) {
      throw new UsageException("there is no kustomization in or below `" + given + "`");
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    @Nullable Path name = directory.getFileName();
    boolean hidden = !directory.equals(root) && name != null && name.toString().startsWith(".");
    return hidden || directory.equals(skipped)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    boolean named = WorkFolder.NAMES.contains(String.valueOf(file.getFileName()));
    if (named && Files.isRegularFile(file) && !isComponent(file)) {
      put(name(file), parent(file));
    }
    return FileVisitResult.CONTINUE;
  }

  private static Path parent(Path file) {
    @Nullable Path parent = file.getParent();
    return parent == null ? file : parent;
  }

  /** The way from the root, with a slash between its parts whatever the system writes. */
  private String name(Path file) {
    List<String> parts = new ArrayList<>();
    root.relativize(parent(file)).forEach(part -> parts.add(part.toString()));
    return String.join("/", parts);
  }

  private void put(String name, Path directory) {
    @Nullable Path other = found.put(name, directory);
    if (other != null && !other.equals(directory)) {
      throw new UsageException(
          "`"
              + other
              + "` and `"
              + directory
              + "` would both be written to `"
              + name
              + ".yaml`; give the directory above them as the root");
    }
  }

  private static boolean holdsKustomization(Path directory) {
    for (String name : WorkFolder.NAMES) {
      if (Files.isRegularFile(directory.resolve(name))) {
        return true;
      }
    }
    return false;
  }

  /** A component changes what its parent has; alone it may be no more than a part. */
  private static boolean isComponent(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (!new String(bytes, StandardCharsets.ISO_8859_1).contains("Component")) {
      return false;
    }
    try {
      Node document = YamlReader.of(ReadLimits.DEFAULTS).readYaml11(file.toString(), bytes);
      return document instanceof MapNode map && "Component".equals(map.text("kind"));
    } catch (KustomizeException unreadable) {
      return false; // the build will say what is wrong
    }
  }
}
