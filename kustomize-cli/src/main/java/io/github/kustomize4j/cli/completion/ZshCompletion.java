package io.github.kustomize4j.cli.completion;

import io.github.kustomize4j.cli.completion.Completions.Entry;
import io.github.kustomize4j.cli.completion.Completions.Option;

/** The script for zsh. */
final class ZshCompletion extends CaseScript {
  private static final String HEAD =
      """
      #compdef kustomize4j
      # zsh completion for kustomize4j; put it into a directory of $fpath as _kustomize4j
      _kustomize4j() {
          local command="" word value="" argument="" prev="${words[CURRENT-1]}"
          local -a commands flags
          if [[ ${words[CURRENT]} == --*=* ]]; then
              prev="${words[CURRENT]%%%%=*}"
              compset -P '*='
          fi
          for word in "${(@)words[2,CURRENT-1]}"; do
              case "${command:+$command }$word" in
                  (%s) command="${command:+$command }$word" ;;
              esac
          done
          case "$command" in
      """;

  private static final String TAIL =
      """
          esac
          if [[ -z $value ]]; then
              if [[ ${words[CURRENT]} == -* ]]; then
                  _describe -o flag flags
                  return
              fi
              if (( ${#commands} )); then
                  _describe command commands
                  return
              fi
              value="$argument"
          fi
          case "$value" in
              (:directories) _files -/ ;;
              (:files) _files ;;
              (:nothing) ;;
              (*) compadd -- ${=value} ;;
          esac
      }
      if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
          _kustomize4j "$@"
      else
          compdef _kustomize4j kustomize4j
      fi
      """;

  ZshCompletion() {
    super(HEAD, TAIL, "(");
  }

  @Override
  void addWords(Entry entry, StringBuilder to) {
    to.append("            commands=(");
    entry.children().forEach(child -> to.append(item(child.name(), child.summary())));
    to.append(" )\n            flags=(");
    for (Option option : entry.options()) {
      option.names().forEach(name -> to.append(item(name, option.help())));
    }
    to.append(" )\n");
  }

  private static String item(String name, String help) {
    return " '" + name + ':' + help.replace("'", "'\\''") + '\'';
  }
}
