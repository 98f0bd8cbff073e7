package io.github.kustomize4j.config;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What a file {@code .krmignore} leaves out of the package in whose directory it stands. */
record Ignored(ImmutableList<IgnorePattern> patterns) {
  private static final String FILE = ".krmignore";

  /**
   * What the file of a directory says; those of the directories around it and in it say nothing.
   */
  static Ignored in(FileTree tree, TreePath directory) {
    TreePath file = directory.resolve(FILE);
    if (tree.kind(file) != FileTree.Kind.FILE) {
      return new Ignored(ImmutableList.of());
    }
    ImmutableList.Builder<IgnorePattern> patterns = ImmutableList.builder();
    String text = new String(tree.read(file), StandardCharsets.UTF_8);
    for (String line : Splitter.on('\n').split(text)) {
      @Nullable IgnorePattern pattern = IgnorePattern.of(line);
      if (pattern != null) {
        patterns.add(pattern);
      }
    }
    return new Ignored(patterns.build());
  }

  /**
   * Whether a file or directory is left out. A negated pattern wins over all others, wherever it
   * stands.
   *
   * @param path from the directory of the package
   */
  boolean covers(String path, boolean isDirectory) {
    boolean covered = false;
    for (IgnorePattern pattern : patterns) {
      if (pattern.matches(path, isDirectory)) {
        if (pattern.negated()) {
          return false;
        }
        covered = true;
      }
    }
    return covered;
  }
}
