package io.github.kustomize4j.cli.support;

import org.jspecify.annotations.Nullable;

/**
 * One flag of a command.
 *
 * @param name the long name, without dashes
 * @param letter the short name, or 0
 * @param type what it takes
 * @param initial the value when it is not given, as it is written on a command line
 * @param label what the value is called in the help, empty for a switch
 * @param help one sentence
 * @param deprecation what to use in its place; a flag with such a text is not listed in the help
 */
public record Flag(
    String name,
    char letter,
    Type type,
    String initial,
    String label,
    String help,
    @Nullable String deprecation) {
  /** What a flag takes. */
  public enum Type {
    SWITCH,
    TEXT,
    /** May be given many times; a value is never divided at commas. */
    LIST,
    /** May be given many times, and each value may hold several, with commas between them. */
    COMMA_LIST
  }

  public static Flag ofSwitch(String name, String help) {
    return new Flag(name, (char) 0, Type.SWITCH, "false", "", help, null);
  }

  public static Flag ofText(String name, String initial, String label, String help) {
    return new Flag(name, (char) 0, Type.TEXT, initial, label, help, null);
  }

  public static Flag ofList(String name, String label, String help) {
    return new Flag(name, (char) 0, Type.LIST, "", label, help, null);
  }

  public static Flag ofCommaList(String name, String label, String help) {
    return new Flag(name, (char) 0, Type.COMMA_LIST, "", label, help, null);
  }

  public Flag letter(char shortName) {
    return new Flag(name, shortName, type, initial, label, help, deprecation);
  }

  public Flag initially(String value) {
    return new Flag(name, letter, type, value, label, help, deprecation);
  }

  public Flag deprecated(String useInstead) {
    return new Flag(name, letter, type, initial, label, help, useInstead);
  }

  public boolean isHidden() {
    return deprecation != null;
  }

  /** The form of messages: {@code -o, --output}. */
  String shown() {
    return letter == 0 ? "--" + name : "-" + letter + ", --" + name;
  }
}
