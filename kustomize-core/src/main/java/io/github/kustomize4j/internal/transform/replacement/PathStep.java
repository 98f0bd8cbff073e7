package io.github.kustomize4j.internal.transform.replacement;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.github.kustomize4j.internal.transform.select.UserPattern;
import org.jspecify.annotations.Nullable;

/** One element of the path of a replacement. Immutable. */
final class PathStep {
  /** What an element is in a target. */
  enum Kind {
    /** The value of a key. */
    FIELD,
    /** An item of a list by its number. */
    INDEX,
    /** The items of a list that match: {@code [name=web]}, or {@code [=web]} for scalars. */
    FILTER,
    /** All items of a list. */
    WILDCARD,
    /** Nothing at all, as in {@code a..b}. */
    BLANK
  }

  private static final String SPECIAL = "\\.+*?()|[]{}^$";

  private final Kind kind;
  private final String text;
  private final @Nullable Long number;
  private final @Nullable Pattern pattern;
  private final @Nullable String problem;
  // Of a filter; taken out once, since each item of a list is asked for them.
  private final String filterKey;
  private final String filterValue;

  private PathStep(
      Kind kind,
      String text,
      @Nullable Long number,
      @Nullable Pattern pattern,
      @Nullable String problem) {
    this.kind = kind;
    this.text = text;
    this.number = number;
    this.pattern = pattern;
    this.problem = problem;
    int equals = kind == Kind.FILTER ? text.indexOf('=') : -1;
    filterKey = equals < 0 ? "" : text.substring(1, equals);
    filterValue = equals < 0 ? "" : text.substring(equals + 1, text.length() - 1);
  }

  static PathStep of(String text) {
    Long number = number(text);
    if (number != null) {
      return new PathStep(number < 0 ? Kind.FIELD : Kind.INDEX, text, number, null, null);
    }
    if (text.isEmpty()) {
      return new PathStep(Kind.BLANK, text, null, null, null);
    }
    if (text.equals("*")) {
      return new PathStep(Kind.WILDCARD, text, null, null, null);
    }
    return text.startsWith("[") && text.endsWith("]")
        ? filter(text)
        : new PathStep(Kind.FIELD, text, null, null, null);
  }

  /** A number as Go reads it: decimal, with a sign allowed. */
  private static @Nullable Long number(String text) {
    int from = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return null;
      }
    }
    try {
      return text.length() > from ? Long.valueOf(text) : null;
    } catch (NumberFormatException tooLarge) {
      return null;
    }
  }

  private static PathStep filter(String text) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      String problem = "list path element must contain fieldName=fieldValue for element to match";
      return new PathStep(Kind.FILTER, text, null, null, problem);
    }
    String value = text.substring(equals + 1, text.length() - 1);
    try {
      Pattern pattern = isLiteral(value) ? null : UserPattern.compile(value);
      return new PathStep(Kind.FILTER, text, null, pattern, null);
    } catch (PatternSyntaxException e) {
      String problem = "error parsing regexp: " + e.getDescription() + ": `" + value + '`';
      return new PathStep(Kind.FILTER, text, null, null, problem);
    }
  }

  private static boolean isLiteral(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (SPECIAL.indexOf(value.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  Kind kind() {
    return kind;
  }

  /** The element as it stands in the path. */
  String text() {
    return text;
  }

  /** Its number, or null if it is none. */
  @Nullable Long number() {
    return number;
  }

  /** Whether a missing value is made a list when this element comes behind it. */
  boolean wantsList() {
    return kind == Kind.INDEX || kind == Kind.FILTER;
  }

  /** What is wrong with a filter, or null; sources do not mind bad expressions. */
  @Nullable String problem() {
    return problem;
  }

  /** Whether a filter has the form {@code [key=value]}. */
  boolean isEquation() {
    return text.indexOf('=') >= 0;
  }

  /** The key of a filter; empty if it is for scalars. */
  String filterKey() {
    return filterKey;
  }

  /** What stands behind the equals sign of a filter. */
  String filterValue() {
    return filterValue;
  }

  /** Whether a filter looks for its value as it stands, and not for a pattern. */
  boolean isLiteral() {
    return pattern == null;
  }

  /** Whether a text holds what a filter looks for; it is a pattern that may match anywhere. */
  boolean finds(String value) {
    return pattern == null ? value.contains(filterValue) : pattern.matcher(value).find();
  }
}
