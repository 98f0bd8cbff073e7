package io.github.kustomize4j.internal.transform;

import io.github.kustomize4j.diagnostics.KustomizationException;
import io.github.kustomize4j.internal.model.Selector;
import io.github.kustomize4j.resource.Gvk;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceId;
import io.github.kustomize4j.resource.ResourceSet;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import java.util.Arrays;

/**
 * The {@code target} of a patch. Type, name and namespace are regular expressions for the whole
 * text; name and namespace may be the first or the present one, each for itself. Immutable and
 * thread-safe.
 */
public final class TargetSelector {
  private final TextPattern group;
  private final TextPattern version;
  private final TextPattern kind;
  private final TextPattern name;
  private final TextPattern namespace;
  private final LabelSelector labels;
  private final LabelSelector annotations;

  private TargetSelector(Selector selector) {
    Node at = selector.at();
    group = TextPattern.of(selector.group(), field(at, "group"));
    version = TextPattern.of(selector.version(), field(at, "version"));
    kind = TextPattern.of(selector.kind(), field(at, "kind"));
    name = TextPattern.of(selector.name(), field(at, "name"));
    namespace = TextPattern.of(selector.namespace(), field(at, "namespace"));
    labels = LabelSelector.parse(selector.labelSelector(), field(at, "labelSelector"));
    annotations =
        LabelSelector.parse(selector.annotationSelector(), field(at, "annotationSelector"));
  }

  /**
   * Reads a target.
   *
   * @throws KustomizationException if a part is not a regular expression or not a selector
   */
  public static TargetSelector of(Selector selector) {
    return new TargetSelector(selector);
  }

  private static Node field(Node at, String key) {
    Node field = at instanceof MapNode map ? map.get(key) : null;
    return field == null ? at : field;
  }

  /** Whether the resource is meant. */
  public boolean matches(Resource resource) {
    return matchesId(resource)
        && labels.matches(resource.labels())
        && annotations.matches(resource.annotations());
  }

  private boolean matchesId(Resource resource) {
    ResourceId first = resource.originalId();
    ResourceId present = resource.id();
    Gvk gvk = resource.gvk();
    return (name.matches(present.name()) || name.matches(first.name()))
        && kind.matches(gvk.kind())
        && version.matches(gvk.version())
        && group.matches(gvk.group())
        && (namespace.matches(present.effectiveNamespace())
            || namespace.matches(first.effectiveNamespace()));
  }

  /** The slots of the resources that are meant, ascending. */
  public int[] select(ResourceSet.Editor resources) {
    String literal = name.literal();
    int[] candidates = literal == null ? resources.slotsInUse() : resources.withAnyName(literal);
    int count = 0;
    for (int slot : candidates) {
      Resource resource = resources.get(slot);
      if (resource != null && matches(resource)) {
        candidates[count++] = slot;
      }
    }
    return Arrays.copyOf(candidates, count);
  }

  /** The slots among which those of {@link #matchesAnyId} are, ascending. */
  int[] candidates(ResourceSet.Editor resources) {
    String literal = name.literal();
    return literal == null ? resources.slotsInUse() : resources.withAnyName(literal);
  }

  /**
   * Whether one id of the resource, present or former, is as wanted in all parts, and its labels
   * and annotations too. Unlike {@link #matches} an absent namespace counts as empty.
   */
  boolean matchesAnyId(Resource resource) {
    return isAnyId(resource)
        && labels.matches(resource.labels())
        && annotations.matches(resource.annotations());
  }

  /**
   * Whether the resource is to be left out: an id is as wanted, or labels and annotations are. What
   * is not asked for leaves nothing out.
   */
  boolean rejects(Resource resource) {
    boolean asksForId =
        !(group.isEmpty()
            && version.isEmpty()
            && kind.isEmpty()
            && name.isEmpty()
            && namespace.isEmpty());
    boolean asksForMarks = !labels.isEmpty() || !annotations.isEmpty();
    return (asksForId && isAnyId(resource))
        || (asksForMarks
            && labels.matches(resource.labels())
            && annotations.matches(resource.annotations()));
  }

  private boolean isAnyId(Resource resource) {
    if (isId(resource.id(), resource.id().namespace())) {
      return true;
    }
    for (ResourceId id : resource.history().previous()) {
      if (isId(id, id.effectiveNamespace())) {
        return true;
      }
    }
    return false;
  }

  private boolean isId(ResourceId id, String idNamespace) {
    Gvk gvk = id.gvk();
    return name.matches(id.name())
        && namespace.matches(idNamespace)
        && kind.matches(gvk.kind())
        && version.matches(gvk.version())
        && group.matches(gvk.group());
  }
}
