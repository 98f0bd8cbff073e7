package io.github.kustomize4j.config;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The directory whose objects a function gets.
 *
 * @param path relative to the package, empty for all of it
 */
record FunctionScope(String path) {
  private static final String FUNCTIONS = "functions";

  /**
   * The directory of a declaration; a directory {@code functions} holds those of the one above it.
   */
  static FunctionScope of(ConfigObject declaration) {
    String directory = parent(declaration.path());
    if (directory.equals(FUNCTIONS)) {
      return new FunctionScope("");
    }
    boolean isAbove = directory.endsWith('/' + FUNCTIONS);
    return new FunctionScope(isAbove ? parent(directory) : directory);
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** Functions in the order in which they run; those of one depth keep theirs. */
  static List<FunctionItem> deepestFirst(List<FunctionItem> functions) {
    List<FunctionItem> sorted = new ArrayList<>(functions);
    sorted.sort(Comparator.comparingInt(item -> -of(item.object()).depth()));
    return sorted;
  }

  private int depth() {
    return path.isEmpty() ? 0 : CharMatcher.is('/').countIn(path) + 1;
  }

  boolean holds(ConfigObject object) {
    return path.isEmpty() || object.path().startsWith(path + '/');
  }

  /** The file of an object that has none yet. */
  String fileOf(ConfigObject object) {
    String namespace = object.namespace().isEmpty() ? "" : object.namespace() + '/';
    String name = object.kind().toLowerCase(java.util.Locale.ROOT) + '_' + object.name();
    return (path.isEmpty() ? "" : path + '/') + namespace + name + ".yaml";
  }
}
