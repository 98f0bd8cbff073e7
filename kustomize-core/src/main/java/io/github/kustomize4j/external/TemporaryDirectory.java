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
 * ended from outside.
 */
final class TemporaryDirectory implements Workspace {
  private final Path path;
  private final Thread onShutdown;

  private TemporaryDirectory(Path path) {
    this.path = path;
    this.onShutdown = new Thread(() -> delete(path), "kustomize4j clean-up");
  }

  static TemporaryDirectory create(String prefix) throws IOException {
    TemporaryDirectory directory =
        new TemporaryDirectory(Files.createTempDirectory(prefix).toRealPath());
    Runtime.getRuntime().addShutdownHook(directory.onShutdown);
    return directory;
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

  private static final class Remover extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e)
        throws IOException {
      Files.deleteIfExists(directory);
      return FileVisitResult.CONTINUE;
    }
  }
}
