package io.github.kustomize4j.cli.completion;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.cli.help.Descriptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What a shell has to know of a command to complete it, taken from the descriptions. */
public final class Completions {
  /** What a shell offers for a word. */
  enum Kind {
    /** Nothing: a word that nobody can guess. */
    NOTHING,
    DIRECTORIES,
    FILES,
    /** One of a few words. */
    WORDS
  }

  /**
   * What may stand for a value.
   *
   * @param words those of {@link Kind#WORDS}
   */
  record Value(Kind kind, ImmutableList<String> words) {
    /** The words, or a mark that stands for a kind in the scripts of bash and zsh. */
    String marked() {
      return switch (kind) {
        case DIRECTORIES -> ":directories";
        case FILES -> ":files";
        case NOTHING -> ":nothing";
        case WORDS -> String.join(" ", words);
      };
    }
  }

  /**
   * A flag.
   *
   * @param names with their dashes
   * @param value what follows, or null for a switch
   */
  record Option(ImmutableList<String> names, String help, Value value, boolean isSwitch) {}

  /** A command of a group. */
  record Child(String name, String summary) {}

  /**
   * A command or group.
   *
   * @param path its words, empty for the program
   * @param argument what its words that are no flags are
   */
  public record Entry(
      String path, ImmutableList<Child> children, ImmutableList<Option> options, Value argument) {}

  private static final Value NOTHING = new Value(Kind.NOTHING, ImmutableList.of());

  private Completions() {}

  /** All commands and groups, those that the help hides left out. */
  public static List<Entry> all() {
    List<Entry> entries = new ArrayList<>();
    collect("", Descriptions.root(), entries);
    return entries;
  }

  private static void collect(String path, CommandSpec spec, List<Entry> to) {
    ImmutableList.Builder<Child> children = ImmutableList.builder();
    List<Entry> below = new ArrayList<>();
    for (CommandLine child : spec.subcommands().values()) {
      CommandSpec known = child.getCommandSpec();
      String longer = path.isEmpty() ? known.name() : path + ' ' + known.name();
      boolean isAlias = below.stream().anyMatch(entry -> entry.path().equals(longer));
      if (!known.usageMessage().hidden() && !isAlias) {
        children.add(new Child(known.name(), text(known.usageMessage().header())));
        collect(longer, known, below);
      }
    }
    ImmutableList.Builder<Option> options = ImmutableList.builder();
    spec.options().forEach(option -> options.add(option(option)));
    to.add(new Entry(path, children.build(), options.build(), argument(spec)));
    to.addAll(below);
  }

  private static Option option(OptionSpec spec) {
    boolean isSwitch = spec.arity().max() == 0;
    ImmutableList<String> names = ImmutableList.copyOf(spec.names());
    return new Option(names, text(spec.description()), isSwitch ? NOTHING : value(spec), isSwitch);
  }

  private static Value argument(CommandSpec spec) {
    return spec.positionalParameters().isEmpty()
        ? NOTHING
        : value(spec.positionalParameters().get(spec.positionalParameters().size() - 1));
  }

  /** What the label of a value says, unless its words are known. */
  private static Value value(ArgSpec spec) {
    if (spec.completionCandidates() != null) {
      return new Value(Kind.WORDS, ImmutableList.copyOf(spec.completionCandidates()));
    }
    return switch (spec.paramLabel().toUpperCase(Locale.ROOT)) {
      case "DIR", "TARGET", "ROOT" -> new Value(Kind.DIRECTORIES, ImmutableList.of());
      case "FILE", "PATH" -> new Value(Kind.FILES, ImmutableList.of());
      default -> NOTHING;
    };
  }

  private static String text(String... lines) {
    return String.join(" ", lines).replace("%%", "%");
  }
}
