package io.github.kustomize4j.files;

import io.github.kustomize4j.diagnostics.LoadException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files of a nio file system. */
final class NioFileTree implements FileTree {
  private final FileSystem fileSystem;
  private final long maxFileBytes;

  NioFileTree(FileSystem fileSystem, long maxFileBytes) {
    this.fileSystem = fileSystem;
    this.maxFileBytes = Math.min(maxFileBytes, Integer.MAX_VALUE - 16);
  }

  @Override
  public byte[] read(TreePath path) {
    Path file = NioPaths.toNio(path, fileSystem);
    BasicFileAttributes attributes = attributes(file);
    if (file == null || attributes == null) {
      throw FileErrors.notFound(path);
    }
    // Asked before opening: to open a pipe waits for a writer.
    if (!attributes.isRegularFile()) {
      throw FileErrors.notAFile(path, kindOf(attributes));
    }
    return readRegular(path, file);
  }

  private byte[] readRegular(TreePath path, Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes((int) maxFileBytes + 1);
      if (bytes.length > maxFileBytes) {
        throw FileErrors.tooLarge(path, maxFileBytes);
      }
      return bytes;
    } catch (IOException e) {
      throw asLoadException(path, e);
    }
  }

  @Override
  public Kind kind(TreePath path) {
    BasicFileAttributes attributes = attributes(NioPaths.toNio(path, fileSystem));
    return attributes == null ? Kind.ABSENT : kindOf(attributes);
  }

  @Override
  public TreePath real(TreePath path) {
    Path file = NioPaths.toNio(path, fileSystem);
    if (file == null) {
      throw FileErrors.unresolvable(path, this);
    }
    try {
      return NioPaths.toTree(file.toRealPath());
    } catch (NoSuchFileException e) {
      throw FileErrors.unresolvable(path, this);
    } catch (IOException e) {
      throw isLink(file) ? FileErrors.linkLoop(path) : FileErrors.unresolvable(path, this);
    }
  }

  @Override
  public List<String> list(TreePath directory) {
    Kind kind = kind(directory);
    if (kind != Kind.DIRECTORY) {
      throw kind == Kind.ABSENT
          ? FileErrors.notFound(directory)
          : FileErrors.notADirectory(directory);
    }
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> entries =
        Files.newDirectoryStream(NioPaths.toNio(directory, fileSystem))) {
      entries.forEach(entry -> names.add(entry.getFileName().toString()));
    } catch (IOException | DirectoryIteratorException e) {
      throw asLoadException(directory, e);
    }
    Collections.sort(names);
    return Collections.unmodifiableList(names);
  }

  private static @Nullable BasicFileAttributes attributes(@Nullable Path file) {
    if (file == null) {
      return null;
    }
    try {
      return Files.readAttributes(file, BasicFileAttributes.class);
    } catch (IOException e) {
      return null;
    }
  }

  private static Kind kindOf(BasicFileAttributes attributes) {
    if (attributes.isRegularFile()) {
      return Kind.FILE;
    }
    return attributes.isDirectory() ? Kind.DIRECTORY : Kind.OTHER;
  }

  private static boolean isLink(Path file) {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
          .isSymbolicLink();
    } catch (IOException e) {
      return false;
    }
  }

  private static LoadException asLoadException(TreePath path, Exception e) {
    if (e instanceof NoSuchFileException) {
      return FileErrors.notFound(path);
    }
    return e instanceof AccessDeniedException
        ? FileErrors.denied(path)
        : FileErrors.unreadable(path, e);
  }
}
