package io.github.kustomize4j.cli;

import io.github.kustomize4j.cli.help.GroupHelp;
import io.github.kustomize4j.cli.help.Help;
import io.github.kustomize4j.cli.help.VersionCommand;
import io.github.kustomize4j.cli.support.Command;
import io.github.kustomize4j.cli.support.Console;
import io.github.kustomize4j.cli.support.Failures;
import io.github.kustomize4j.cli.support.UsageException;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the command that is asked for, runs it and turns whatever it throws into a message. */
final class CommandLine {
  private final Console console;

  CommandLine(Console console) {
    this.console = console;
  }

  /** Runs a command and gives its exit status. */
  int run(List<String> words) {
    Resolved resolved = Resolved.of(words, console);
    try {
      int status = dispatch(resolved);
      console.out().flush();
      return status;
    } catch (Throwable e) { // also errors of the machine: each gets one clear line
      boolean stackTrace = words.contains("--stack-trace");
      return new Failures(console, stackTrace).report(e, resolved.name());
    }
  }

  private int dispatch(Resolved resolved) throws IOException {
    @Nullable Command command = resolved.command();
    if (command != null) {
      return Invocation.run(resolved.name(), command, resolved.rest(), console);
    }
    if (resolved.name().isEmpty()) {
      if (resolved.unknown() != null) {
        throw new UsageException(unknown(resolved.unknown()));
      }
      if (resolved.rest().contains("--version")) {
        console.print(VersionCommand.ownVersion() + '\n');
        return 0;
      }
    }
    Command help = new GroupHelp(console, resolved.name());
    return Invocation.run(resolved.name(), help, resolved.rest(), console);
  }

  private static String unknown(String command) {
    String text = "unknown command \"" + command + "\" for \"kustomize4j\"";
    String near = Suggestions.near(command, Help.commands());
    return near.isEmpty() ? text : text + "\n\nDid you mean this?\n" + near;
  }
}
