package io.github.kustomize4j.spi;

import io.github.kustomize4j.diagnostics.UserInfo;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A directory of a git repository, as a kustomization names it. The grammar is kustomize's: what
 * does not fit it is taken for a local path.
 *
 * @param raw the text as it was given
 * @param repository what git is told to fetch from
 * @param path the directory in the repository, empty for its root
 * @param ref the branch, tag or commit; {@code HEAD} if none is given
 * @param submodules whether submodules are fetched, too
 * @param timeout for each run of git
 * @param forced whether the text begins with {@code git::}, which is worth a warning
 */
public record GitUrl(
    String raw,
    String repository,
    String path,
    String ref,
    boolean submodules,
    Duration timeout,
    boolean forced) {
  private static final String FORCING_PREFIX = "git::";
  private static final String[] SCHEMES = {"ssh://", "https://", "http://", "file://"};
  private static final String FILE = "file://";
  private static final String GITHUB = "github.com";

  /** The parts of a text, or null if it does not name a git repository. */
  public static @Nullable GitUrl parse(String text) {
    if (text.startsWith("/")) {
      return null;
    }
    int mark = text.indexOf('?');
    String address = mark < 0 ? text : text.substring(0, mark);
    boolean forced = startsWithIgnoringCase(address, FORCING_PREFIX);
    Split split = split(forced ? address.substring(FORCING_PREFIX.length()) : address);
    if (split == null) {
      return null;
    }
    GitQuery query = GitQuery.parse(mark < 0 ? "" : text.substring(mark + 1));
    return new GitUrl(
        text,
        split.repository,
        split.path,
        query.ref(),
        query.submodules(),
        query.timeout(),
        forced);
  }

  /** Repository and path, divided. */
  private record Split(String repository, String path) {
    /** The path may not lead out of the repository. */
    static @Nullable Split of(String host, String repository, String path) {
      String inside = withoutLeadingSlashes(path);
      return repository.isEmpty() || leadsUp(inside) ? null : new Split(host + repository, inside);
    }
  }

  private static @Nullable Split split(String address) {
    String scheme = scheme(address);
    String rest = address.substring(scheme.length());
    if (scheme.equals(FILE)) {
      return splitPath(FILE, rest, true);
    }
    String user = user(rest);
    rest = rest.substring(user.length());
    boolean github =
        startsWithIgnoringCase(rest, GITHUB + "/") || startsWithIgnoringCase(rest, GITHUB + ":");
    if (scheme.isEmpty() && user.isEmpty() && !github) {
      return null;
    }
    int hostEnd = hostEnd(rest, scheme.isEmpty() || github);
    if (hostEnd == 0) {
      return null;
    }
    String host = github ? githubHost(scheme, user) : scheme + user + rest.substring(0, hostEnd);
    return splitPath(host, rest.substring(hostEnd), false);
  }

  /** GitHub is always asked in one of two ways, whatever was written. */
  private static String githubHost(String scheme, String user) {
    return user.isEmpty() && !scheme.equals("ssh://")
        ? "https://" + GITHUB + "/"
        : user + GITHUB + ":";
  }

  private static String scheme(String address) {
    for (String scheme : SCHEMES) {
      if (startsWithIgnoringCase(address, scheme)) {
        return scheme;
      }
    }
    return "";
  }

  /** A user name with its {@code @}: letters, digits and dashes only, so never a password. */
  private static String user(String rest) {
    int end = 0;
    while (end < rest.length() && isUserChar(rest.charAt(end), end)) {
      end++;
    }
    return end > 0 && end < rest.length() && rest.charAt(end) == '@'
        ? rest.substring(0, end + 1)
        : "";
  }

  private static boolean isUserChar(char c, int at) {
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter || (at > 0 && (c == '-' || (c >= '0' && c <= '9')));
  }

  /** Behind the first slash, or behind an earlier colon where {@code host:path} is allowed. */
  private static int hostEnd(String rest, boolean colonAllowed) {
    int slash = rest.indexOf('/');
    int colon = colonAllowed ? rest.indexOf(':') : -1;
    return colon >= 0 && (slash < 0 || colon < slash) ? colon + 1 : slash + 1;
  }

  /** The first rule that applies divides: {@code _git/}, {@code //}, {@code .git}, two segments. */
  private static @Nullable Split splitPath(String host, String rest, boolean wholePath) {
    int azure = rest.indexOf("_git/");
    if (azure >= 0) {
      int end = segmentEnd(rest, azure + "_git/".length());
      return Split.of(host, rest.substring(0, end), rest.substring(end));
    }
    int twoSlashes = rest.indexOf("//");
    if (twoSlashes >= 0) {
      return Split.of(host, rest.substring(0, twoSlashes), rest.substring(twoSlashes));
    }
    int suffix = rest.indexOf(".git");
    if (suffix >= 0) {
      int end = suffix + ".git".length();
      return Split.of(host, rest.substring(0, end), rest.substring(end));
    }
    if (wholePath) {
      return Split.of(host, rest, "");
    }
    int first = rest.indexOf('/');
    if (first < 0) {
      return null;
    }
    int end = segmentEnd(rest, first + 1);
    return Split.of(host, rest.substring(0, end), rest.substring(end));
  }

  private static int segmentEnd(String rest, int start) {
    int slash = rest.indexOf('/', start);
    return slash < 0 ? rest.length() : slash;
  }

  private static String withoutLeadingSlashes(String path) {
    int start = 0;
    while (start < path.length() && path.charAt(start) == '/') {
      start++;
    }
    return path.substring(start);
  }

  private static boolean leadsUp(String path) {
    int depth = 0;
    for (String part : path.split("/", -1)) {
      if (part.equals("..")) {
        depth--;
      } else if (!part.isEmpty() && !part.equals(".")) {
        depth++;
      }
      if (depth < 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWithIgnoringCase(String text, String prefix) {
    return text.regionMatches(true, 0, prefix, 0, prefix.length());
  }

  /** The repository without the user it is asked as, for messages. */
  public String shownRepository() {
    return withoutUser(repository);
  }

  /** A text, such as git's own words, without the user that the repository is asked as. */
  public String withoutUser(String text) {
    String user = user(repository);
    boolean isShared = user.isEmpty() || user.equals("git@");
    return UserInfo.hide(isShared ? text : text.replace(user, ""));
  }
}
