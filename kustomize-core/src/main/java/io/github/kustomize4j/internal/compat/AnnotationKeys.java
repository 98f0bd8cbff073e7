package io.github.kustomize4j.internal.compat;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.tree.MapNode;

/** The names of the annotations in which the reference keeps what a build knows. */
final class AnnotationKeys {
  static final String PREFIX = "internal.config.kubernetes.io/";

  static final String NAMES = PREFIX + "previousNames";
  static final String NAMESPACES = PREFIX + "previousNamespaces";
  static final String KINDS = PREFIX + "previousKinds";
  static final String PREFIXES = PREFIX + "prefixes";
  static final String SUFFIXES = PREFIX + "suffixes";
  static final String NEEDS_HASH = PREFIX + "needsHashSuffix";
  static final String BEHAVIOR = PREFIX + "generatorBehavior";
  static final String NAME_CHANGE = PREFIX + "allowNameChange";
  static final String KIND_CHANGE = PREFIX + "allowKindChange";
  static final String FROM_HELM = PREFIX + "helm-generated";
  static final String ENABLED = "enabled";

  private static final ImmutableList<String> FORMER_IDS =
      ImmutableList.of(NAMES, NAMESPACES, KINDS);
  private static final ImmutableList<String> AFFIXES = ImmutableList.of(PREFIXES, SUFFIXES);

  private static final ImmutableList<String> OWN =
      ImmutableList.of(
          NAMES,
          NAMESPACES,
          KINDS,
          PREFIXES,
          SUFFIXES,
          NEEDS_HASH,
          BEHAVIOR,
          NAME_CHANGE,
          KIND_CHANGE,
          FROM_HELM);

  private AnnotationKeys() {}

  /** Whether annotations hold some of a build, known here or not. */
  static boolean hasOwn(MapNode annotations) {
    for (int i = 0; i < annotations.size(); i++) {
      if (annotations.key(i).startsWith(PREFIX)) {
        return true;
      }
    }
    return false;
  }

  /** Whether annotations hold what a resource was called before. */
  static boolean hasHistory(MapNode annotations) {
    return hasAny(annotations, FORMER_IDS) || hasAny(annotations, AFFIXES);
  }

  private static boolean hasAny(MapNode annotations, ImmutableList<String> keys) {
    for (String key : keys) {
      if (annotations.has(key)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an annotation says what a resource was called before. */
  static boolean isHistory(String key) {
    return FORMER_IDS.contains(key) || AFFIXES.contains(key);
  }

  /** The annotations that hold former ids, in the order in which they are written. */
  static ImmutableList<String> formerIds() {
    return FORMER_IDS;
  }

  /** The annotations that hold what was put around the name. */
  static ImmutableList<String> affixes() {
    return AFFIXES;
  }

  /** Annotations without those of a build; the same object if there are none. */
  static MapNode strip(MapNode annotations) {
    MapNode rest = annotations;
    for (String key : OWN) {
      rest = rest.without(key);
    }
    return rest;
  }
}
