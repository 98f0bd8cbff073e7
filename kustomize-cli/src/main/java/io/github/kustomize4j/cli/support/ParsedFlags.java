package io.github.kustomize4j.cli.support;

import java.util.List;
import java.util.Map;

/**
 * The flags that a command line gives, and its other words.
 *
 * @param values what was given for each flag, in order
 * @param arguments the words that are no flags
 * @param beforeDashes how many of those stand before {@code --}, or -1 if there is no such word
 */
public record ParsedFlags(
    Map<Flag, List<String>> values, List<String> arguments, int beforeDashes) {
  public ParsedFlags(Map<Flag, List<String>> values, List<String> arguments) {
    this(values, arguments, -1);
  }

  public boolean isGiven(Flag flag) {
    return values.containsKey(flag);
  }

  public boolean isOn(Flag flag) {
    return text(flag).equals("true");
  }

  public String text(Flag flag) {
    List<String> given = values.get(flag);
    return given == null ? flag.initial() : given.get(0);
  }

  public List<String> list(Flag flag) {
    return List.copyOf(values.getOrDefault(flag, List.of()));
  }

  /**
   * Refuses a command line with too many words.
   *
   * @throws UsageException if there are more words than these that are no flags
   */
  public void requireAtMost(int count) {
    if (arguments.size() > count) {
      throw new UsageException(
          "accepts at most " + count + " arg(s), received " + arguments.size());
    }
  }
}
