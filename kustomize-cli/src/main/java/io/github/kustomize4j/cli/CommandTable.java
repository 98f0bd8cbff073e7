package io.github.kustomize4j.cli;

import org.jspecify.annotations.Nullable;

/**
 * The commands by their names. It is a switch and not a map, so that a run loads the class of its
 * own command only.
 */
final class CommandTable {
  private CommandTable() {}

  /**
   * The command of a name, or null.
   *
   * @param name the words, with one blank between them: {@code cfg tree}
   */
  static @Nullable Command find(String name, Console console) {
    if (name.startsWith("edit ")) {
      return EditCommands.find(name.substring(5), EditContext.current(console));
    }
    return switch (name) {
      case "build" -> new BuildCommand(console);
      case "create", "init" -> new CreateCommand(EditContext.current(console));
      case "build-all" -> new BuildAllCommand(console);
      case "batch" -> new BatchCommand(console);
      case "version" -> new VersionCommand(console);
      case "localize" -> new LocalizeCommand(console);
      case "completion" -> new CompletionCommand(console);
      case "openapi info" -> new OpenApiInfoCommand(console);
      case "openapi fetch" -> new OpenApiFetchCommand(console);
      case "cfg cat" -> new CfgCat(console);
      case "cfg count" -> new CfgCount(console);
      case "cfg tree" -> new CfgTree(console);
      case "cfg grep" -> new CfgGrep(console);
      case "fn run" -> new FnRun(console);
      case "help" -> new HelpCommand(console);
      default -> null;
    };
  }

  /** Whether a name stands for a group of commands. */
  static boolean isGroup(String name) {
    return switch (name) {
      case "", "cfg", "fn", "openapi", "edit", "edit add", "edit set", "edit remove" -> true;
      default -> false;
    };
  }
}
