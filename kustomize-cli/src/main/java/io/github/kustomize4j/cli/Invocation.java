package io.github.kustomize4j.cli;

import io.github.kustomize4j.cli.help.Help;
import io.github.kustomize4j.cli.support.Command;
import io.github.kustomize4j.cli.support.Console;
import io.github.kustomize4j.cli.support.FlagParser;
import io.github.kustomize4j.cli.support.FlagParser.HelpRequest;
import io.github.kustomize4j.cli.support.ParsedFlags;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the words behind the name of a command, and runs it. */
public final class Invocation {
  private Invocation() {}

  /**
   * Runs a command, or prints its help if that is asked for.
   *
   * @throws UsageException for words that it does not take
   */
  public static int run(String name, Command command, List<String> words, Console console)
      throws IOException {
    List<String> notices = new ArrayList<>();
    ParsedFlags given;
    try {
      given = FlagParser.parse(command.flags(), words, notices);
    } catch (HelpRequest e) {
      console.print(Help.require(name));
      return 0;
    } finally {
      for (String notice : notices) {
        console.tell(notice);
      }
    }
    return command.run(given);
  }
}
