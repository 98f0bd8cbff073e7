package io.github.kustomize4j.internal.compat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import io.github.kustomize4j.resource.Behavior;
import io.github.kustomize4j.resource.History;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceId;
import io.github.kustomize4j.resource.Traits;
import java.util.List;

/** What a build knows about a resource, as the texts of annotations. */
final class FieldTexts {
  // Takes the place of former ids that nobody reads.
  private static final String UNREAD = "-";

  private FieldTexts() {}

  /** The texts by the names of their annotations; empty if there is nothing to tell. */
  static ImmutableMap<String, String> of(Resource resource) {
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
    putHistory(texts, resource.history());
    return withRest(texts, resource);
  }

  /** The same with the history not spelled out, for who only asks whether it is still there. */
  static ImmutableMap<String, String> briefly(Resource resource) {
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
    putUnread(texts, resource.history());
    return withRest(texts, resource);
  }

  private static void putHistory(ImmutableMap.Builder<String, String> texts, History history) {
    putList(texts, AnnotationKeys.NAMES, Lists.transform(history.previous(), ResourceId::name));
    putList(
        texts,
        AnnotationKeys.NAMESPACES,
        Lists.transform(history.previous(), ResourceId::effectiveNamespace));
    putList(
        texts, AnnotationKeys.KINDS, Lists.transform(history.previous(), id -> id.gvk().kind()));
    putList(texts, AnnotationKeys.PREFIXES, history.prefixes());
    putList(texts, AnnotationKeys.SUFFIXES, history.suffixes());
  }

  private static void putUnread(ImmutableMap.Builder<String, String> texts, History history) {
    if (!history.previous().isEmpty()) {
      texts.put(AnnotationKeys.NAMES, UNREAD);
      texts.put(AnnotationKeys.NAMESPACES, UNREAD);
      texts.put(AnnotationKeys.KINDS, UNREAD);
    }
    if (!history.prefixes().isEmpty()) {
      texts.put(AnnotationKeys.PREFIXES, UNREAD);
    }
    if (!history.suffixes().isEmpty()) {
      texts.put(AnnotationKeys.SUFFIXES, UNREAD);
    }
  }

  private static ImmutableMap<String, String> withRest(
      ImmutableMap.Builder<String, String> texts, Resource resource) {
    Traits traits = resource.traits();
    putFlag(texts, AnnotationKeys.NEEDS_HASH, traits.needsHash());
    putFlag(texts, AnnotationKeys.NAME_CHANGE, traits.nameChangeAllowed());
    putFlag(texts, AnnotationKeys.KIND_CHANGE, traits.kindChangeAllowed());
    if (traits.behavior() != Behavior.NONE) {
      texts.put(AnnotationKeys.BEHAVIOR, traits.behavior().toString());
    }
    if (traits.fromHelm()) {
      texts.put(AnnotationKeys.FROM_HELM, "true");
    }
    String steps = OriginNotes.steps(resource);
    if (steps != null) {
      texts.put(OriginNotes.STEPS, steps);
    }
    return texts.buildOrThrow();
  }

  private static void putList(
      ImmutableMap.Builder<String, String> texts, String key, List<String> values) {
    if (!values.isEmpty()) {
      texts.put(key, String.join(",", values));
    }
  }

  private static void putFlag(
      ImmutableMap.Builder<String, String> texts, String key, boolean value) {
    if (value) {
      texts.put(key, AnnotationKeys.ENABLED);
    }
  }
}
