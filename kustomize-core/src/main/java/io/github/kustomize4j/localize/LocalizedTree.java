package io.github.kustomize4j.localize;

import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A kustomization with all that it refers to, as files of one tree: nothing in it names anything
 * outside, or anything remote that was copied. Immutable.
 */
public final class LocalizedTree {
  private final String target;
  private final SortedMap<String, byte[]> files;

  LocalizedTree(String target, Map<String, byte[]> files) {
    this.target = target;
    this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** The directory of the kustomization in the tree; empty for its root. */
  public String target() {
    return target;
  }

  /** The paths of all files, sorted; none leads out of the tree. */
  public ImmutableSet<String> paths() {
    return ImmutableSet.copyOf(files.keySet());
  }

  /**
   * The content of a file.
   *
   * @throws IllegalArgumentException if there is none at the path
   */
  public byte[] read(String path) {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      throw new IllegalArgumentException("no file `" + path + "`");
    }
    return bytes.clone();
  }
}
