package io.github.kustomize4j.bench.workload;

import java.util.function.IntFunction;

/** Parts of kustomization files that repeat. */
final class Lines {
  private Lines() {}

  /** A part for each of 0, 1, ... n-1, one after the other. */
  static String repeat(int n, IntFunction<String> part) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < n; i++) {
      text.append(part.apply(i));
    }
    return text.toString();
  }

  /** The field {@code resources}. */
  static String resources(Iterable<String> names) {
    StringBuilder text = new StringBuilder("resources:\n");
    for (String name : names) {
      text.append("- ").append(name).append('\n');
    }
    return text.toString();
  }

  /** Four digits, so that names sort as numbers do. */
  static String number(int n) {
    return Integer.toString(10_000 + n).substring(1);
  }
}
