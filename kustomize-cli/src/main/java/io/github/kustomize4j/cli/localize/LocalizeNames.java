package io.github.kustomize4j.cli.localize;

import io.github.kustomize4j.spi.GitUrl;
import java.io.IOException;
import java.nio.file.Path;

/** The names of copies for which none was given. */
final class LocalizeNames {
  private static final String PREFIX = "localized";
  private static final String GIT_SUFFIX = ".git";

  private LocalizeNames() {}

  static String ofDirectory(Path target) {
    String name = lastPart(target);
    return name.isEmpty() ? PREFIX : PREFIX + '-' + name;
  }

  /** The name of a directory once its links are resolved; empty for the root. */
  static String lastPart(Path directory) {
    Path real;
    try {
      real = directory.toRealPath();
    } catch (IOException e) {
      real = directory.toAbsolutePath().normalize();
    }
    Path name = real.getFileName();
    return name == null ? "" : name.toString();
  }

  static String ofRepository(GitUrl url) {
    String address = url.path().isEmpty() ? url.repository() : url.path();
    String name = address.substring(address.lastIndexOf('/') + 1);
    String plain =
        name.endsWith(GIT_SUFFIX) ? name.substring(0, name.length() - GIT_SUFFIX.length()) : name;
    return PREFIX + '-' + plain + '-' + url.ref().replace('/', '-');
  }
}
