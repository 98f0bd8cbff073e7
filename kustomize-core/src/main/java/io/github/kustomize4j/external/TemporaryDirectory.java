package io.github.kustomize4j.external;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.LoadException;
import io.github.kustomize4j.spi.Workspace;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * A directory that only this user can read. It goes when it is closed, and also when the process is
 * told to end from outside.
 */
final class TemporaryDirectory implements Workspace {
  private static final int ATTEMPTS = 20;
  private static final long PAUSE_MILLIS = 50;

  private final Path path;
  private final Thread onShutdown;

  private TemporaryDirectory(Path path) {
    this.path = path;
    this.onShutdown = new Thread(this::deleteAtEnd, "kustomize4j clean-up");
  }

  static TemporaryDirectory create(String prefix) throws IOException {
    TemporaryDirectory directory =
        new TemporaryDirectory(Files.createTempDirectory(prefix).toRealPath());
    try {
      Runtime.getRuntime().addShutdownHook(directory.onShutdown);
    } catch (IllegalStateException e) { // this process is ending
      delete(directory.path);
      throw new IOException("interrupted", e);
    }
    return directory;
  }

  /** Programs that are being ended may still write for a moment. */
  private void deleteAtEnd() {
    for (int attempt = 0; attempt < ATTEMPTS && Files.exists(path); attempt++) {
      delete(path);
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  @Override
  public String path() {
    return path.toString();
  }

  @Override
  public String write(String name, byte[] content) {
    try {
      Path file = path.resolve(name);
      if (!path.equals(file.normalize().getParent())) {
        throw new LoadException(
            Diagnostic.error(Code.INVALID_VALUE, "`" + name + "` is not the name of a file")
                .hint("give a name without directories"));
      }
      Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      return file.toString();
    } catch (IOException e) {
      throw new LoadException(
          Diagnostic.error(Code.PROGRAM_FAILED, "cannot write a file for a program: " + e)
              .hint("check the room and the rights of the temporary directory"));
    }
  }

  @Override
  public void close() {
    delete(path);
    try {
      Runtime.getRuntime().removeShutdownHook(onShutdown);
    } catch (IllegalStateException e) {
      return; // the process is ending; the hook finds nothing to do
    }
  }

  private static void delete(Path directory) {
    try {
      Files.walkFileTree(directory, new Remover());
    } catch (IOException e) {
      return; // what cannot be removed stays, as it does for every program
    }
  }

  /** Removes what can be removed. */
  private static final class Remover extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      // A program may have left a directory that nobody may change, such as one from an archive.
      var unused = directory.toFile().setWritable(true);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      return remove(file);
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
      return remove(directory);
    }

    private static FileVisitResult remove(Path path) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        return FileVisitResult.CONTINUE;
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
