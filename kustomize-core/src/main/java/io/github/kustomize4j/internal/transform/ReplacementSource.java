package io.github.kustomize4j.internal.transform;

import com.google.common.base.Splitter;
import io.github.kustomize4j.internal.compat.BuildAnnotations;
import io.github.kustomize4j.internal.model.Replacement;
import io.github.kustomize4j.internal.model.Replacement.Options;
import io.github.kustomize4j.resource.Gvk;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceId;
import io.github.kustomize4j.resource.ResourceSet;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The field that a replacement copies. Immutable. */
final class ReplacementSource {
  private static final String DEFAULT_PATH = "metadata.name";

  private final Replacement.Source source;
  private final Gvk gvk;
  private final String namespace;
  private final List<String> path;

  ReplacementSource(Replacement.Source source) {
    this.source = source;
    this.gvk = new Gvk(source.group(), source.version(), source.kind());
    this.namespace =
        ResourceId.of(gvk, source.name(), source.namespace(), false).effectiveNamespace();
    this.path = ReplacementPath.split(fieldPath());
  }

  private String fieldPath() {
    return source.fieldPath().isEmpty() ? DEFAULT_PATH : source.fieldPath();
  }

  /** The value, taken from the one resource that the source selects. */
  Node value(ResourceSet.Editor resources) {
    Resource resource = select(resources);
    Node value = find(resource);
    if (value == null || isEmpty(value)) {
      throw ReplacementFailures.failure(
          "fieldPath `" + fieldPath() + "` is missing for replacement source " + idText(),
          source.at(),
          "the source is " + resource.id() + " at " + resource.body().location());
    }
    return part(value);
  }

  private Resource select(ResourceSet.Editor resources) {
    int[] candidates =
        source.name().isEmpty() ? resources.slotsInUse() : resources.withAnyName(source.name());
    Resource found = null;
    for (int slot : candidates) {
      Resource resource = resources.get(slot);
      if (resource != null && isSelected(resource)) {
        if (found != null) {
          throw ReplacementFailures.failure(
              "multiple matches for selector " + text(),
              source.at(),
              "the first are " + found.id() + " and " + resource.id() + "; say more about one");
        }
        found = resource;
      }
    }
    if (found == null) {
      throw ReplacementFailures.failure(
          "nothing selected by " + text(),
          source.at(),
          "group, version, kind, name and namespace of a source must be equal, not only similar");
    }
    return found;
  }

  private boolean isSelected(Resource resource) {
    if (isSelected(resource.id())) {
      return true;
    }
    for (ResourceId id : resource.history().previous()) {
      if (isSelected(id)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSelected(ResourceId id) {
    return id.gvk().isSelected(gvk)
        && (source.name().isEmpty() || id.name().equals(source.name()))
        && (source.namespace().isEmpty() || id.effectiveNamespace().equals(namespace));
  }

  private @Nullable Node find(Resource resource) {
    MapNode body =
        BuildAnnotations.isAt(path) ? BuildAnnotations.materialize(resource) : resource.body();
    try {
      return PathGetter.get(body, path);
    } catch (PathMismatchException e) {
      throw ReplacementFailures.failure(
          "error looking up replacement source: " + e.getMessage(),
          source.at(),
          "the source is " + resource.id() + " at " + resource.body().location());
    }
  }

  private static boolean isEmpty(Node value) {
    return (value instanceof MapNode map && map.isEmpty())
        || (value instanceof ListNode list && list.isEmpty());
  }

  private Node part(Node value) {
    Options options = source.options();
    if (options == null || options.delimiter().isEmpty()) {
      return value;
    }
    if (!(value instanceof ScalarNode scalar)) {
      throw ReplacementFailures.delimiterOfNoScalar(source.at());
    }
    List<String> parts = Splitter.on(options.delimiter()).splitToList(scalar.text());
    if (options.index() < 0 || options.index() >= parts.size()) {
      throw ReplacementFailures.failure(
          "options.index "
              + options.index()
              + " is out of bounds for value at `"
              + scalar.location()
              + "`, which has "
              + parts.size()
              + " parts",
          source.at(),
          "parts count from 0");
    }
    return scalar.withText(parts.get(options.index()));
  }

  private String idText() {
    return ResourceId.of(gvk, source.name(), source.namespace(), false).toString();
  }

  private String text() {
    Options options = source.options();
    String path = source.fieldPath().isEmpty() ? "" : ":" + source.fieldPath();
    boolean plain = options == null || (options.delimiter().isEmpty() && !options.create());
    return idText() + path + (options == null || plain ? "" : ":" + text(options));
  }

  private static String text(Options options) {
    return options.delimiter() + '(' + options.index() + "), create=" + options.create();
  }
}
