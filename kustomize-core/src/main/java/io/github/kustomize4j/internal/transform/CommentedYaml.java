package io.github.kustomize4j.internal.transform;

import io.github.kustomize4j.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prints a changed document with the comments of its original text. Nodes hold no comments, so the
 * unchanged document is printed too: where a line of that is found in the original, what the
 * original has besides is comment. Comments of lines that go are lost.
 */
final class CommentedYaml {
  private final String[] original;
  private final List<String> before;
  private final List<String> heads = new ArrayList<>();
  private final List<String> tails = new ArrayList<>();
  private String foot = "";

  private CommentedYaml(String original, List<String> before) {
    this.original = original.split("\n", -1);
    this.before = before;
  }

  /** The text of {@code changed}, which was made of the document in {@code original}. */
  static String print(String original, Node document, Node changed) {
    String after = PlainYaml.print(changed);
    if (original.indexOf('#') < 0) {
      return after;
    }
    List<String> lines = List.of(PlainYaml.print(document).split("\n", -1));
    CommentedYaml comments = new CommentedYaml(original, lines);
    return comments.align() ? comments.weave(List.of(after.split("\n", -1))) : after;
  }

  /** Finds the comments before and behind each line; false if the texts differ in more. */
  private boolean align() {
    StringBuilder head = new StringBuilder();
    int next = 0;
    for (String line : original) {
      String stripped = line.strip();
      String tail = next < before.size() ? tail(line, before.get(next)) : null;
      if (tail != null && !stripped.isEmpty()) {
        heads.add(head.toString());
        tails.add(tail);
        head.setLength(0);
        next++;
      } else if (stripped.startsWith("#")) {
        head.append(line).append('\n');
      } else if (!stripped.isEmpty()) {
        return false;
      }
    }
    foot = head.toString();
    return next >= before.size() - 1;
  }

  /** The comment behind a printed line, empty if there is none; null if it is another line. */
  private static @Nullable String tail(String line, String printed) {
    if (!line.startsWith(printed)) {
      return null;
    }
    String rest = line.substring(printed.length()).strip();
    return rest.isEmpty() ? "" : rest.startsWith("#") ? ' ' + rest : null;
  }

  private String weave(List<String> after) {
    int same = 0;
    while (same < after.size() && same < heads.size() && after.get(same).equals(before.get(same))) {
      same++;
    }
    int shift = after.size() - before.size();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < after.size(); i++) {
      int from = i <= same || shift == 0 ? i : i - shift;
      boolean known = from >= 0 && from < heads.size() && (i <= same || shift == 0 || from > same);
      out.append(known ? heads.get(from) : "").append(after.get(i));
      out.append(known ? tails.get(from) : "").append('\n');
    }
    return out.append(foot).toString();
  }
}
