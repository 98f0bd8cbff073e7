package io.github.kustomize4j.edit;

import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;

/** Where values stand in a text. Whatever is found here is checked by reading the result again. */
record TextLayout(String text) {
  int lineStart(int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  /** The place of the line break, or the end of the text. */
  int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  /** The start of the next line, or the end of the text. */
  int nextLine(int at) {
    return Math.min(lineEnd(at) + 1, text.length());
  }

  int column(int at) {
    return at - lineStart(at);
  }

  char charAt(int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : '\n';
  }

  /** The end of a first document that holds nothing. */
  int documentEnd() {
    boolean begun = false;
    for (int line = 0; line < text.length(); line = nextLine(line)) {
      boolean start = text.startsWith("---", line);
      if ((begun && start) || text.startsWith("...", line)) {
        return line;
      }
      begun |= start;
    }
    return text.length();
  }

  /** Whether nothing but blanks stands before a place in its line. */
  boolean isFirstInLine(int at) {
    return text.substring(lineStart(at), at).isBlank();
  }

  /** The place of the dash of an item of a block list. */
  int dash(Node item) {
    int at = item.start() - 1;
    while (charAt(at) == ' ') {
      at--;
    }
    if (charAt(at) != '-' || !isFirstInLine(at)) {
      throw new UnsupportedLayout();
    }
    return at;
  }

  /**
   * The place behind the last character of a value, comments left out.
   *
   * @param limit the start of the line in which the next value begins
   * @param flow whether the value stands in brackets
   */
  int end(Node node, int limit, boolean flow) {
    int start = node.start();
    return switch (charAt(start)) {
      case '"', '\'' -> quoteEnd(start);
      case '{', '[' -> bracketEnd(start);
      case '|', '>' -> blockEnd(start, limit);
      default -> end(node, start, limit, flow);
    };
  }

  private int end(Node node, int start, int limit, boolean flow) {
    if (node instanceof MapNode map) {
      return end(map.value(map.size() - 1), limit, false);
    }
    if (node instanceof ListNode list) {
      return end(list.get(list.size() - 1), limit, false);
    }
    return isNothing(node) ? start : plainEnd(start, limit, flow);
  }

  /** Whether a value is written as nothing. */
  private boolean isNothing(Node node) {
    return node.isNull() && "~nN".indexOf(charAt(node.start())) < 0;
  }

  private int quoteEnd(int start) {
    char quote = text.charAt(start);
    int at = start + 1;
    while (at < text.length()) {
      boolean isEscape =
          quote == '"' ? charAt(at) == '\\' : charAt(at) == quote && charAt(at + 1) == quote;
      if (!isEscape && charAt(at) == quote) {
        break;
      }
      at += isEscape ? 2 : 1;
    }
    return at + 1;
  }

  private int bracketEnd(int start) {
    int depth = 0;
    for (int at = start; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"' || c == '\'') {
        at = isWordBefore(at) ? at : quoteEnd(at) - 1;
      } else if (c == '#' && Character.isWhitespace(charAt(at - 1))) {
        at = lineEnd(at);
      } else if (c == '{' || c == '[') {
        depth++;
      } else if ((c == '}' || c == ']') && --depth == 0) {
        return at + 1;
      }
    }
    throw new UnsupportedLayout();
  }

  /** A quote within a plain word is part of it. */
  private boolean isWordBefore(int at) {
    return " \n\t,:[{".indexOf(charAt(at - 1)) < 0;
  }

  /** The end of the last line that is indented as the first one, or more. */
  private int blockEnd(int start, int limit) {
    int end = lineEnd(start);
    int indent = -1;
    for (int line = end + 1; line < Math.min(limit, text.length()); line = lineEnd(line) + 1) {
      int column = indent(line);
      boolean blank = charAt(line + column) == '\n';
      if (blank) {
        continue;
      }
      indent = indent < 0 ? column : indent;
      if (column < indent) {
        break;
      }
      end = lineEnd(line);
    }
    return end;
  }

  private int indent(int line) {
    int at = line;
    while (charAt(at) == ' ') {
      at++;
    }
    return at - line;
  }

  /** A plain text may go on in the next lines; a comment ends it. */
  private int plainEnd(int start, int limit, boolean flow) {
    int end = plainEndInLine(start, flow);
    if (flow) {
      return end;
    }
    int line = lineEnd(start) + 1;
    while (isOpen(end) && line < Math.min(limit, text.length())) {
      int first = line + indent(line);
      if (charAt(first) == '#' || isMarker(line)) {
        break;
      }
      end = charAt(first) == '\n' ? end : plainEndInLine(first, false);
      if (charAt(first) != '\n' && !isOpen(end)) {
        break;
      }
      line = lineEnd(line) + 1;
    }
    return end;
  }

  private boolean isMarker(int line) {
    return text.startsWith("---", line) || text.startsWith("...", line);
  }

  /** Whether no comment follows in the line. */
  private boolean isOpen(int end) {
    return text.substring(end, lineEnd(end)).isBlank();
  }

  private int plainEndInLine(int start, boolean flow) {
    int end = start;
    for (int at = start; charAt(at) != '\n'; at++) {
      char c = text.charAt(at);
      boolean comment = c == '#' && at > start && Character.isWhitespace(text.charAt(at - 1));
      if (comment || (flow && ",]}".indexOf(c) >= 0)) {
        break;
      }
      end = Character.isWhitespace(c) ? end : at + 1;
    }
    return end;
  }

  /** The place behind the colon of a key. */
  int afterColon(int keyStart) {
    char first = charAt(keyStart);
    int end = first == '"' || first == '\'' ? quoteEnd(keyStart) : keyStart;
    int colon = text.indexOf(':', end);
    while (colon >= 0 && end == keyStart && !isKeyEnd(colon)) {
      colon = text.indexOf(':', colon + 1);
    }
    if (colon < 0) {
      throw new UnsupportedLayout();
    }
    return colon + 1;
  }

  private boolean isKeyEnd(int colon) {
    return Character.isWhitespace(charAt(colon + 1));
  }
}
