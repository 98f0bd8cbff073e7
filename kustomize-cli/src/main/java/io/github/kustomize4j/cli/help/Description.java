package io.github.kustomize4j.cli.help;

import io.github.kustomize4j.cli.support.Flag;
import io.github.kustomize4j.cli.support.FlagParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Describes one command, as a picocli specification. From it come the help, the completion and the
 * page of all commands; command lines are read by {@link FlagParser}, from the same flags.
 */
final class Description {
  private final CommandSpec spec;
  private final Map<Flag, List<String>> choices = new HashMap<>();

  private Description(CommandSpec spec) {
    this.spec = spec;
  }

  /**
   * Begins a description.
   *
   * @param name the last word of the name
   * @param summary one line for the list of the group
   */
  static Description of(String name, String summary) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage().header(escaped(summary)).sortOptions(false).sortSynopsis(false);
    spec.interpolateVariables(false);
    return new Description(spec);
  }

  /** What the command does: one line each. */
  Description text(String... lines) {
    spec.usageMessage().description(escaped(lines));
    return this;
  }

  /** Lines as one would type them, and comments behind a {@code #}. */
  Description examples(String... lines) {
    spec.usageMessage().footer(escaped(lines));
    return this;
  }

  /**
   * A word that is no flag, in the order in which they are written.
   *
   * @param label {@code DIR}, {@code FILE} and {@code PATH} are completed by the shell
   * @param arity {@code 0..1}, {@code 1}, {@code 1..*} ...
   */
  Description argument(String label, String arity, String help) {
    boolean repeated = arity.endsWith("*");
    int index = spec.positionalParameters().size();
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel(label)
            .index(repeated ? index + "..*" : Integer.toString(index))
            .arity(arity)
            .type(repeated ? String[].class : String.class)
            .description(escaped(help))
            .build());
    return this;
  }

  /** What the last argument may be. */
  Description argumentChoices(String... words) {
    PositionalParamSpec last =
        spec.positionalParameters().get(spec.positionalParameters().size() - 1);
    spec.remove(last);
    spec.addPositional(last.toBuilder().completionCandidates(List.of(words)).build());
    return this;
  }

  /** The flags; those that are deprecated are left out. */
  Description flags(List<Flag> flags) {
    for (Flag flag : flags) {
      if (!flag.isHidden()) {
        spec.addOption(option(flag));
      }
    }
    return this;
  }

  /** What one of the flags takes, for the completion; to be said before {@link #flags}. */
  Description choices(Flag flag, String... words) {
    choices.put(flag, List.of(words));
    return this;
  }

  Description alias(String name) {
    spec.aliases(name);
    return this;
  }

  /** Leaves the command out of the list of its group. */
  Description hidden() {
    spec.usageMessage().hidden(true);
    return this;
  }

  /** The commands of a group, in the order of the help. */
  Description with(Description... commands) {
    for (Description command : commands) {
      spec.addSubcommand(command.spec.name(), command.spec());
    }
    return this;
  }

  /** The finished specification. */
  CommandSpec spec() {
    if (spec.findOption("--help") == null) {
      flags(List.of(FlagParser.STACK_TRACE, FlagParser.HELP));
    }
    return spec;
  }

  private OptionSpec option(Flag flag) {
    String[] names =
        flag.letter() == 0
            ? new String[] {"--" + flag.name()}
            : new String[] {"-" + flag.letter(), "--" + flag.name()};
    OptionSpec.Builder option = OptionSpec.builder(names).description(escaped(help(flag)));
    List<String> words = choices.get(flag);
    if (words != null) {
      option.completionCandidates(words);
    }
    return flag.type() == Flag.Type.SWITCH
        ? option.arity("0").type(boolean.class).build()
        : option.paramLabel(flag.label()).type(String.class).build();
  }

  private static String help(Flag flag) {
    boolean isNoDefault = flag.initial().isEmpty() || flag.initial().equals("false");
    return isNoDefault ? flag.help() : flag.help() + " (default " + flag.initial() + ")";
  }

  /** The descriptions of picocli are patterns. */
  private static String[] escaped(String... lines) {
    String[] escaped = new String[lines.length];
    for (int i = 0; i < lines.length; i++) {
      escaped[i] = lines[i].replace("%", "%%");
    }
    return escaped;
  }
}
