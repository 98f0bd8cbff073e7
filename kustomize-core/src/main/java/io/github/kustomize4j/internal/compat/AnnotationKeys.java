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

  private static final ImmutableList<String> HISTORY =
      ImmutableList.of(NAMES, NAMESPACES, KINDS, PREFIXES, SUFFIXES);

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
    for (String key : HISTORY) {
      if (annotations.has(key)) {
        return true;
      }
    }
    return false;
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
