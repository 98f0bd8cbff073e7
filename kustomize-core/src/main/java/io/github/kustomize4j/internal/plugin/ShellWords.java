package io.github.kustomize4j.internal.plugin;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Divides a line into words as a shell does: quotes, backslashes, and a remark at the end. */
final class ShellWords {
  private final String text;
  private final List<String> words = new ArrayList<>();
  private @Nullable StringBuilder word;

  private ShellWords(String text) {
    this.text = text;
  }

  /** The words, or null if a quote is not closed. */
  static @Nullable List<String> split(String text) {
    ShellWords words = new ShellWords(text);
    return words.split() ? words.words : null;
  }

  private boolean split() {
    int at = 0;
    while (at >= 0 && at < text.length()) {
      char c = text.charAt(at);
      if (c == '#' && word == null) {
        at = endOfLine(at);
      } else if (c == '\'' || c == '"') {
        at = quoted(at);
      } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
        finishWord();
        at++;
      } else {
        at += c == '\\' && at + 1 < text.length() ? 1 : 0;
        word().append(text.charAt(at));
        at++;
      }
    }
    finishWord();
    return at >= 0;
  }

  private int endOfLine(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  /** Reads up to behind the closing quote; -1 if there is none. */
  private int quoted(int open) {
    char quote = text.charAt(open);
    StringBuilder into = word();
    for (int at = open + 1; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == quote) {
        return at + 1;
      }
      if (c == '\\' && quote == '"' && at + 1 < text.length()) {
        at++;
      }
      into.append(text.charAt(at));
    }
    return -1;
  }

  private StringBuilder word() {
    StringBuilder current = word;
    if (current == null) {
      word = current = new StringBuilder();
    }
    return current;
  }

  private void finishWord() {
    if (word != null) {
      words.add(word.toString());
      word = null;
    }
  }
}
