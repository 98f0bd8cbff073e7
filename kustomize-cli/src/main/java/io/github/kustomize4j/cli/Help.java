package io.github.kustomize4j.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The texts of the help. Only this class knows picocli, and it is loaded when help is asked for.
 */
final class Help {
  static final List<String> COMMANDS = List.of("build", "batch", "help", "version");
  private static final int WIDTH = 100;

  private Help() {}

  /** The help of a command, or null if there is no such command. */
  static @Nullable String of(String command) {
    return switch (command) {
      case "", "help" -> root();
      case "build" -> build();
      case "batch" -> batch();
      case "version" -> version();
      default -> null;
    };
  }

  static String root() {
    CommandSpec root =
        spec(
            "kustomize4j",
            List.of(),
            "Renders kustomizations, as kustomize v5.8.1 does.",
            "",
            "Commands:",
            "  build     Build a kustomization from a directory or URL",
            "  batch     Answer build requests, one JSON object a line",
            "  version   Print the version of kustomize that the output agrees with",
            "  help      Show the help of a command",
            "");
    root.usageMessage().customSynopsis("kustomize4j COMMAND [flags]");
    root.addOption(
        OptionSpec.builder("--version").description("Print the version of this program").build());
    return text(root);
  }

  static String build() {
    CommandSpec build =
        spec(
            "kustomize4j build",
            BuildFlags.ALL,
            "Builds the resources that a 'kustomization.yaml' describes and prints them as YAML.",
            "",
            "  # the current directory",
            "  kustomize4j build",
            "  # an overlay, one file for each resource",
            "  kustomize4j build overlays/production -o out/",
            "  # a repository",
            "  kustomize4j build 'https://github.com/kubernetes-sigs/kustomize//examples/helloWorld?ref=v1.0.6'",
            "");
    build.usageMessage().customSynopsis("kustomize4j build [DIR] [flags]");
    build.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("DIR")
            .arity("0..1")
            .description(
                "A directory that holds a 'kustomization.yaml', or the URL of a git repository; '.' if it is not given")
            .build());
    return text(build);
  }

  static String batch() {
    return text(
        spec(
            "kustomize4j batch",
            List.of(),
            "Answers build requests until standard input ends. Each request is one line of JSON,",
            "    {\"dir\": \"/path/to/overlay\", \"flags\": [\"--enable-helm\"]}",
            "and so is each answer, in the same order:",
            "    {\"ok\": true, \"out\": \"apiVersion: ...\", \"err\": \"warnings or the error\"}",
            "The flags are those of 'build'. A line that is no request gets an answer with an error.",
            ""));
  }

  static String version() {
    return text(
        spec(
            "kustomize4j version",
            VersionCommand.FLAGS,
            "Prints the version of kustomize that the output agrees with.",
            ""));
  }

  private static CommandSpec spec(String name, List<Flag> flags, String... description) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage(
        new UsageMessageSpec()
            .customSynopsis(name + " [flags]")
            .description(description)
            .sortOptions(false)
            .width(WIDTH));
    for (Flag flag : flags) {
      if (!flag.isHidden()) {
        spec.addOption(option(flag));
      }
    }
    spec.addOption(option(FlagParser.STACK_TRACE));
    spec.addOption(option(FlagParser.HELP));
    return spec;
  }

  private static OptionSpec option(Flag flag) {
    String[] names =
        flag.letter() == 0
            ? new String[] {"--" + flag.name()}
            : new String[] {"-" + flag.letter(), "--" + flag.name()};
    boolean showInitial = flag.type() == Flag.Type.TEXT && !flag.initial().isEmpty();
    String help = flag.help().replace("%", "%%") + (showInitial ? " (" + flag.initial() + ")" : "");
    OptionSpec.Builder option = OptionSpec.builder(names).description(help);
    return flag.type() == Flag.Type.SWITCH
        ? option.arity("0").type(boolean.class).build()
        : option.paramLabel(flag.label()).type(String.class).build();
  }

  private static String text(CommandSpec spec) {
    return new CommandLine(spec).getUsageMessage(Ansi.OFF);
  }
}
