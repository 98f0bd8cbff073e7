package io.github.kustomize4j.internal.load;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.LoadException;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.tree.Location;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the one kustomization file of a directory. */
public final class KustomizationFiles {
  /** The names that a kustomization file may have. */
  public static final ImmutableList<String> NAMES =
      ImmutableList.of("kustomization.yaml", "kustomization.yml", "Kustomization");

  private static final int LONGEST_ADVICE = 200;

  private KustomizationFiles() {}

  /** A kustomization file. */
  public static final class Found {
    private final String name;
    private final TreePath path;
    private final byte[] bytes;

    Found(String name, TreePath path, byte[] bytes) {
      this.name = name;
      this.path = path;
      this.bytes = bytes;
    }

    /** One of {@link #NAMES}. */
    public String name() {
      return name;
    }

    /** Where it lies. */
    public TreePath path() {
      return path;
    }

    /** Its content; not to be changed. */
    public byte[] bytes() {
      return bytes;
    }
  }

  /**
   * The kustomization file of a root. All three names are tried, every time; one that cannot be
   * loaded (a directory, a link that leads out of the root) counts as absent.
   *
   * @param at where the root was named, or null for the one that is built
   * @throws LoadException if there is none, or more than one
   */
  public static Found find(Loader loader, Root root, @Nullable Location at) {
    List<Found> found = new ArrayList<>(1);
    for (String name : NAMES) {
      Found file = tryLoad(loader, root, name);
      if (file != null) {
        found.add(file);
      }
    }
    if (found.size() == 1) {
      return found.get(0);
    }
    throw new LoadException(
        (found.isEmpty() ? missing(root, loader.files(root)) : ambiguous(root, found)).at(at));
  }

  private static @Nullable Found tryLoad(Loader loader, Root root, String name) {
    TreePath path = root.dir().resolve(name);
    if (loader.files(root).kind(path) != FileTree.Kind.FILE) {
      return null;
    }
    try {
      return new Found(name, path, loader.read(root, name, null));
    } catch (LoadException unreadable) {
      return null;
    }
  }

  private static Diagnostic missing(Root root, FileTree files) {
    return Diagnostic.error(
            Code.KUSTOMIZATION_NOT_FOUND,
            "unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory `"
                + root.dir()
                + "`")
        .hint(adviceOnMissing(root.dir(), files));
  }

  private static String adviceOnMissing(TreePath directory, FileTree files) {
    StringBuilder others = new StringBuilder();
    for (String name : files.list(directory)) {
      if (holdsOne(directory.resolve(name), files)) {
        others.append(others.length() == 0 ? "`" : ", `").append(name).append('`');
      }
    }
    return others.length() == 0 || others.length() > LONGEST_ADVICE
        ? "give the directory that holds the kustomization file, or make one there with `create --autodetect`"
        : "of its directories these hold one: " + others;
  }

  private static boolean holdsOne(TreePath directory, FileTree files) {
    for (String name : NAMES) {
      if (files.kind(directory.resolve(name)) == FileTree.Kind.FILE) {
        return true;
      }
    }
    return false;
  }

  private static Diagnostic ambiguous(Root root, List<Found> found) {
    StringBuilder names = new StringBuilder();
    for (Found file : found) {
      names.append(names.length() == 0 ? "" : ", ").append(file.name());
    }
    return Diagnostic.error(
            Code.KUSTOMIZATION_AMBIGUOUS,
            "Found multiple kustomization files under: `" + root.dir() + "` (" + names + ")")
        .hint("keep one of them");
  }
}
