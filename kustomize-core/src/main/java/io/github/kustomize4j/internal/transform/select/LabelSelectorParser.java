package io.github.kustomize4j.internal.transform.select;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.KustomizationException;
import io.github.kustomize4j.internal.transform.select.LabelRequirement.Operator;
import io.github.kustomize4j.tree.Node;

/**
 * Reads selectors of labels by recursive descent. The words {@code in} and {@code notin} are
 * operators behind a key only; anywhere else they are names. Used once.
 */
final class LabelSelectorParser {
  private static final String SIGNS = "=!(),<>";
  private static final String INSIDE = "unable to parse requirement: ";

  private final String text;
  private final Node at;
  private int pos;
  private String token = "";

  LabelSelectorParser(String text, Node at) {
    this.text = text;
    this.at = at;
  }

  ImmutableList<LabelRequirement> parse() {
    ImmutableList.Builder<LabelRequirement> requirements = ImmutableList.builder();
    advance();
    if (atEnd()) {
      return requirements.build();
    }
    if (!isName() && !token.equals("!")) {
      throw found("", ", expected: !, identifier, or 'end of string'");
    }
    requirements.add(requirement());
    while (!atEnd()) {
      if (!token.equals(",")) {
        throw found("", ", expected: ',' or 'end of string'");
      }
      advance();
      if (!isName() && !token.equals("!")) {
        throw found("", ", expected: identifier after ','");
      }
      requirements.add(requirement());
    }
    return requirements.build();
  }

  private LabelRequirement requirement() {
    boolean absent = token.equals("!");
    if (absent) {
      advance();
    }
    if (!isName()) {
      throw found(INSIDE, ", expected: identifier");
    }
    String key = token;
    requireValid(LabelSyntax.keyProblem(key), "invalid label key \"" + key + "\": ");
    advance();
    if (absent) {
      return new LabelRequirement(key, Operator.ABSENT, ImmutableSet.of());
    }
    if (atEnd() || token.equals(",")) {
      return new LabelRequirement(key, Operator.EXISTS, ImmutableSet.of());
    }
    return comparison(key);
  }

  private LabelRequirement comparison(String key) {
    Operator operator =
        switch (token) {
          case "=", "==", "in" -> Operator.IN;
          case "!=", "notin" -> Operator.NOT_IN;
          case ">" -> Operator.GREATER;
          case "<" -> Operator.LESS;
          default -> throw found(INSIDE, ", expected: '=', '!=', '==', 'in', notin'");
        };
    boolean many = token.equals("in") || token.equals("notin");
    advance();
    ImmutableSet<String> values = many ? values() : ImmutableSet.of(value());
    if (operator == Operator.GREATER || operator == Operator.LESS) {
      requireInteger(values.asList().get(0));
    }
    for (String value : values) {
      requireValid(
          LabelSyntax.valueProblem(value),
          "invalid label value: \"" + value + "\": at key: \"" + key + "\": ");
    }
    return new LabelRequirement(key, operator, values);
  }

  /** The one value behind a sign; nothing there is an empty value. */
  private String value() {
    if (atEnd() || token.equals(",")) {
      return "";
    }
    if (!isName()) {
      throw found(INSIDE, ", expected: identifier");
    }
    String value = token;
    advance();
    return value;
  }

  /** A list of values; nothing before or behind a comma is an empty value. */
  private ImmutableSet<String> values() {
    if (!token.equals("(")) {
      throw found(INSIDE, " expected: '('");
    }
    advance();
    ImmutableSet.Builder<String> values = ImmutableSet.builder();
    while (true) {
      boolean named = isName();
      values.add(named ? token : "");
      if (named) {
        advance();
      }
      if (token.equals(")")) {
        advance();
        return values.build();
      }
      if (!token.equals(",")) {
        throw found(
            INSIDE, named ? ", expected: ',' or ')'" : ", expected: ',', ')' or identifier");
      }
      advance();
    }
  }

  // ---- tokens

  private boolean atEnd() {
    return token.isEmpty();
  }

  private boolean isName() {
    return !token.isEmpty() && SIGNS.indexOf(token.charAt(0)) < 0;
  }

  private void advance() {
    while (pos < text.length() && isSpace(text.charAt(pos))) {
      pos++;
    }
    int from = pos;
    if (pos < text.length() && SIGNS.indexOf(text.charAt(pos)) >= 0) {
      pos += text.startsWith("==", pos) || text.startsWith("!=", pos) ? 2 : 1;
    } else {
      while (pos < text.length()
          && !isSpace(text.charAt(pos))
          && SIGNS.indexOf(text.charAt(pos)) < 0) {
        pos++;
      }
    }
    token = text.substring(from, pos);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  }

  // ---- errors

  private void requireInteger(String value) {
    try {
      Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw problem(INSIDE + "for 'Gt', 'Lt' operators, the value must be an integer");
    }
  }

  private void requireValid(String problem, String prefix) {
    if (!problem.isEmpty()) {
      throw problem(INSIDE + prefix + problem);
    }
  }

  private KustomizationException found(String prefix, String expected) {
    return problem(prefix + "found '" + token + '\'' + expected);
  }

  private KustomizationException problem(String message) {
    return new KustomizationException(
        Diagnostic.error(Code.INVALID_VALUE, message + ": selector `" + text + '`', at)
            .hint("a selector is a list such as `app=web,tier in (a,b),!legacy`"));
  }
}
