package io.github.kustomize4j.cli.completion;

import io.github.kustomize4j.cli.completion.Completions.Child;
import io.github.kustomize4j.cli.completion.Completions.Entry;
import io.github.kustomize4j.cli.completion.Completions.Kind;
import io.github.kustomize4j.cli.completion.Completions.Option;
import io.github.kustomize4j.cli.completion.Completions.Value;
import java.util.ArrayList;
import java.util.List;

/** The script for fish. */
final class FishCompletion {
  private static final String HEAD =
      """
      # fish completion for kustomize4j; put it into ~/.config/fish/completions/kustomize4j.fish
      function __kustomize4j_at
          set -l command ""
          for word in (commandline -opc)[2..-1]
              switch (string trim -- "$command $word")
                  case %s
                      set command (string trim -- "$command $word")
              end
          end
          test "$command" = "$argv[1]"
      end
      complete -c kustomize4j -f
      """;

  private FishCompletion() {}

  static String script(List<Entry> entries) {
    List<String> paths = new ArrayList<>();
    StringBuilder lines = new StringBuilder();
    for (Entry entry : entries) {
      if (!entry.path().isEmpty()) {
        paths.add('\'' + entry.path() + '\'');
      }
      for (Child child : entry.children()) {
        line(entry, lines).append(" -a ").append(child.name());
        lines.append(" -d ").append(quoted(child.summary())).append('\n');
      }
      entry.options().forEach(option -> option(entry, option, lines));
      String argument = text(entry.argument());
      if (!argument.isEmpty()) {
        line(entry, lines).append(argument).append('\n');
      }
    }
    return HEAD.formatted(String.join(" ", paths)) + lines;
  }

  private static StringBuilder line(Entry entry, StringBuilder to) {
    return to.append("complete -c kustomize4j -n \"__kustomize4j_at '")
        .append(entry.path())
        .append("'\"");
  }

  private static void option(Entry entry, Option option, StringBuilder to) {
    line(entry, to);
    for (String name : option.names()) {
      to.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
    }
    if (!option.isSwitch()) {
      // Behind a flag with a value fish offers files, whatever is said of the program.
      boolean isFile = option.value().kind() == Kind.FILES;
      to.append(isFile ? " -r" : " -r -f").append(text(option.value()));
    }
    to.append(" -d ").append(quoted(option.help())).append('\n');
  }

  private static String text(Value value) {
    return switch (value.kind()) {
      case DIRECTORIES -> " -a '(__fish_complete_directories)'";
      case FILES -> " -F";
      case NOTHING -> "";
      case WORDS -> " -a " + quoted(String.join(" ", value.words()));
    };
  }

  private static String quoted(String text) {
    return '\'' + text.replace("\\", "\\\\").replace("'", "\\'") + '\'';
  }
}
