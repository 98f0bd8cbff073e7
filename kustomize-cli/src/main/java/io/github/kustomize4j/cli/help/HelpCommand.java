package io.github.kustomize4j.cli.help;

import io.github.kustomize4j.cli.support.Command;
import io.github.kustomize4j.cli.support.Console;
import io.github.kustomize4j.cli.support.Flag;
import io.github.kustomize4j.cli.support.ParsedFlags;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows the help of a command. */
public final class HelpCommand implements Command {
  private final Console console;

  public HelpCommand(Console console) {
    this.console = console;
  }

  @Override
  public List<Flag> flags() {
    return List.of();
  }

  /** As in kustomize, an unknown topic is no error. */
  @Override
  public int run(ParsedFlags given) throws IOException {
    String name = String.join(" ", given.arguments());
    @Nullable String text = Help.of(name);
    if (text == null) {
      console.tell("Unknown help topic [`" + name + "`]\n" + Help.of(""));
    } else {
      console.print(text);
    }
    return 0;
  }
}
