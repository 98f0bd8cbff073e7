package io.github.kustomize4j.deep;

import io.github.kustomize4j.deep.Comparison.Verdict;
import io.github.kustomize4j.deep.Outcome.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Counts outcomes and keeps what differs: {@code found/<seed>} has the layout of the golden trees,
 * {@code ours/<seed>.txt} what this library gave, {@code refused.txt} both messages of what both
 * refuse. Safe for several threads.
 */
final class Findings {
  private static final String REPORT = "report.txt";

  private final Path directory;
  private final int limit;
  private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
  private final Map<String, Integer> sorts = new TreeMap<>();
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder refused = new StringBuilder();
  private int shrunk;

  /**
   * @param limit how many differences are shrunk
   */
  Findings(Path directory, int limit) throws IOException {
    this.directory = directory;
    this.limit = limit;
    if (Files.exists(directory)) {
      requireOurs(directory);
      try (Stream<Path> old = Files.walk(directory)) {
        for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    Files.createDirectories(directory);
    Files.writeString(directory.resolve(REPORT), "not finished\n");
  }

  /** What somebody else keeps in a directory is not removed. */
  private static void requireOurs(Path directory) throws IOException {
    try (Stream<Path> inside = Files.list(directory)) {
      if (inside.findAny().isPresent() && !Files.exists(directory.resolve(REPORT))) {
        throw new IOException(directory + " holds other files; give a new directory");
      }
    }
  }

  /** Counts an outcome; true if it is a difference that is worth shrinking. */
  synchronized boolean count(long seed, Comparison comparison) {
    Verdict verdict = comparison.verdict();
    counts.merge(verdict, 1, Integer::sum);
    if (verdict == Verdict.BOTH_REFUSE) {
      refused.append("seed ").append(seed).append('\n');
      refused.append("  ours: ").append(comparison.ours().text()).append('\n');
      refused.append("  reference: ").append(comparison.reference().text()).append('\n');
    }
    if (!verdict.isDifference()) {
      return false;
    }
    int ofThisSort = sorts.merge(comparison.sort(), 1, Integer::sum);
    return ofThisSort <= 2 && shrunk++ < limit;
  }

  /** Keeps a shrunk tree and its outcomes. */
  synchronized void keep(long seed, Tree tree, Comparison comparison) throws IOException {
    Path golden = directory.resolve("found/" + seed);
    tree.writeTo(golden.resolve("input"));
    String flags = tree.flags().isEmpty() ? "" : "flags=" + String.join(" ", tree.flags()) + '\n';
    Files.writeString(
        golden.resolve("case.properties"), "path=" + tree.root() + '\n' + flags + "about=\n");
    Outcome reference = comparison.reference();
    boolean rendered = reference.state() == State.RENDERED;
    Files.writeString(
        golden.resolve(rendered ? "expected.yaml" : "expected.err"), reference.text());
    Path ours = directory.resolve("ours/" + seed + ".txt");
    Files.createDirectories(ours.getParent());
    Files.writeString(ours, comparison.ours().text());
    lines.add(seed + ": " + comparison.sort());
  }

  /** Writes the report and gives it back. */
  synchronized String report(String head) throws IOException {
    StringBuilder report = new StringBuilder(head).append('\n');
    counts.forEach(
        (verdict, count) -> report.append(verdict).append(": ").append(count).append('\n'));
    report.append("\nsorts of differences:\n");
    sorts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(
            sort -> report.append(sort.getValue()).append("  ").append(sort.getKey()).append('\n'));
    report.append("\nshrunk:\n");
    lines.stream().sorted().forEach(line -> report.append(line).append('\n'));
    Files.writeString(directory.resolve(REPORT), report);
    Files.writeString(directory.resolve("refused.txt"), refused);
    return report.toString();
  }

  synchronized int rendered() {
    return counts.getOrDefault(Verdict.SAME_OUTPUT, 0);
  }

  synchronized int differences() {
    return sorts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
