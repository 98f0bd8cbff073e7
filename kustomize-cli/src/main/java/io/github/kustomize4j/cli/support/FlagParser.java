package io.github.kustomize4j.cli.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a command line in GNU style, by the rules and with the texts of kustomize: flags may stand
 * after arguments, {@code --} ends them, {@code -ovalue}, {@code -o value}, {@code --output=value};
 * a switch takes a value only behind {@code =}.
 *
 * <p>It is written by hand because a command line should start at once: the library that draws the
 * help takes longer to load than the whole build of a small kustomization.
 */
public final class FlagParser {
  public static final Flag HELP = Flag.ofSwitch("help", "Show this help").letter('h');
  public static final Flag STACK_TRACE =
      Flag.ofSwitch("stack-trace", "Print the stack trace of an internal error");

  private final List<Flag> flags;
  private final Map<Flag, List<String>> values = new HashMap<>();
  private final List<String> arguments = new ArrayList<>();
  private final List<String> notices;
  private final List<String> words;
  private int next;
  private int beforeDashes = -1;
  private boolean help;

  private FlagParser(List<Flag> flags, List<String> words, List<String> notices) {
    this.flags = flags;
    this.words = words;
    this.notices = notices;
  }

  /**
   * Divides words into flags and arguments.
   *
   * @param notices receives the lines about deprecated flags, also if an error follows
   * @throws UsageException for a flag that is unknown or that lacks its value
   * @throws HelpRequest if the words are legal and ask for help
   */
  public static ParsedFlags parse(List<Flag> flags, List<String> words, List<String> notices) {
    FlagParser parser = new FlagParser(flags, words, notices);
    parser.parse();
    if (parser.help) {
      throw new HelpRequest();
    }
    return new ParsedFlags(parser.values, parser.arguments, parser.beforeDashes);
  }

  private void parse() {
    while (next < words.size()) {
      String word = words.get(next++);
      if (word.equals("--")) {
        beforeDashes = arguments.size();
        arguments.addAll(words.subList(next, words.size()));
        return;
      }
      if (word.length() < 2 || word.charAt(0) != '-') {
        arguments.add(word);
      } else if (word.charAt(1) == '-') {
        longFlag(word);
      } else {
        letters(word.substring(1));
      }
    }
  }

  private void longFlag(String word) {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word.substring(2) : word.substring(2, equals);
    if (name.isEmpty() || name.charAt(0) == '-') {
      throw new UsageException("bad flag syntax: " + word);
    }
    Flag flag = byName(name);
    if (flag == null) {
      throw new UsageException("unknown flag: --" + name);
    }
    if (equals >= 0) {
      set(flag, word.substring(equals + 1));
    } else if (flag.type() == Flag.Type.SWITCH) {
      set(flag, "true");
    } else {
      set(flag, nextWord("--" + name));
    }
  }

  /** Several switches may share one dash; the first flag with a value takes the rest. */
  private void letters(String cluster) {
    for (int i = 0; i < cluster.length(); i++) {
      char letter = cluster.charAt(i);
      Flag flag = byLetter(letter);
      String rest = cluster.substring(i + 1);
      if (flag == null) {
        throw new UsageException(
            "unknown shorthand flag: '" + letter + "' in -" + cluster.substring(i));
      }
      if (rest.length() > 1 && rest.charAt(0) == '=') {
        set(flag, rest.substring(1));
        return;
      }
      if (flag.type() != Flag.Type.SWITCH) {
        set(flag, rest.isEmpty() ? nextWord("'" + letter + "' in -" + letter) : rest);
        return;
      }
      set(flag, "true");
    }
  }

  private String nextWord(String shown) {
    if (next == words.size()) {
      throw new UsageException("flag needs an argument: " + shown);
    }
    return words.get(next++);
  }

  private void set(Flag flag, String value) {
    if (flag == HELP) {
      help = true;
    }
    if (flag.deprecation() != null) {
      notices.add("Flag --" + flag.name() + " has been deprecated, " + flag.deprecation());
    }
    List<String> list = values.computeIfAbsent(flag, unused -> new ArrayList<>());
    switch (flag.type()) {
      case SWITCH -> replace(list, switchValue(flag, value));
      case TEXT -> replace(list, value);
      case LIST -> list.add(value);
      case COMMA_LIST -> list.addAll(CommaList.parse(flag, value));
    }
  }

  private static void replace(List<String> list, String value) {
    list.clear();
    list.add(value);
  }

  private static String switchValue(Flag flag, String value) {
    return switch (value) {
      case "1", "t", "T", "true", "TRUE", "True" -> "true";
      case "0", "f", "F", "false", "FALSE", "False" -> "false";
      default ->
          throw new UsageException(
              "invalid argument \""
                  + value
                  + "\" for \""
                  + flag.shown()
                  + "\" flag: strconv.ParseBool: parsing \""
                  + value
                  + "\": invalid syntax");
    };
  }

  private @Nullable Flag byName(String name) {
    for (Flag flag : flags) {
      if (flag.name().equals(name)) {
        return flag;
      }
    }
    if (name.equals("stack-trace")) {
      return STACK_TRACE;
    }
    return name.equals("help") ? HELP : null;
  }

  private @Nullable Flag byLetter(char letter) {
    for (Flag flag : flags) {
      if (flag.letter() == letter) {
        return flag;
      }
    }
    return letter == 'h' ? HELP : null;
  }

  /** The command line asks for help; everything else on it is moot. */
  public static final class HelpRequest extends RuntimeException {
    private static final long serialVersionUID = 1;

    HelpRequest() {
      super(null, null, false, false);
    }
  }
}
