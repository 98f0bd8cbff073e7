package io.github.kustomize4j.cli.support;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Writes files whole or not at all: the content goes to a new file beside the old one, which then
 * takes its place. A symbolic link stays a link, a file keeps its permissions.
 */
public final class OutputFile {
  private static final long LONGEST_WRITE_MILLIS = 10_000;
  private static final long PAUSE_NANOS = 5_000_000;

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
    if (exists ? !Files.isRegularFile(file) : Files.isSymbolicLink(file)) {
      Files.write(file, content); // a pipe or a device is not replaced, nor a link to nothing
      return;
    }
    Path target = exists ? writable(file) : file;
    Path fresh = target.resolveSibling(".new-" + unique());
    try {
      create(fresh, content, exists ? target : null);
    } catch (AccessDeniedException e) {
      if (!exists) {
        throw e;
      }
      Files.write(target, content); // the file may be changed, but not its directory
      return;
    } catch (IOException e) { // the disk is full, perhaps
      Files.deleteIfExists(fresh);
      throw e;
    }
    replace(target, fresh, content, exists);
  }

  /**
   * Replaces a file that still is as it was read. Of several runs of this program only one at a
   * time does so: each needs to make the same file beside it.
   *
   * @return false if it has changed since; nothing is written then
   */
  static boolean replace(Path file, byte[] before, byte[] after) throws IOException {
    Path target = writable(file);
    Path fresh = target.resolveSibling("." + target.getFileName() + ".new");
    boolean isAlone = createAlone(fresh, after, target);
    if (!Arrays.equals(Files.readAllBytes(target), before)) {
      if (isAlone) {
        Files.deleteIfExists(fresh);
      }
      return false;
    }
    if (isAlone) {
      replace(target, fresh, after, true);
    } else {
      Files.write(target, after); // the file may be changed, but not its directory
    }
    return true;
  }

  /** Waits for others that make the file; false if its directory may not be changed. */
  private static boolean createAlone(Path fresh, byte[] content, Path replaced) throws IOException {
    while (true) {
      try {
        create(fresh, content, replaced);
        return true;
      } catch (AccessDeniedException e) {
        return false;
      } catch (FileAlreadyExistsException e) {
        if (isLeftOver(fresh)) {
          Files.deleteIfExists(fresh);
        }
        LockSupport.parkNanos(PAUSE_NANOS);
      } catch (IOException e) {
        Files.deleteIfExists(fresh);
        throw e;
      }
    }
  }

  /** Whether a run that was killed must have made a file: all others take a moment only. */
  private static boolean isLeftOver(Path fresh) throws IOException {
    try {
      long made = Files.getLastModifiedTime(fresh).toMillis();
      return System.currentTimeMillis() - made > LONGEST_WRITE_MILLIS;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /** The file itself, links followed. */
  private static Path writable(Path file) throws IOException {
    Path target = file.toRealPath();
    if (!Files.isWritable(target)) {
      throw new AccessDeniedException(target.toString());
    }
    return target;
  }

  /** What no other process, thread or write has at the same time; what was left over stays. */
  private static String unique() {
    return ProcessHandle.current().pid()
        + "-"
        + Thread.currentThread().getId()
        + '-'
        + System.nanoTime();
  }

  private static void replace(Path target, Path fresh, byte[] content, boolean exists)
      throws IOException {
    try {
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.deleteIfExists(fresh);
      if (!exists) {
        throw e;
      }
      Files.write(target, content); // it is mounted by itself, perhaps, as a container's files are
    }
  }

  /** Makes a file that is never open to more people than the one that it replaces. */
  private static void create(Path fresh, byte[] content, @Nullable Path replaced)
      throws IOException {
    PosixFileAttributeView old =
        replaced == null
            ? null
            : Files.getFileAttributeView(replaced, PosixFileAttributeView.class);
    if (old == null) {
      Files.write(fresh, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      return;
    }
    Set<PosixFilePermission> permissions = old.readAttributes().permissions();
    try (SeekableByteChannel out =
        Files.newByteChannel(
            fresh,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(permissions))) {
      for (ByteBuffer rest = ByteBuffer.wrap(content); rest.hasRemaining(); ) {
        out.write(rest);
      }
    }
    Files.setPosixFilePermissions(fresh, permissions); // those that the process masks, too
  }

  /**
   * Refuses a file that links lead out of a directory.
   *
   * @param file a path below the directory, without {@code ..}
   * @throws IOException if it lies outside, or behind a link to nothing
   */
  public static void requireInside(Path directory, Path file) throws IOException {
    @Nullable Path existing = file.toAbsolutePath();
    while (existing != null && !Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
      existing = existing.getParent();
    }
    if (existing == null || !existing.toRealPath().startsWith(directory.toRealPath())) {
      throw new IOException("open " + file + ": the link leads out of " + directory);
    }
  }
}
