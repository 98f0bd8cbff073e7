package io.github.kustomize4j.cli;

import io.github.kustomize4j.cli.FlagParser.HelpRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Finds the command that is asked for, runs it and turns whatever it throws into a message. */
final class CommandLine {
  private final Console console;

  CommandLine(Console console) {
    this.console = console;
  }

  /** Runs a command and gives its exit status. */
  int run(List<String> words) {
    boolean stackTrace = words.contains("--stack-trace");
    try {
      int status = dispatch(words);
      console.out().flush();
      return status;
    } catch (Throwable e) { // also errors of the machine: each gets one clear line
      return new Failures(console, stackTrace).report(e);
    }
  }

  private int dispatch(List<String> words) throws IOException {
    int at = commandAt(words);
    if (at == words.size()) {
      return rootFlags(words);
    }
    String command = words.get(at);
    List<String> rest = new ArrayList<>(words.subList(0, at));
    rest.addAll(words.subList(at + 1, words.size()));
    return switch (command) {
      case "build" -> new BuildCommand(console).run(rest);
      case "batch" -> new BatchCommand(console).run(rest);
      case "version" -> new VersionCommand(console).run(rest);
      case "help" -> help(rest);
      default -> unknown(command);
    };
  }

  /** The first word that is no flag. */
  private static int commandAt(List<String> words) {
    int at = 0;
    while (at < words.size() && words.get(at).startsWith("-")) {
      at++;
    }
    return at;
  }

  private int rootFlags(List<String> words) throws IOException {
    if (words.contains("--version")) {
      console.print(VersionCommand.ownVersion() + '\n');
      return 0;
    }
    try {
      FlagParser.parse(List.of(), words, new ArrayList<>());
    } catch (HelpRequest e) {
      console.print(Help.root());
      return 0;
    } catch (UsageException e) {
      console.tell("Error: " + e.getMessage() + '\n' + Help.root());
      return 1;
    }
    console.print(Help.root());
    return 0;
  }

  private int help(List<String> words) throws IOException {
    String topic = words.isEmpty() ? "" : words.get(0);
    String text = Help.of(topic);
    if (text == null) {
      console.tell("Unknown help topic [`" + topic + "`]\n" + Help.root());
    } else {
      console.print(text);
    }
    return 0;
  }

  private int unknown(String command) {
    StringBuilder text =
        new StringBuilder("unknown command \"").append(command).append("\" for \"kustomize4j\"\n");
    String near = Suggestions.near(command, Help.COMMANDS);
    if (!near.isEmpty()) {
      text.append("\nDid you mean this?\n").append(near).append('\n');
    }
    console.tell("Error: " + text + "Run 'kustomize4j --help' for usage.");
    return 1;
  }
}
