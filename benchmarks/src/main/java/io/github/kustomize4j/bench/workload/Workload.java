package io.github.kustomize4j.bench.workload;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A tree of kustomizations and what to build of it. Immutable.
 *
 * @param name such as {@code large-1000}
 * @param files text by relative path, in the order in which they were made
 * @param builds the directories to build; {@code .} is the root of the tree
 */
public record Workload(String name, Map<String, String> files, List<String> builds) {
  /** The size of all files in bytes. */
  public long bytes() {
    long sum = 0;
    for (String text : files.values()) {
      sum += text.getBytes(StandardCharsets.UTF_8).length;
    }
    return sum;
  }
}
