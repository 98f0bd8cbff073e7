package io.github.kustomize4j.internal.cache;

import com.google.common.collect.ImmutableSortedSet;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.ReadSet;
import io.github.kustomize4j.files.TreePath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Makes a {@link ReadSet} of what was asked. Stays on one thread. */
final class ReadSetCollector {
  private final Set<TreePath> files = new HashSet<>();
  private final Set<TreePath> directories = new HashSet<>();
  private final Set<TreePath> absent = new HashSet<>();
  // Where links led to from the paths that were asked for.
  private final Map<TreePath, TreePath> links = new HashMap<>();

  void add(Trace.Step step) {
    TreePath path = step.question().path();
    Answer answer = step.answer();
    if (answer.isAbsent()) {
      absent.add(path);
    } else if (answer.isGiven()) {
      addPresent(step.question().subject(), path, answer);
    }
  }

  private void addPresent(Question.Subject subject, TreePath path, Answer answer) {
    switch (subject) {
      case CONTENT -> files.add(path);
      case NAMES -> directories.add(path);
      case KIND -> {
        if (answer.kind() != FileTree.Kind.DIRECTORY) { // a directory matters by what is in it
          files.add(path);
        }
      }
      case REAL_PATH -> {
        if (!answer.realPath().equals(path)) {
          links.put(path, answer.realPath());
        }
      }
    }
  }

  ReadSet readSet() {
    Set<TreePath> real = new HashSet<>();
    files.forEach(file -> real.add(links.getOrDefault(file, file)));
    return new ReadSet(
        ImmutableSortedSet.copyOf(real),
        ImmutableSortedSet.copyOf(directories),
        ImmutableSortedSet.copyOf(absent),
        ImmutableSortedSet.copyOf(links.keySet()));
  }
}
