package io.github.kustomize4j.yaml.internal;

/** Classes of characters in YAML text; the character 0 stands for the end of the text. */
final class Chars {
  private Chars() {}

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** Whether a character ends a line: YAML 1.1 counts NEL and Unicode's separators as well. */
  static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  static boolean isBreakOrEnd(char c) {
    return c == 0 || isBreak(c);
  }

  static boolean isBlankOrBreakOrEnd(char c) {
    if (c > ' ' && c < '\u0085') {
      return false;
    }
    return c == 0 || isBlank(c) || isBreak(c);
  }

  static boolean isFlowIndicator(char c) {
    return c == ',' || c == '[' || c == ']' || c == '{' || c == '}' || c == '?';
  }

  /** Whether a character may stand in the name of an anchor or a tag handle. */
  static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '-';
  }

  static boolean isUri(char c) {
    return isWord(c) || (c < 0x80 && c > ' ' && ";/?:@&=+$,.!~*'()[]%".indexOf(c) >= 0);
  }
}
