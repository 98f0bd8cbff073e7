package io.github.kustomize4j.cli;

import java.util.List;
import java.util.Map;

/**
 * The flags that a command line gives, and its other words.
 *
 * @param values what was given for each flag, in order
 * @param arguments the words that are no flags
 * @param beforeDashes how many of those stand before {@code --}, or -1 if there is no such word
 */
record ParsedFlags(Map<Flag, List<String>> values, List<String> arguments, int beforeDashes) {
  ParsedFlags(Map<Flag, List<String>> values, List<String> arguments) {
    this(values, arguments, -1);
  }

  boolean isGiven(Flag flag) {
    return values.containsKey(flag);
  }

  boolean isOn(Flag flag) {
    return text(flag).equals("true");
  }

  String text(Flag flag) {
    List<String> given = values.get(flag);
    return given == null ? flag.initial() : given.get(0);
  }

  List<String> list(Flag flag) {
    return List.copyOf(values.getOrDefault(flag, List.of()));
  }

  /**
   * Refuses a command line with too many words.
   *
   * @throws UsageException if there are more words than these that are no flags
   */
  void requireAtMost(int count) {
    if (arguments.size() > count) {
      throw new UsageException(
          "accepts at most " + count + " arg(s), received " + arguments.size());
    }
  }
}
