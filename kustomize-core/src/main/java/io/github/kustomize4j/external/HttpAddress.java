package io.github.kustomize4j.external;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Reads addresses of files as leniently as kustomize does. */
final class HttpAddress {
  private static final String ESCAPED_IN_QUERY = "\"<>\\^`{|}";
  private static final String ESCAPED_IN_PATH = ESCAPED_IN_QUERY + " []#";

  private HttpAddress() {}

  /** The address of a file, in which {@code #} stands for itself; null if it is none. */
  static @Nullable URI parse(String url) {
    return toUri(url, url.length());
  }

  /**
   * Where a redirect leads to.
   *
   * @param location absolute, or seen from the address that redirects; may have a fragment
   * @return null if it is no address
   */
  static @Nullable URI resolve(URI from, String location) {
    int fragment = location.indexOf('#');
    URI to = toUri(location, fragment < 0 ? location.length() : fragment);
    return to == null ? null : from.resolve(to);
  }

  private static @Nullable URI toUri(String url, int end) {
    try {
      return URI.create(escaped(url.substring(0, end)));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Characters that people write but that may not be sent stand for themselves. */
  private static String escaped(String url) {
    int path = pathStart(url);
    StringBuilder text = new StringBuilder(url.substring(0, path));
    String set = ESCAPED_IN_PATH;
    for (int i = path; i < url.length(); i++) {
      char c = url.charAt(i);
      set = c == '?' ? ESCAPED_IN_QUERY : set;
      text.append(set.indexOf(c) < 0 ? String.valueOf(c) : String.format("%%%02X", (int) c));
    }
    return text.toString();
  }

  /** Behind the scheme and the host, if there are any. */
  private static int pathStart(String url) {
    int scheme = url.indexOf("://");
    int host = scheme < 0 ? url.startsWith("//") ? 2 : -1 : scheme + 3;
    if (host < 0) {
      return 0;
    }
    int end = host;
    while (end < url.length() && "/?".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
