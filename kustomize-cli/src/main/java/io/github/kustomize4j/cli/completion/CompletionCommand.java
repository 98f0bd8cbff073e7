package io.github.kustomize4j.cli.completion;

import io.github.kustomize4j.cli.support.Command;
import io.github.kustomize4j.cli.support.Console;
import io.github.kustomize4j.cli.support.Flag;
import io.github.kustomize4j.cli.support.ParsedFlags;
import io.github.kustomize4j.cli.support.UsageException;
import java.io.IOException;
import java.util.List;

/** Prints a script that lets a shell complete our command lines. */
public final class CompletionCommand implements Command {
  private final Console console;

  public CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public List<Flag> flags() {
    return List.of();
  }

  @Override
  public int run(ParsedFlags given) throws IOException {
    List<String> words = given.arguments();
    if (words.size() != 1) {
      throw new UsageException("accepts 1 arg(s), received " + words.size());
    }
    console.print(script(words.get(0)));
    return 0;
  }

  private static String script(String shell) {
    return switch (shell) {
      case "bash" -> new BashCompletion().text(Completions.all());
      case "zsh" -> new ZshCompletion().text(Completions.all());
      case "fish" -> FishCompletion.script(Completions.all());
      case "powershell" -> PowerShellCompletion.script(Completions.all());
      default ->
          throw new UsageException(
              "invalid argument \"" + shell + "\" for \"kustomize4j completion\"");
    };
  }
}
