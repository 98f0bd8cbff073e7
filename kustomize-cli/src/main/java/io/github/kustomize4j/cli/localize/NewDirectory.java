package io.github.kustomize4j.cli.localize;

import io.github.kustomize4j.cli.support.UsageException;
import io.github.kustomize4j.localize.LocalizedTree;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Makes a directory with files: all of it or nothing. */
final class NewDirectory {
  private NewDirectory() {}

  /** Writes the files beside the directory first, and moves them there at the end. */
  static void write(Path directory, LocalizedTree tree) throws IOException {
    Path parent = directory.getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw new UsageException(
          "unable to create localize destination directory: mkdir "
              + directory
              + ": no such file or directory");
    }
    Path unfinished = parent.resolve("." + directory.getFileName() + ".unfinished");
    Files.createDirectory(unfinished);
    try {
      for (String path : tree.paths()) {
        Path file = unfinished.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, tree.read(path));
      }
      Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | RuntimeException e) {
      remove(unfinished);
      throw e;
    }
  }

  private static void remove(Path directory) throws IOException {
    Files.walkFileTree(
        directory,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
