package io.github.kustomize4j.cli.completion;

import io.github.kustomize4j.cli.completion.Completions.Entry;
import io.github.kustomize4j.cli.completion.Completions.Option;
import java.util.ArrayList;
import java.util.List;

/** A script in which the shell chooses by {@code case}: among commands first, then among flags. */
abstract class CaseScript {
  private static final String MIDDLE =
      """
          esac
          case "$command $prev" in
      """;

  private final String head;
  private final String tail;
  private final String open;

  /**
   * A script.
   *
   * @param head up to the first choice, with a place for the patterns of all commands
   * @param tail from the end of the second choice
   * @param open what stands before the pattern of a case
   */
  CaseScript(String head, String tail, String open) {
    this.head = head;
    this.tail = tail;
    this.open = open;
  }

  /** The whole script. */
  String text(List<Entry> entries) {
    List<String> paths = new ArrayList<>();
    StringBuilder commands = new StringBuilder();
    StringBuilder values = new StringBuilder();
    for (Entry entry : entries) {
      if (!entry.path().isEmpty()) {
        paths.add('"' + entry.path() + '"');
      }
      commands.append("        ").append(open).append('"').append(entry.path()).append("\")\n");
      addWords(entry, commands);
      commands.append("            argument=\"").append(entry.argument().marked());
      commands.append("\" ;;\n");
      entry.options().forEach(option -> addValue(entry, option, values));
    }
    return head.formatted(String.join("|", paths)) + commands + MIDDLE + values + tail;
  }

  /** Adds the lines that give the commands below a command and its flags. */
  abstract void addWords(Entry entry, StringBuilder to);

  private void addValue(Entry entry, Option option, StringBuilder to) {
    if (option.isSwitch()) {
      return;
    }
    List<String> patterns = new ArrayList<>();
    option.names().forEach(name -> patterns.add('"' + entry.path() + ' ' + name + '"'));
    to.append("        ").append(open).append(String.join("|", patterns));
    to.append(") value=\"").append(option.value().marked()).append("\" ;;\n");
  }
}
