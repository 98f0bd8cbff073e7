package io.github.kustomize4j.config;

import com.google.common.collect.ImmutableList;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.ParseException;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.List;

/**
 * Asks objects for the value of a field: {@code spec.replicas>=3}, {@code
 * spec.template.spec.containers[name=web].image=nginx}. Behind {@code =} stands a regular
 * expression that some part of the value must match, behind the others a quantity. A query without
 * an operator asks whether there is the field. Immutable.
 */
public final class ConfigQuery {
  // The longer first: each begins with one of the shorter.
  private static final ImmutableList<String> OPERATORS =
      ImmutableList.of(">=", "<=", ">", "<", "=");

  private final QueryPath path;
  private final String operator;
  private final String value;

  private ConfigQuery(QueryPath path, String operator, String value) {
    this.path = path;
    this.operator = operator;
    this.value = value;
  }

  /**
   * Reads a query. A dot that divides nothing is written <code>\.</code>, in values, too.
   *
   * @throws IllegalArgumentException if its last part holds an operator twice
   */
  public static ConfigQuery parse(String text) {
    List<String> parts = QueryPath.divide(text);
    String last = parts.get(parts.size() - 1);
    for (String operator : OPERATORS) {
      int at = last.indexOf(operator);
      if (at < 0) {
        continue;
      }
      if (last.indexOf(operator, at + operator.length()) >= 0) {
        throw new IllegalArgumentException(
            "ambiguous match -- multiple of ['<', '>', '<=', '>=', '=' in final path element: "
                + last);
      }
      parts.set(parts.size() - 1, last.substring(0, at));
      return new ConfigQuery(
          new QueryPath(parts), operator, last.substring(at + operator.length()));
    }
    return new ConfigQuery(new QueryPath(parts), "", "");
  }

  /**
   * Whether some value at the path is as the query wants it.
   *
   * @throws ParseException if the object has something else on the way than the path says, or a
   *     value, here or there, is no quantity
   */
  public boolean matches(ConfigObject object) {
    for (QueryPath.Match found : path.find(object)) {
      if (operator.isEmpty() || matches(text(object, found.node()))) {
        return true;
      }
    }
    return false;
  }

  private static String text(ConfigObject object, Node node) {
    return node instanceof ScalarNode scalar ? scalar.text() : object.toYaml(node).strip();
  }

  private boolean matches(String found) {
    if (operator.equals("=")) {
      return matchesPattern(value, found);
    }
    int order = Quantity.parse(found, found + ": ").compareTo(Quantity.parse(value, ""));
    return switch (operator) {
      case ">" -> order > 0;
      case ">=" -> order >= 0;
      case "<" -> order < 0;
      default -> order <= 0;
    };
  }

  /** Whether part of a text matches a regular expression that a user wrote. */
  static boolean matchesPattern(String expression, String text) {
    try {
      return Pattern.compile(expression).matcher(text).find();
    } catch (PatternSyntaxException e) {
      throw new ParseException(
          Diagnostic.error(
              Code.INVALID_VALUE,
              "error parsing regexp: " + e.getDescription() + ": `" + e.getPattern() + "`"));
    }
  }
}
