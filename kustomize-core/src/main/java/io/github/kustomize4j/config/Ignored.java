package io.github.kustomize4j.config;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import java.nio.charset.StandardCharsets;

/** The names that files {@code .krmignore} leave out of a package: one pattern on each line. */
record Ignored(ImmutableList<String> patterns) {
  static final Ignored NOTHING = new Ignored(ImmutableList.of());
  private static final String FILE = ".krmignore";

  /** These and those of a directory. */
  Ignored and(FileTree tree, TreePath directory) {
    TreePath file = directory.resolve(FILE);
    if (tree.kind(file) != FileTree.Kind.FILE) {
      return this;
    }
    ImmutableList.Builder<String> all = ImmutableList.<String>builder().addAll(patterns);
    String text = new String(tree.read(file), StandardCharsets.UTF_8);
    for (String line : Splitter.on('\n').trimResults().omitEmptyStrings().split(text)) {
      if (!line.startsWith("#")) {
        all.add(line);
      }
    }
    return new Ignored(all.build());
  }

  boolean names(String name) {
    for (String pattern : patterns) {
      if (matches(pattern, name)) {
        return true;
      }
    }
    return false;
  }

  /** {@code *} stands for any text, {@code ?} for one sign. */
  private static boolean matches(String pattern, String name) {
    int p = 0;
    int n = 0;
    int star = -1;
    int starName = -1;
    while (n < name.length()) {
      char sign = p < pattern.length() ? pattern.charAt(p) : 0;
      if (sign == '*') {
        star = p++;
        starName = n;
      } else if (sign == '?' || sign == name.charAt(n)) {
        p++;
        n++;
      } else if (star >= 0) {
        p = star + 1;
        n = ++starName;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
