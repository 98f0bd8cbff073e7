package io.github.kustomize4j.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * The path of a field as field specs write it: {@code spec/template/spec/containers[]/image}. Steps
 * are divided by {@code /}, {@code \/} is a slash within a key, one leading slash is ignored, and
 * {@code []} behind a name says that a list is meant. Immutable.
 */
public final class FieldPath {
  private final String text;
  private final List<Step> steps;

  private FieldPath(String text, List<Step> steps) {
    this.text = text;
    this.steps = steps;
  }

  /** Reads a path; any text is one. */
  public static FieldPath parse(String text) {
    List<Step> steps = new ArrayList<>();
    StringBuilder step = new StringBuilder();
    for (int i = text.startsWith("/") ? 1 : 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length() && text.charAt(i + 1) == '/') {
        step.append('/');
        i++;
      } else if (c == '/') {
        steps.add(Step.of(step.toString()));
        step.setLength(0);
      } else {
        step.append(c);
      }
    }
    steps.add(Step.of(step.toString()));
    return new FieldPath(text, List.copyOf(steps));
  }

  /** The steps from the root on. */
  public List<Step> steps() {
    return steps;
  }

  /** The path as it was written. */
  @Override
  public String toString() {
    return text;
  }

  /**
   * One step.
   *
   * @param key the field's name without {@code []}
   * @param list whether the step announced a list with {@code []}
   */
  public record Step(String key, boolean list) {
    static Step of(String text) {
      return text.endsWith("[]")
          ? new Step(text.substring(0, text.length() - 2), true)
          : new Step(text, false);
    }
  }
}
