package io.github.kustomize4j.internal.compat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.kustomize4j.resource.Behavior;
import io.github.kustomize4j.resource.Gvk;
import io.github.kustomize4j.resource.History;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceId;
import io.github.kustomize4j.resource.Traits;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands in annotations now, read back into fields.
 *
 * @param annotations as an operation left them, or null if there are none
 * @param before the texts that stood there before it
 * @param keep whether what is gone stays as it was
 */
record FoundTexts(
    @Nullable MapNode annotations, ImmutableMap<String, String> before, boolean keep) {
  private @Nullable String text(String key) {
    Node value = annotations == null ? null : annotations.get(key);
    if (value instanceof ScalarNode scalar) {
      return scalar.text();
    }
    return keep ? before.get(key) : null;
  }

  private boolean isSame(String key) {
    return Objects.equals(text(key), before.get(key));
  }

  private List<String> list(String key) {
    String text = text(key);
    return text == null || text.isEmpty() ? List.of() : List.of(text.split(",", -1));
  }

  /** The earlier ids and affixes; those of the resource if no text of them has changed. */
  History history(Resource after) {
    if (isSame(AnnotationKeys.NAMES)
        && isSame(AnnotationKeys.NAMESPACES)
        && isSame(AnnotationKeys.KINDS)
        && isSame(AnnotationKeys.PREFIXES)
        && isSame(AnnotationKeys.SUFFIXES)) {
      return after.history();
    }
    return new History(
        previous(after.gvk()),
        ImmutableList.copyOf(list(AnnotationKeys.PREFIXES)),
        ImmutableList.copyOf(list(AnnotationKeys.SUFFIXES)));
  }

  private ImmutableList<ResourceId> previous(Gvk gvk) {
    List<String> names = list(AnnotationKeys.NAMES);
    List<String> namespaces = list(AnnotationKeys.NAMESPACES);
    List<String> kinds = list(AnnotationKeys.KINDS);
    ImmutableList.Builder<ResourceId> previous = ImmutableList.builder();
    boolean complete = names.size() == namespaces.size() && names.size() == kinds.size();
    for (int i = 0; complete && i < names.size(); i++) {
      previous.add(previousId(gvk, kinds.get(i), names.get(i), namespaces.get(i)));
    }
    return previous.build();
  }

  private static ResourceId previousId(Gvk gvk, String kind, String name, String namespace) {
    boolean cluster = namespace.equals(ResourceId.CLUSTER);
    Gvk type = new Gvk(gvk.group(), gvk.version(), kind);
    return ResourceId.of(type, name, cluster ? "" : namespace, cluster);
  }

  /** Traits with what the texts say about them. */
  Traits traits(Traits traits) {
    String behavior = text(AnnotationKeys.BEHAVIOR);
    return traits
        .withNeedsHash(AnnotationKeys.ENABLED.equals(text(AnnotationKeys.NEEDS_HASH)))
        .withBehavior(behavior == null ? Behavior.NONE : Behavior.of(behavior))
        .withChangesAllowed(
            AnnotationKeys.ENABLED.equals(text(AnnotationKeys.NAME_CHANGE)),
            AnnotationKeys.ENABLED.equals(text(AnnotationKeys.KIND_CHANGE)))
        .withFromHelm("true".equals(text(AnnotationKeys.FROM_HELM)));
  }
}
