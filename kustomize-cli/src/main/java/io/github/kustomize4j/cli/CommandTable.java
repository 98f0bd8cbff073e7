package io.github.kustomize4j.cli;

import io.github.kustomize4j.cli.build.BuildAllCommand;
import io.github.kustomize4j.cli.build.BuildCommand;
import io.github.kustomize4j.cli.cfg.CfgCat;
import io.github.kustomize4j.cli.cfg.CfgCount;
import io.github.kustomize4j.cli.cfg.CfgGrep;
import io.github.kustomize4j.cli.cfg.CfgTree;
import io.github.kustomize4j.cli.completion.CompletionCommand;
import io.github.kustomize4j.cli.edit.CreateCommand;
import io.github.kustomize4j.cli.edit.EditCommands;
import io.github.kustomize4j.cli.edit.EditContext;
import io.github.kustomize4j.cli.fn.FnRun;
import io.github.kustomize4j.cli.help.HelpCommand;
import io.github.kustomize4j.cli.help.VersionCommand;
import io.github.kustomize4j.cli.localize.LocalizeCommand;
import io.github.kustomize4j.cli.openapi.OpenApiFetchCommand;
import io.github.kustomize4j.cli.openapi.OpenApiInfoCommand;
import io.github.kustomize4j.cli.support.Command;
import io.github.kustomize4j.cli.support.Console;
import org.jspecify.annotations.Nullable;

/**
 * The commands by their names. It is a switch and not a map, so that a run loads the class of its
 * own command only.
 */
public final class CommandTable {
  private CommandTable() {}

  /**
   * The command of a name, or null.
   *
   * @param name the words, with one blank between them: {@code cfg tree}
   */
  public static @Nullable Command find(String name, Console console) {
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
  public static boolean isGroup(String name) {
    return switch (name) {
      case "", "cfg", "fn", "openapi", "edit", "edit add", "edit set", "edit remove" -> true;
      default -> false;
    };
  }
}
