package io.github.kustomize4j.cli.help;

import io.github.kustomize4j.Kustomize;
import io.github.kustomize4j.cli.support.Command;
import io.github.kustomize4j.cli.support.Console;
import io.github.kustomize4j.cli.support.Flag;
import io.github.kustomize4j.cli.support.ParsedFlags;
import io.github.kustomize4j.cli.support.UsageException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Prints the version of kustomize whose output this program gives, in the forms of {@code kustomize
 * version}, since scripts read them. The version of this program itself is {@code --version}.
 */
public final class VersionCommand implements Command {
  private static final String KUSTOMIZE = Kustomize.REFERENCE_VERSION;
  static final Flag OUTPUT =
      Flag.ofText("output", "", "FORMAT", "Print all that is known: yaml or json").letter('o');
  private static final Flag SHORT =
      Flag.ofSwitch("short", "Print the version in braces")
          .deprecated("and will be removed in the future.");
  static final List<Flag> FLAGS = List.of(OUTPUT, SHORT);
  static final Flag OWN = Flag.ofSwitch("version", "Print the version of this program");

  private final Console console;

  public VersionCommand(Console console) {
    this.console = console;
  }

  @Override
  public List<Flag> flags() {
    return FLAGS;
  }

  @Override
  public int run(ParsedFlags given) throws IOException {
    boolean inBraces = given.isOn(SHORT);
    if (inBraces && given.isGiven(OUTPUT)) {
      throw new UsageException("--short and --output are mutually exclusive");
    }
    console.print(inBraces ? "{" + KUSTOMIZE + "  unknown   }\n" : text(given.text(OUTPUT)));
    return 0;
  }

  /** As in kustomize, a format that it does not know prints nothing. */
  private static String text(String format) {
    return switch (format) {
      case "" -> KUSTOMIZE + '\n';
      case "yaml" -> fields("%s: %s\n") + '\n';
      case "json" -> "{\n" + fields("  \"%s\": \"%s\",\n").replaceFirst(",\n$", "\n}\n");
      default -> "";
    };
  }

  private static String fields(String form) {
    String[][] fields = {
      {"version", KUSTOMIZE},
      {"gitCommit", "unknown"},
      {"buildDate", "unknown"},
      {"goOs", System.getProperty("os.name").toLowerCase(Locale.ROOT)},
      {"goArch", System.getProperty("os.arch")},
      {"goVersion", "java" + System.getProperty("java.version")},
    };
    StringBuilder text = new StringBuilder();
    for (String[] field : fields) {
      text.append(String.format(form, field[0], field[1]));
    }
    return text.toString();
  }

  /** Name and version of this program. */
  public static String ownVersion() {
    String version = VersionCommand.class.getPackage().getImplementationVersion();
    return "kustomize4j "
        + (version == null ? "(development)" : version)
        + " (renders as kustomize "
        + KUSTOMIZE
        + ")";
  }
}
