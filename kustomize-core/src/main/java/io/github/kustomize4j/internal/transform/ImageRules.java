package io.github.kustomize4j.internal.transform;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.kustomize4j.internal.model.Image;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The entries of the field with changes of images, in order. Which of many a text means is looked
 * up: a plain name has to be all of the text before a tag and a digest, but for its dots, which
 * stand for any character. So the names are kept by where their dots are, and the text is asked for
 * with dots put there. Names that are regular expressions are tried one by one. Thread-safe.
 */
final class ImageRules {
  private final ImmutableList<ImageRule> rules;
  // Places of the dots, the name, the indices of its entries. Not changed after it is made.
  private final Map<List<Integer>, Map<String, NavigableSet<Integer>>> plain = new HashMap<>();
  private final NavigableSet<Integer> expressions = new TreeSet<>();

  /**
   * The rules of some entries.
   *
   * @throws io.github.kustomize4j.diagnostics.KustomizationException if a name is not a regular
   *     expression
   */
  ImageRules(List<Image> images) {
    rules = ImmutableList.copyOf(Lists.transform(images, ImageRule::of));
    for (int i = 0; i < rules.size(); i++) {
      entries(images.get(i).name()).add(i);
    }
  }

  private NavigableSet<Integer> entries(String name) {
    return ImageMatcher.isPlain(name)
        ? plain
            .computeIfAbsent(dots(name), dots -> new HashMap<>())
            .computeIfAbsent(name, key -> new TreeSet<>())
        : expressions;
  }

  private static List<Integer> dots(String name) {
    List<Integer> dots = new ArrayList<>(2);
    for (int at = name.indexOf('.'); at >= 0; at = name.indexOf('.', at + 1)) {
      dots.add(at);
    }
    return dots;
  }

  /** The number of rules. */
  int size() {
    return rules.size();
  }

  /** The rule at an index. */
  ImageRule get(int at) {
    return rules.get(at);
  }

  /** The index of the first rule from one on that means a text; the number of rules if none. */
  int next(String text, int from) {
    if (hasSurrogates(text)) {
      return firstOf(text, from);
    }
    int first = rules.size();
    for (int end = text.length(); end >= 0; end--) {
      if (ImageMatcher.isTail(text, end)) {
        first = Math.min(first, named(text.substring(0, end), from));
      }
    }
    for (int at : expressions.subSet(from, first)) {
      if (rules.get(at).isMeant().test(text)) {
        return at;
      }
    }
    return first;
  }

  private static boolean hasSurrogates(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A dot stands for two characters where they make one, so that nothing can be looked up. */
  private int firstOf(String text, int from) {
    int at = from;
    while (at < rules.size() && !rules.get(at).isMeant().test(text)) {
      at++;
    }
    return at;
  }

  private int named(String name, int from) {
    int first = rules.size();
    for (Map.Entry<List<Integer>, Map<String, NavigableSet<Integer>>> group : plain.entrySet()) {
      NavigableSet<Integer> entries = group.getValue().get(withDots(name, group.getKey()));
      Integer next = entries == null ? null : entries.ceiling(from);
      first = next == null ? first : Math.min(first, next);
    }
    return first;
  }

  private static String withDots(String name, List<Integer> dots) {
    if (dots.isEmpty()) {
      return name;
    }
    StringBuilder text = new StringBuilder(name);
    for (int at : dots) {
      if (at < name.length() && name.charAt(at) != '\n') {
        text.setCharAt(at, '.');
      }
    }
    return text.toString();
  }
}
