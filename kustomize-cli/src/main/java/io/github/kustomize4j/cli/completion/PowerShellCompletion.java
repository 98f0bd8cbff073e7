package io.github.kustomize4j.cli.completion;

import io.github.kustomize4j.cli.completion.Completions.Entry;
import io.github.kustomize4j.cli.completion.Completions.Kind;
import io.github.kustomize4j.cli.completion.Completions.Option;
import java.util.ArrayList;
import java.util.List;

/** The script for PowerShell; where it has nothing to offer, the shell itself offers files. */
final class PowerShellCompletion {
  private static final String HEAD =
      """
      # PowerShell completion for kustomize4j; run it from your $PROFILE
      Register-ArgumentCompleter -Native -CommandName kustomize4j -ScriptBlock {
          param($wordToComplete, $commandAst, $cursorPosition)
          $commands = @{
      """;

  private static final String MIDDLE =
      """
          }
          $values = @{
      """;

  private static final String TAIL =
      """
          }
          $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
              Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
              ForEach-Object { $_.ToString() })
          $command = ''
          foreach ($word in $words) {
              $longer = "$command $word".Trim()
              if ($commands.ContainsKey($longer)) { $command = $longer }
          }
          $prev = if ($words.Count) { $words[-1] } else { '' }
          $offered = if ($values.ContainsKey("$command $prev")) { $values["$command $prev"] }
              else { $commands[$command] }
          $offered | Where-Object { $_[0] -like "$wordToComplete*" } | ForEach-Object {
              [System.Management.Automation.CompletionResult]::new(
                  $_[0], $_[0], 'ParameterValue', $_[1])
          }
      }
      """;

  private PowerShellCompletion() {}

  static String script(List<Entry> entries) {
    StringBuilder commands = new StringBuilder();
    StringBuilder values = new StringBuilder();
    for (Entry entry : entries) {
      List<String> offered = new ArrayList<>();
      entry.children().forEach(child -> offered.add(pair(child.name(), child.summary())));
      for (Option option : entry.options()) {
        option.names().forEach(name -> offered.add(pair(name, option.help())));
        if (option.value().kind() == Kind.WORDS) {
          option.names().forEach(name -> values.append(values(entry.path() + ' ' + name, option)));
        }
      }
      entry.argument().words().forEach(word -> offered.add(pair(word, word)));
      commands.append(line(entry.path(), offered));
    }
    return HEAD + commands + MIDDLE + values + TAIL;
  }

  private static String values(String key, Option option) {
    List<String> words = new ArrayList<>();
    option.value().words().forEach(word -> words.add(pair(word, word)));
    return line(key.strip(), words);
  }

  private static String line(String key, List<String> pairs) {
    return "        '" + key + "' = @(" + String.join(", ", pairs) + ")\n";
  }

  private static String pair(String name, String help) {
    return ",@('" + name + "', '" + help.replace("'", "''") + "')";
  }
}
