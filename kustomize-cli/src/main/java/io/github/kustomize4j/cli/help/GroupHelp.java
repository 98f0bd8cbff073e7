package io.github.kustomize4j.cli.help;

import io.github.kustomize4j.cli.support.Command;
import io.github.kustomize4j.cli.support.Console;
import io.github.kustomize4j.cli.support.Flag;
import io.github.kustomize4j.cli.support.ParsedFlags;
import java.io.IOException;
import java.util.List;

/** A group of commands without the name of one, or with a wrong one, shows what there is. */
public final class GroupHelp implements Command {
  private final Console console;
  private final String group;

  public GroupHelp(Console console, String group) {
    this.console = console;
    this.group = group;
  }

  @Override
  public List<Flag> flags() {
    return List.of();
  }

  /** As in kustomize, a wrong name is no error. */
  @Override
  public int run(ParsedFlags given) throws IOException {
    console.print(Help.require(group));
    return 0;
  }
}
