package io.github.kustomize4j.internal.transform.replacement;

import io.github.kustomize4j.internal.advice.NearResources;
import io.github.kustomize4j.internal.compat.BuildAnnotations;
import io.github.kustomize4j.internal.model.Replacement;
import io.github.kustomize4j.internal.specs.FieldMismatchException;
import io.github.kustomize4j.resource.Gvk;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceId;
import io.github.kustomize4j.resource.ResourceSet;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the value of a replacement comes from: a field of the one resource that has, or once had,
 * an id. Parts of the id are compared as they are. Immutable.
 */
final class ReplacementSource {
  private static final String DEFAULT_PATH = "metadata.name";

  private final Replacement.Source source;
  private final Gvk gvk;
  private final ReplacementPath path;

  ReplacementSource(Replacement.Source source) {
    this.source = source;
    gvk = new Gvk(source.group(), source.version(), source.kind());
    path = ReplacementPath.parse(source.fieldPath().isEmpty() ? DEFAULT_PATH : source.fieldPath());
  }

  /** The value. */
  SourceValue find(ResourceSet.Editor resources, ItemIndexes items) {
    int slot = select(resources);
    Node value = read(Objects.requireNonNull(resources.get(slot)), items);
    Replacement.Options options = source.options();
    return options == null || options.delimiter().isEmpty()
        ? SourceValue.field(value, slot, path)
        : SourceValue.constant(part(value, options));
  }

  private int select(ResourceSet.Editor resources) {
    int[] candidates =
        source.name().isEmpty() ? resources.slotsInUse() : resources.withAnyName(source.name());
    Resource found = null;
    int foundAt = -1;
    for (int slot : candidates) {
      Resource resource = resources.get(slot);
      if (resource != null && isMeant(resource)) {
        if (found != null) {
          throw ReplacementErrors.failed(
              "multiple matches for selector " + this,
              source.at(),
              "name the source by kind, name and namespace so that one is left: `"
                  + found.id()
                  + "` and `"
                  + resource.id()
                  + "` fit");
        }
        found = resource;
        foundAt = slot;
      }
    }
    if (found == null) {
      throw ReplacementErrors.failed(
          "nothing selected by " + this,
          source.at(),
          NearResources.of(resources).advice(gvk, given(source.namespace()), source.name())
              + "the parts of a source are compared as they are; check kind, name and namespace");
    }
    return foundAt;
  }

  private static @Nullable String given(String text) {
    return text.isEmpty() ? null : text;
  }

  /** By its present id an object outside of namespaces has one, too, but not by former ids. */
  private boolean isMeant(Resource resource) {
    if (isMeant(resource.id(), resource.id().namespaceOrDefault())) {
      return true;
    }
    for (ResourceId former : resource.history().previous()) {
      if (isMeant(former, former.effectiveNamespace())) {
        return true;
      }
    }
    return false;
  }

  private boolean isMeant(ResourceId id, String namespace) {
    return (source.name().isEmpty() || id.name().equals(source.name()))
        && (source.namespace().isEmpty() || namespace.equals(source.namespace()))
        && id.gvk().isSelected(gvk);
  }

  private Node read(Resource resource, ItemIndexes items) {
    Node value;
    try {
      value = SourceLookup.find(body(resource), path.steps(), items);
    } catch (FieldMismatchException e) {
      throw ReplacementErrors.failed(
          "error looking up replacement source: " + e.getMessage() + " at `" + path.text() + '`',
          source.at().fieldOrSelf("fieldPath"),
          "the path must fit " + resource.id());
    }
    if (value == null || isEmpty(value)) {
      throw ReplacementErrors.failed(
          "fieldPath `" + path.text() + "` is missing for replacement source " + idText(),
          source.at().fieldOrSelf("fieldPath"),
          FieldAdvice.text(body(resource), path.steps())
              + "the field must be there and neither null nor empty in "
              + resource.id());
    }
    return value;
  }

  /** Annotations are seen with those in which the reference keeps what it knows. */
  private MapNode body(Resource resource) {
    return path.meetsAnnotations() ? BuildAnnotations.materialize(resource) : resource.body();
  }

  private static boolean isEmpty(Node value) {
    return value instanceof MapNode map
        ? map.isEmpty()
        : value instanceof ListNode list && list.isEmpty();
  }

  private Node part(Node value, Replacement.Options options) {
    if (!(value instanceof ScalarNode scalar)) {
      throw ReplacementErrors.failed(
          "delimiter option can only be used with scalar nodes",
          source.at(),
          "`" + path.text() + "` is a map or a list; leave the delimiter out");
    }
    List<String> parts = Parts.split(scalar.text(), options.delimiter());
    if (options.index() < 0 || options.index() >= parts.size()) {
      throw ReplacementErrors.failed(
          "options.index "
              + options.index()
              + " is out of bounds for value of `"
              + path.text()
              + '`',
          source.at().fieldOrSelf("options"),
          "the value has " + parts.size() + " parts, counted from 0");
    }
    return scalar.withText(parts.get(options.index()));
  }

  private String idText() {
    return gvk
        + "/"
        + (source.name().isEmpty() ? "[noName]" : source.name())
        + '.'
        + (source.namespace().isEmpty() ? "[noNs]" : source.namespace());
  }

  /** The form of messages. */
  @Override
  public String toString() {
    String text = idText();
    if (!source.fieldPath().isEmpty()) {
      text += ':' + source.fieldPath();
    }
    Replacement.@Nullable Options options = source.options();
    if (options == null || (options.delimiter().isEmpty() && !options.create())) {
      return text;
    }
    return text
        + ':'
        + options.delimiter()
        + '('
        + options.index()
        + "), create="
        + options.create();
  }
}
