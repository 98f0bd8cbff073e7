package io.github.kustomize4j.cli.support;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The words of a command line that are no flags. */
public final class Arguments {
  private Arguments() {}

  /** All of them, of which there must be one at least. */
  public static List<String> some(ParsedFlags given, String orElse) {
    if (given.arguments().isEmpty()) {
      throw new UsageException(orElse);
    }
    return given.arguments();
  }

  /** The first of them, which must be the last. */
  public static String atMostOne(ParsedFlags given, String advice) {
    List<String> words = given.arguments();
    if (words.size() > 1) {
      throw new UsageException("too many arguments: [" + String.join(" ", words) + "]; " + advice);
    }
    return words.get(0);
  }

  /** A word as a path of this system. */
  public static Path path(String word) {
    try {
      return Path.of(word);
    } catch (InvalidPathException e) {
      throw new UsageException("not a valid directory or file: " + e.getReason());
    }
  }

  /** The texts between commas, empty ones too. */
  public static List<String> commaList(String text) {
    return Arrays.asList(text.split(",", -1));
  }
}
