package io.github.kustomize4j.localize;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.LoadException;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.spi.GitUrl;

/** The names of copies of what is remote, below {@link #DIRECTORY}. */
final class RemoteNames {
  static final String DIRECTORY = "localized-files";

  private static final String GIT_SUFFIX = ".git";
  private static final String FILE = "file://";
  private static final String FILE_HOST = "file-schemed";

  private RemoteNames() {}

  /** A copy must stay what it is. */
  static void requireRef(GitUrl url) {
    if (url.ref().equals("HEAD")) {
      throw new LoadException(
          Diagnostic.error(
                  Code.REMOTE,
                  "localize remote root `" + url.raw() + "` missing ref query string parameter")
              .hint("add `?ref=` with a tag or a commit"));
    }
  }

  /** The directory for a repository: host, path and reference. */
  static String ofRepository(GitUrl url) {
    String repository = url.repository();
    String address = repository;
    String host = FILE_HOST;
    if (repository.regionMatches(true, 0, FILE, 0, FILE.length())) {
      address = repository.substring(FILE.length());
    } else {
      String rest = withoutSchemeAndUser(repository);
      int end = hostEnd(rest);
      host = withoutPort(rest.substring(0, end));
      address = rest.substring(end);
    }
    String path = trimmed(address);
    String name =
        path.endsWith(GIT_SUFFIX) ? path.substring(0, path.length() - GIT_SUFFIX.length()) : path;
    return inside(DIRECTORY + '/' + host + '/' + name + '/' + url.ref());
  }

  /** The file for a file: host and path. */
  static String ofFile(String url) {
    String rest = withoutSchemeAndUser(url);
    int query = rest.indexOf('?');
    String address = query < 0 ? rest : rest.substring(0, query);
    int end = hostEnd(address);
    String host = withoutPort(address.substring(0, end));
    return inside(DIRECTORY + '/' + host + '/' + trimmed(address.substring(end)));
  }

  /** No part of an address leads out of the directory. */
  private static String inside(String path) {
    String clean = TreePath.clean(path);
    if (!clean.startsWith(DIRECTORY + '/')) {
      throw LocalizeErrors.error(
          Code.OUTSIDE_ROOT, "the address leads out of `" + DIRECTORY + "`: `" + path + "`");
    }
    return clean;
  }

  private static String withoutSchemeAndUser(String url) {
    int scheme = url.indexOf("://");
    String rest = scheme < 0 ? url : url.substring(scheme + 3);
    int user = rest.lastIndexOf('@', hostEnd(rest));
    return user < 0 ? rest : rest.substring(user + 1);
  }

  private static int hostEnd(String rest) {
    int slash = rest.indexOf('/');
    int end = slash < 0 ? rest.length() : slash;
    int colon = rest.indexOf(':');
    boolean isPort = colon >= 0 && colon + 1 < end && isDigits(rest.substring(colon + 1, end));
    return colon >= 0 && colon < end && !isPort ? colon : end;
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String withoutPort(String host) {
    int colon = host.indexOf(':');
    return colon < 0 ? host : host.substring(0, colon);
  }

  private static String trimmed(String path) {
    int from = 0;
    while (from < path.length() && (path.charAt(from) == '/' || path.charAt(from) == ':')) {
      from++;
    }
    return path.substring(from);
  }
}
