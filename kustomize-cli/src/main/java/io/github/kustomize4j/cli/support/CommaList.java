package io.github.kustomize4j.cli.support;

import java.util.ArrayList;
import java.util.List;

/** Divides the value of a flag at its commas, by the rules of CSV as Go's reader has them. */
final class CommaList {
  private final Flag flag;
  private final String text;
  private int next;

  private CommaList(Flag flag, String text) {
    this.flag = flag;
    this.text = text;
  }

  /** The values; of a text with several lines, those of the first. */
  static List<String> parse(Flag flag, String text) {
    int end = text.indexOf('\n');
    CommaList list = new CommaList(flag, end < 0 ? text : text.substring(0, end));
    List<String> values = new ArrayList<>();
    if (text.isEmpty()) {
      return values;
    }
    values.add(list.value());
    while (list.next < list.text.length()) {
      list.next++;
      values.add(list.value());
    }
    return values;
  }

  private String value() {
    return isQuote(next) ? quoted() : plain();
  }

  private String plain() {
    int comma = text.indexOf(',', next);
    int end = comma < 0 ? text.length() : comma;
    String value = text.substring(next, end);
    int quote = value.indexOf('"');
    if (quote >= 0) {
      throw broken(next + quote, "bare \" in non-quoted-field");
    }
    next = end;
    return value;
  }

  /** A quote within quotes is written twice. */
  private String quoted() {
    StringBuilder value = new StringBuilder();
    int from = next + 1;
    int quote = text.indexOf('"', from);
    while (quote >= 0 && isQuote(quote + 1)) {
      value.append(text, from, quote + 1);
      from = quote + 2;
      quote = text.indexOf('"', from);
    }
    if (quote < 0) {
      throw broken(text.length(), "extraneous or missing \" in quoted-field");
    }
    next = quote + 1;
    if (next < text.length() && text.charAt(next) != ',') {
      throw broken(quote, "extraneous or missing \" in quoted-field");
    }
    return value.append(text, from, quote).toString();
  }

  private boolean isQuote(int at) {
    return at < text.length() && text.charAt(at) == '"';
  }

  private UsageException broken(int at, String reason) {
    return new UsageException(
        "invalid argument \""
            + text.replace("\\", "\\\\").replace("\"", "\\\"")
            + "\" for \""
            + flag.shown()
            + "\" flag: parse error on line 1, column "
            + (at + 1)
            + ": "
            + reason);
  }
}
