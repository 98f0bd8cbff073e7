package io.github.kustomize4j.config;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.diagnostics.LoadException;
import io.github.kustomize4j.files.TreePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is to be done to the files of a package for the objects that came out of functions.
 *
 * @param written the texts of files by their paths, relative to the package
 * @param removed the files whose objects are gone or have moved
 */
public record PackageChange(ImmutableMap<String, String> written, ImmutableSet<String> removed) {

  /**
   * Writes objects back to the files that their annotations name. If there are none, nothing is to
   * be done.
   *
   * @param root the place of the package, for messages
   * @param before the objects that were read
   * @throws KustomizeException if an object is to lie outside of the package
   */
  public static PackageChange of(
      TreePath root, List<ConfigObject> before, List<ConfigObject> after) {
    Map<String, List<ConfigObject>> files = new LinkedHashMap<>();
    for (ConfigObject object : after) {
      String path = within(root, object.path());
      files.computeIfAbsent(path, unused -> new ArrayList<>()).add(object);
    }
    ImmutableMap.Builder<String, String> written = ImmutableMap.builder();
    files.forEach((path, objects) -> written.put(path, text(path, objects)));
    Set<String> removed = new LinkedHashSet<>();
    for (ConfigObject object : before) {
      if (!files.isEmpty() && !files.containsKey(object.path())) {
        removed.add(object.path());
      }
    }
    return new PackageChange(written.buildOrThrow(), ImmutableSet.copyOf(removed));
  }

  private static String within(TreePath root, String path) {
    if (path.startsWith("/")) {
      throw outside("package paths may not be absolute paths: " + path);
    }
    String clean = TreePath.clean(path);
    if (clean.equals("..") || clean.startsWith("../")) {
      throw outside("resource must be written under package " + root + ": " + path);
    }
    return clean;
  }

  private static LoadException outside(String problem) {
    return new LoadException(
        Diagnostic.error(Code.OUTSIDE_ROOT, problem)
            .hint("the annotation " + Annotations.PATH + " has to name a file of the package"));
  }

  private static String text(String path, List<ConfigObject> objects) {
    objects.sort(Comparator.comparingInt(PackageChange::index));
    List<ConfigObject> clean = new ArrayList<>();
    for (ConfigObject object : objects) {
      clean.add(object.withoutPlace(true));
    }
    return path.endsWith(".json") && clean.size() == 1
        ? JsonLayout.of(clean.get(0).root())
        : ConfigFile.print(clean);
  }

  /** As in kustomize, one without a number comes first. */
  private static int index(ConfigObject object) {
    String index = object.annotation(Annotations.INDEX);
    Integer number = index == null ? null : Ints.tryParse(index);
    return number == null ? 0 : number;
  }
}
