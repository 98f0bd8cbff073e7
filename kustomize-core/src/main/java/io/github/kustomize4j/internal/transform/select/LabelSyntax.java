package io.github.kustomize4j.internal.transform.select;

/** What Kubernetes allows as keys and values of labels. */
final class LabelSyntax {
  private static final int LONGEST_NAME = 63;
  private static final int LONGEST_PREFIX = 253;
  private static final String NAME =
      "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an"
          + " alphanumeric character";

  private LabelSyntax() {}

  /** What is wrong with a value; empty if nothing is. */
  static String valueProblem(String value) {
    if (value.length() > LONGEST_NAME) {
      return "must be no more than 63 characters";
    }
    return value.isEmpty() || isName(value)
        ? ""
        : "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or"
            + " '.', and must start and end with an alphanumeric character";
  }

  /** What is wrong with a key; empty if nothing is. */
  static String keyProblem(String key) {
    int slash = key.indexOf('/');
    String name = key.substring(slash + 1);
    if (name.indexOf('/') >= 0) {
      return "a qualified name "
          + NAME
          + ", with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')";
    }
    if (slash == 0) {
      return "prefix part must be non-empty";
    }
    if (slash > 0 && !isSubdomain(key.substring(0, slash))) {
      return "prefix part a DNS-1123 subdomain must consist of lower case alphanumeric characters,"
          + " '-' or '.', and must start and end with an alphanumeric character";
    }
    if (name.isEmpty()) {
      return "name part must be non-empty";
    }
    if (name.length() > LONGEST_NAME) {
      return "name part must be no more than 63 characters";
    }
    return isName(name) ? "" : "name part " + NAME;
  }

  private static boolean isName(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean inner = i > 0 && i < text.length() - 1;
      if (!isAlphanumeric(c) && !(inner && (c == '-' || c == '_' || c == '.'))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean isSubdomain(String text) {
    if (text.length() > LONGEST_PREFIX) {
      return false;
    }
    int from = 0;
    while (true) {
      int dot = text.indexOf('.', from);
      if (!isDomainPart(text.substring(from, dot < 0 ? text.length() : dot))) {
        return false;
      }
      if (dot < 0) {
        return true;
      }
      from = dot + 1;
    }
  }

  private static boolean isDomainPart(String part) {
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      boolean inner = i > 0 && i < part.length() - 1;
      if ((!isAlphanumeric(c) && !(inner && c == '-')) || (c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return !part.isEmpty();
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
