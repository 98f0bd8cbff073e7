package io.github.kustomize4j.cli.support;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Writes files whole or not at all: the content goes to a new file beside the old one, which then
 * takes its place. A symbolic link stays a link, a file keeps its permissions.
 */
public final class OutputFile {
  private OutputFile() {}

  /**
   * Creates or replaces a file.
   *
   * @param shown the path as the user wrote it
   * @throws IOException with kustomize's text if there is no place for the file
   */
  public static void write(String shown, byte[] content) throws IOException {
    if (shown.endsWith("/")) {
      throw new IOException("open " + shown + ": is a directory");
    }
    try {
      write(Arguments.path(shown), content);
    } catch (NoSuchFileException e) {
      throw new IOException("open " + shown + ": no such file or directory", e);
    } catch (AccessDeniedException e) {
      throw new IOException("open " + shown + ": permission denied", e);
    }
  }

  public static void write(Path file, byte[] content) throws IOException {
    boolean exists = Files.exists(file);
    if (exists && !Files.isRegularFile(file)) {
      Files.write(file, content); // a pipe or a device is not replaced
      return;
    }
    Path target = exists ? file.toRealPath() : file;
    Path written =
        target.resolveSibling(target.getFileName() + ".new-" + ProcessHandle.current().pid());
    try {
      Files.write(written, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (AccessDeniedException e) {
      if (!exists) {
        throw e;
      }
      Files.write(target, content); // the file may be changed, but not its directory
      return;
    }
    replace(target, written, exists);
  }

  private static void replace(Path target, Path written, boolean exists) throws IOException {
    try {
      if (exists) {
        copyPermissions(target, written);
      }
      Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      Files.deleteIfExists(written);
      throw e;
    }
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView source = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    PosixFileAttributeView target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (source != null && target != null) {
      target.setPermissions(source.readAttributes().permissions());
    }
  }
}
