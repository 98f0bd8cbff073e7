# zsh -f offered.zsh SCRIPT LINE: what an interactive zsh that has read the script offers at the end of the line.
zmodload zsh/zpty
found=$(mktemp)
zpty shell zsh -f -i
zpty -w shell "PROMPT=; autoload -Uz compinit; compinit -u -D; source ${(q)1}; compdef _kustomize4j kustomize4j; found=$found"
# All that is offered goes through compadd; with these options it is only asked what fits.
zpty -w shell 'compadd() {
  if [[ ${@[1,(i)(-|--)]} != *-(O|A|D)\ * ]]; then
    local -a fitting
    builtin compadd -A fitting "$@"
    print -rl -- $fitting >>$found
  fi
  builtin compadd "$@"
}'
zpty -w shell 'offer() { _main_complete; print "<""end>"; exit; }; zle -C offer complete-word offer; bindkey "^I" offer'
zpty -w shell 'print "<""ready>"'
zpty -r shell out '*<ready>*'
zpty -n -w shell "$2"$'\t'
zpty -r shell out '*<end>*'
zpty -d shell
sort -u "$found"
rm -f "$found"
