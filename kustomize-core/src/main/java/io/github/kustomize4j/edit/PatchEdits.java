package io.github.kustomize4j.edit;

import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import java.util.ArrayList;
import java.util.List;

/** The entries of {@code patches}. */
final class PatchEdits {
  private static final String PATCHES = "patches";

  private PatchEdits() {}

  static MapNode add(MapNode fields, PatchSpec spec, List<String> notices) {
    requireOne(spec);
    if (spec.path().isEmpty() && spec.patch().isEmpty()) {
      throw Problems.invalid("must provide either patch or path");
    }
    MapNode entry = entry(spec);
    List<Node> patches = new ArrayList<>(Trees.items(fields, PATCHES));
    if (patches.contains(entry)) {
      notices.add("patch " + spec.path() + spec.patch() + " already in kustomization file");
      return fields;
    }
    patches.add(entry);
    return Trees.withItems(fields, PATCHES, patches);
  }

  /** Removes the entries that are equal in all that they say. */
  static MapNode remove(MapNode fields, PatchSpec spec, List<String> notices) {
    requireOne(spec);
    List<Node> patches = new ArrayList<>(Trees.items(fields, PATCHES));
    MapNode entry = entry(spec);
    if (!patches.removeIf(patch -> patch.equals(entry))) {
      notices.add("patch " + spec.patch() + " doesn't exist in kustomization file");
      return fields;
    }
    return Trees.withItems(fields, PATCHES, patches);
  }

  private static void requireOne(PatchSpec spec) {
    if (!spec.path().isEmpty() && !spec.patch().isEmpty()) {
      throw Problems.invalid("patch and path can't be set at the same time");
    }
  }

  private static MapNode entry(PatchSpec spec) {
    MapNode.Builder target = MapNode.builder(Trees.EMPTY_MAP.source(), 0);
    put(target, "group", spec.group());
    put(target, "version", spec.version());
    put(target, "kind", spec.kind());
    put(target, "name", spec.name());
    put(target, "namespace", spec.namespace());
    put(target, "annotationSelector", spec.annotationSelector());
    put(target, "labelSelector", spec.labelSelector());
    MapNode.Builder entry = MapNode.builder(Trees.EMPTY_MAP.source(), 0);
    put(entry, "path", spec.path());
    put(entry, "patch", spec.patch());
    if (target.size() > 0) {
      entry.put("target", target.build());
    }
    return entry.build();
  }

  private static void put(MapNode.Builder map, String key, String value) {
    if (!value.isEmpty()) {
      map.put(key, Trees.text(value));
    }
  }
}
