package io.github.kustomize4j.deep;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Groups of what a tree may hold; {@code -Ddeep.features=names,labels} chooses among them. */
enum Feature {
  /** Odd scalars in manifests: dates, nulls, blocks, numbers, quotes. */
  VALUES,
  /** Comments, flow style, anchors, JSON files, lists of resources. */
  LAYOUT,
  /** namespace, namePrefix, nameSuffix. */
  NAMES,
  LABELS,
  ANNOTATIONS,
  IMAGES,
  REPLICAS,
  GENERATORS,
  COMPONENTS,
  /** One base below two overlays. */
  DIAMONDS,
  PATCHES,
  REPLACEMENTS,
  VARS,
  CONFIGURATIONS,
  SORT,
  METADATA,
  /** Flags of the build. */
  FLAGS,
  OPENAPI,
  PLUGINS,
  /** Trees with a fault put in: both must refuse them, or render them the same. */
  FAULTS;

  /**
   * Reads a comma-separated list; an empty one is all of them, {@code none} no one, and a name with
   * {@code -} before it is taken away from all.
   */
  static Set<Feature> parse(String list) {
    Set<Feature> chosen =
        list.isBlank() || list.startsWith("-")
            ? EnumSet.allOf(Feature.class)
            : EnumSet.noneOf(Feature.class);
    for (String word : list.isBlank() ? new String[0] : list.split(",", -1)) {
      String name = word.trim().toUpperCase(Locale.ROOT);
      if (name.startsWith("-")) {
        chosen.remove(valueOf(name.substring(1)));
      } else if (!name.equals("NONE")) {
        chosen.add(valueOf(name));
      }
    }
    return chosen;
  }
}
