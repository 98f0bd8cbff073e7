package io.github.kustomize4j.yaml.internal;

/**
 * What becomes of U+0085 (NEL). The reference writes it as it is into a line of JSON, which it then
 * reads as YAML, where it is a line break within quotes.
 */
public final class NextLines {
  private static final char NEL = '\u0085';

  private NextLines() {}

  /** Whether NEL puts the mark between two documents, or that of the end, before a line. */
  static boolean makesDocumentMark(String text) {
    for (int at = text.indexOf(NEL); at >= 0; at = text.indexOf(NEL, at + 1)) {
      boolean mark = text.startsWith("---", at + 1) || text.startsWith("...", at + 1);
      if (mark && at + 4 < text.length() && " \u0085".indexOf(text.charAt(at + 4)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The text with NEL, and spaces around it, folded as a line break is. */
  public static String fold(String text) {
    if (text.indexOf(NEL) < 0) {
      return text;
    }
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int end = i;
      int breaks = 0;
      while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == NEL)) {
        breaks += text.charAt(end++) == NEL ? 1 : 0;
      }
      if (breaks == 0) {
        end = Math.max(end, i + 1);
        folded.append(text, i, end);
      } else {
        folded.append(breaks == 1 ? " " : "\n".repeat(breaks - 1));
      }
      i = end;
    }
    return folded.toString();
  }
}
