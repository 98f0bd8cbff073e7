package io.github.kustomize4j.cli;

import io.github.kustomize4j.cli.support.Command;
import io.github.kustomize4j.cli.support.Console;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The command that a command line names.
 *
 * @param name the names of groups and command, with one blank between them
 * @param command null if the words end in a group
 * @param rest all other words, flags before the name included
 * @param unknown the word where a command was looked for in vain, if there is one
 */
record Resolved(
    String name, @Nullable Command command, List<String> rest, @Nullable String unknown) {

  static Resolved of(List<String> words, Console console) {
    List<String> rest = new ArrayList<>(words);
    String name = "";
    for (int at = nextName(rest); at < rest.size(); at = nextName(rest)) {
      String longer = name.isEmpty() ? rest.get(at) : name + ' ' + rest.get(at);
      if (CommandTable.isGroup(longer)) {
        rest.remove(at);
        name = longer;
        continue;
      }
      @Nullable Command command = CommandTable.find(longer, console);
      if (command == null) {
        return new Resolved(name, null, rest, rest.get(at));
      }
      rest.remove(at);
      return new Resolved(longer, command, rest, null);
    }
    return new Resolved(name, null, rest, null);
  }

  /** The first word that is no flag. */
  private static int nextName(List<String> words) {
    int at = 0;
    while (at < words.size() && words.get(at).startsWith("-")) {
      at++;
    }
    return at;
  }
}
