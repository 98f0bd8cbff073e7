package io.github.kustomize4j.config;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.ResolveException;
import io.github.kustomize4j.tree.Edits;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Draws objects as a tree: below the directories that hold them, or below the objects that own
 * them. Of directories, objects without a kind are not shown.
 */
public final class ConfigTree {
  private static final Comparator<ConfigObject> ORDER =
      Comparator.comparing(ConfigTree::fileName)
          .thenComparing(ConfigObject::namespace)
          .thenComparing(ConfigObject::name)
          .thenComparing(ConfigObject::kind)
          .thenComparing(ConfigObject::apiVersion);

  /** The drawing grows with the square of the depth. */
  private static final int MAX_OWNERS = 1000;

  private final ImmutableList<ConfigObject> objects;
  private final List<TreeField> fields;

  private ConfigTree(List<ConfigObject> objects, List<TreeField> fields) {
    this.objects = ImmutableList.sortedCopyOf(ORDER, objects);
    this.fields = fields;
  }

  /** Whether some object says who owns it. */
  public static boolean hasOwners(List<ConfigObject> objects) {
    return objects.stream().anyMatch(object -> owner(object) != null);
  }

  /**
   * The tree of directories, as the annotations of the objects tell them; empty without objects.
   *
   * @param title the first line
   * @param packages the directories that are packages of their own
   * @param fields what is shown of each object
   */
  public static String ofDirectories(
      String title, Set<String> packages, List<ConfigObject> objects, List<TreeField> fields) {
    return new ConfigTree(objects, fields).directories(title, packages);
  }

  /**
   * The tree of owners; empty without objects.
   *
   * @param fields what is shown of each object
   * @throws ResolveException if an owner is none of the objects
   */
  public static String ofOwners(List<ConfigObject> objects, List<TreeField> fields) {
    return new ConfigTree(objects, fields).owners();
  }

  private String directories(String title, Set<String> packages) {
    TextTree root = new TextTree(title);
    Map<String, TextTree> branches = new TreeMap<>();
    branches.put("", root);
    for (ConfigObject object : objects) {
      if (object.kind().isEmpty()) {
        continue;
      }
      String directory = directory(object.path());
      if (!directory.isEmpty()) {
        String name = name(directory);
        branches.computeIfAbsent(
            directory, path -> new TextTree(packages.contains(path) ? "Pkg: " + name : name));
      }
      branches.getOrDefault(directory, root).add(leaf(object, fileName(object)));
    }
    List<String> paths = new ArrayList<>(branches.keySet());
    paths.sort(Comparator.comparing(ConfigTree::name));
    for (String path : paths) {
      if (!path.isEmpty()) {
        parent(branches, root, path).add(branches.getOrDefault(path, root));
      }
    }
    return objects.isEmpty() ? "" : root.draw();
  }

  /**
   * The directory that holds objects and with whose path this one begins. As in the reference
   * {@code sub2} stands below {@code sub}, too.
   */
  private static TextTree parent(Map<String, TextTree> branches, TextTree root, String path) {
    for (int end = path.length() - 1; end > 0; end--) {
      TextTree found = branches.get(path.substring(0, end));
      if (found != null) {
        return found;
      }
    }
    return root;
  }

  private static String directory(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String fileName(ConfigObject object) {
    return object.path().isEmpty() ? "." : name(object.path());
  }

  private String owners() {
    ListMultimap<String, ConfigObject> owned = ArrayListMultimap.create();
    Map<String, ConfigObject> known = new TreeMap<>();
    objects.forEach(object -> known.put(key(object), object));
    TextTree root = new TextTree(".");
    List<ConfigObject> tops = new ArrayList<>();
    for (ConfigObject object : objects) {
      String owner = owner(object);
      if (owner == null) {
        tops.add(object);
      } else if (known.containsKey(owner)) {
        owned.put(owner, object);
      } else {
        throw noOwner(owner);
      }
    }
    tops.forEach(top -> addOwned(root, top, owned, 1));
    return root.isLeaf() ? "" : root.draw();
  }

  private void addOwned(
      TextTree parent, ConfigObject object, ListMultimap<String, ConfigObject> owned, int depth) {
    if (depth > MAX_OWNERS) {
      throw new ResolveException(
          Diagnostic.error(
              Code.LIMIT_EXCEEDED,
              "more than " + MAX_OWNERS + " objects own one another in a row",
              object.root()));
    }
    TextTree branch = parent.add(leaf(object, "Resource"));
    owned.removeAll(key(object)).forEach(child -> addOwned(branch, child, owned, depth + 1));
  }

  private static ResolveException noOwner(String owner) {
    return new ResolveException(
        Diagnostic.error(
            Code.OTHER,
            "owner '" + owner + "' not found in input, but found as an owner of input objects"));
  }

  private TextTree leaf(ConfigObject object, String place) {
    String name =
        object.namespace().isEmpty() ? object.name() : object.namespace() + '/' + object.name();
    TextTree leaf = new TextTree("[" + place + "]  " + object.kind() + ' ' + name);
    TreeField.show(object, fields).forEach(leaf::add);
    return leaf;
  }

  private static String key(ConfigObject object) {
    return object.kind() + ' ' + object.namespace() + '/' + object.name();
  }

  /** The first owner, who is always taken to be in the namespace of the object. */
  private static @Nullable String owner(ConfigObject object) {
    return Edits.find(object.root(), "metadata", "ownerReferences") instanceof ListNode owners
            && !owners.isEmpty()
            && owners.get(0) instanceof MapNode owner
        ? owner.text("kind") + ' ' + object.namespace() + '/' + owner.text("name")
        : null;
  }
}
