package io.github.kustomize4j.diagnostics;

import io.github.kustomize4j.tree.Location;
import io.github.kustomize4j.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * One finding, as a value. Style of the texts: one sentence that says what and where; values,
 * fields and files in backticks; what to do stands apart in the hint; no value of a Secret and no
 * text of unbounded length; no period at the end. User info of URLs is taken out of all texts.
 *
 * @param severity how grave it is
 * @param code what went wrong, for programs
 * @param message one sentence for people; it holds the key phrase of kustomize's own text, where
 *     there is one
 * @param location the place that caused it, if there is one
 * @param hint what to do about it, if there is something to say
 */
public record Diagnostic(
    Severity severity,
    Code code,
    String message,
    @Nullable Location location,
    @Nullable String hint) {

  /** What a message may have at its start, and again at its end. */
  private static final int LONGEST_HALF = 10_000;

  /** A finding; the texts are kept without the user info of URLs, and not at any length. */
  public Diagnostic {
    message = shortened(UserInfo.hide(message));
    location =
        location == null
            ? null
            : new Location(UserInfo.hide(location.source()), location.line(), location.column());
    hint = hint == null ? null : shortened(UserInfo.hide(hint));
  }

  private static String shortened(String text) {
    int left = text.length() - 2 * LONGEST_HALF;
    return left <= 0
        ? text
        : text.substring(0, LONGEST_HALF)
            + " ... ("
            + left
            + " characters left out) ... "
            + text.substring(LONGEST_HALF + left);
  }

  /** An error without a place. */
  public static Diagnostic error(Code code, String message) {
    return new Diagnostic(Severity.ERROR, code, message, null, null);
  }

  /** An error at the place of a node. */
  public static Diagnostic error(Code code, String message, Node at) {
    return new Diagnostic(Severity.ERROR, code, message, at.location(), null);
  }

  /** A warning without a place. */
  public static Diagnostic warning(Code code, String message) {
    return new Diagnostic(Severity.WARNING, code, message, null, null);
  }

  /** This finding in other words. */
  public Diagnostic message(String text) {
    return new Diagnostic(severity, code, text, location, hint);
  }

  /** This finding at a place. */
  public Diagnostic at(@Nullable Location place) {
    return new Diagnostic(severity, code, message, place, hint);
  }

  /** This finding with advice. */
  public Diagnostic hint(String advice) {
    return new Diagnostic(severity, code, message, location, advice);
  }

  /** The form {@code file:line:column: message}, the hint on a line of its own. */
  @Override
  public String toString() {
    String text = location == null ? message : location + ": " + message;
    return hint == null ? text : text + "\n  hint: " + hint;
  }
}
