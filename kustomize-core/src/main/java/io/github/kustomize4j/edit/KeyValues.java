package io.github.kustomize4j.edit;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads labels and annotations in the form that commands take. */
public final class KeyValues {
  private static final int LONGEST_NAME = 63;
  private static final int LONGEST_PREFIX = 253;

  private KeyValues() {}

  /**
   * Reads texts of the form {@code key:value}. The first colon divides; without one the value is
   * empty; one pair of double quotes around the value is left out; of equal keys the last counts.
   *
   * @param noun what an entry is called, such as {@code label}
   * @return the pairs in the order given, unmodifiable
   * @throws io.github.kustomize4j.diagnostics.KustomizationException if a text begins with a colon
   */
  public static Map<String, String> parse(String noun, List<String> texts) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String text : texts) {
      int colon = text.indexOf(':');
      if (colon == 0) {
        throw Problems.invalid(
            "invalid " + noun + ": '" + text + "' (need k:v pair where v may be quoted)");
      }
      String key = colon < 0 ? text : text.substring(0, colon);
      pairs.put(key, colon < 0 ? "" : unquoted(text.substring(colon + 1)));
    }
    return Collections.unmodifiableMap(pairs);
  }

  private static String unquoted(String value) {
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  /** Checks the keys of annotations. */
  static void requireAnnotationKeys(Collection<String> keys) {
    for (String key : keys) {
      if (!isAnnotationKey(key)) {
        throw Problems.invalid(
            "invalid annotation key: see the syntax and character set rules at"
                + " https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/");
      }
    }
  }

  /** Whether a text may be the key of an annotation: a name, and a domain in front of it. */
  private static boolean isAnnotationKey(String key) {
    int slash = key.indexOf('/');
    String name = key.substring(slash + 1);
    return isName(name, LONGEST_NAME, "-_.")
        && (slash < 0
            || (isName(key.substring(0, slash), LONGEST_PREFIX, "-.") && isLetter(key.charAt(0))));
  }

  private static boolean isName(String text, int longest, String inside) {
    if (text.isEmpty() || text.length() > longest) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean atEnd = i == 0 || i == text.length() - 1;
      if (!isLetter(c) && !(c >= '0' && c <= '9') && (atEnd || inside.indexOf(c) < 0)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
