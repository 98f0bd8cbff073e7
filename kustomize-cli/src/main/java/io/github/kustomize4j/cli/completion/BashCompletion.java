package io.github.kustomize4j.cli.completion;

import io.github.kustomize4j.cli.completion.Completions.Entry;
import java.util.ArrayList;
import java.util.List;

/** The script for bash; it starts no process but completes from a table. */
final class BashCompletion extends CaseScript {
  private static final String HEAD =
      """
      # bash completion for kustomize4j; source it, or put it into /etc/bash_completion.d
      _kustomize4j() {
          local cur="${COMP_WORDS[COMP_CWORD]}" prev="${COMP_WORDS[COMP_CWORD-1]}"
          local command="" commands="" flags="" argument="" value="" word i
          # --flag=value comes as three words
          if [[ $cur == "=" ]]; then
              cur=""
          elif [[ $prev == "=" ]]; then
              prev="${COMP_WORDS[COMP_CWORD-2]}"
          fi
          for ((i = 1; i < COMP_CWORD; i++)); do
              word="${COMP_WORDS[i]}"
              case "${command:+$command }$word" in
                  %s) command="${command:+$command }$word" ;;
              esac
          done
          case "$command" in
      """;

  private static final String TAIL =
      """
          esac
          COMPREPLY=()
          if [[ -z $value ]]; then
              if [[ $cur == -* ]]; then
                  COMPREPLY=($(compgen -W "$flags" -- "$cur"))
                  return
              fi
              if [[ -n $commands ]]; then
                  COMPREPLY=($(compgen -W "$commands" -- "$cur"))
                  return
              fi
              value="$argument"
          fi
          local IFS=$'\\n'
          case "$value" in
              :directories)
                  compopt -o filenames 2>/dev/null
                  COMPREPLY=($(compgen -d -- "$cur")) ;;
              :files)
                  compopt -o filenames 2>/dev/null
                  COMPREPLY=($(compgen -f -- "$cur")) ;;
              :nothing) ;;
              *) IFS=' ' COMPREPLY=($(compgen -W "$value" -- "$cur")) ;;
          esac
      }
      complete -F _kustomize4j kustomize4j
      """;

  BashCompletion() {
    super(HEAD, TAIL, "");
  }

  @Override
  void addWords(Entry entry, StringBuilder to) {
    List<String> children = new ArrayList<>();
    entry.children().forEach(child -> children.add(child.name()));
    List<String> flags = new ArrayList<>();
    entry.options().forEach(option -> flags.addAll(option.names()));
    to.append("            commands=\"").append(String.join(" ", children)).append("\"\n");
    to.append("            flags=\"").append(String.join(" ", flags)).append("\"\n");
  }
}
