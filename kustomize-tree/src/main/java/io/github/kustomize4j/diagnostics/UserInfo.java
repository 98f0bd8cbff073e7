package io.github.kustomize4j.diagnostics;

/** Keeps user names, passwords and tokens of URLs out of texts for people. */
public final class UserInfo {
  /** The user of ssh addresses that everybody shares. */
  private static final String SHARED = "git";

  private UserInfo() {}

  /**
   * A text without the user info of the URLs in it: {@code https://me:secret@host/x} becomes {@code
   * https://host/x}. The user {@code git} alone stays, as in {@code ssh://git@host/x}.
   */
  public static String hide(String text) {
    if (text.indexOf('@') < 0) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length());
    int copied = 0;
    for (int colon = text.indexOf(":/"); colon >= 0; colon = text.indexOf(":/", colon + 1)) {
      int start = authority(text, colon);
      int at = lastAt(text, start);
      if (at >= 0 && isScheme(text, colon) && !text.substring(start, at).equals(SHARED)) {
        shown.append(text, copied, start);
        copied = at + 1;
      }
    }
    return shown.append(text, copied, text.length()).toString();
  }

  /** A drive of Windows has one letter, a scheme has more. */
  private static boolean isScheme(String text, int colon) {
    return colon >= 2
        && Character.isLetterOrDigit(text.charAt(colon - 1))
        && Character.isLetterOrDigit(text.charAt(colon - 2));
  }

  /** Behind all slashes: a URL that was taken for a path has lost one. */
  private static int authority(String text, int colon) {
    int start = colon + 1;
    while (start < text.length() && text.charAt(start) == '/') {
      start++;
    }
    return start;
  }

  /** The last {@code @} before the host ends, or -1. */
  private static int lastAt(String text, int start) {
    int at = -1;
    for (int i = start; i < text.length() && !endsAuthority(text.charAt(i)); i++) {
      at = text.charAt(i) == '@' ? i : at;
    }
    return at;
  }

  private static boolean endsAuthority(char c) {
    return c == '/' || c == '?' || c == '#' || c == '\'' || c == '"' || c == '`' || c <= ' ';
  }
}
