package io.github.kustomize4j.internal.transform;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.internal.compat.BuildAnnotations;
import io.github.kustomize4j.internal.model.Replacement;
import io.github.kustomize4j.internal.model.Replacement.Options;
import io.github.kustomize4j.internal.model.Selector;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceSet;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a replacement puts its value. Immutable. */
final class ReplacementTarget {
  private final Replacement.Target target;
  private final TargetSelector select;
  private final ImmutableList<TargetSelector> rejects;
  private final ImmutableList<Field> fields;
  private final @Nullable String delimiter;

  private record Field(String text, List<String> path, Node at) {}

  private ReplacementTarget(Replacement.Target target, Selector selector) {
    this.target = target;
    this.select = TargetSelector.of(selector);
    this.rejects =
        target.reject().stream().map(TargetSelector::of).collect(ImmutableList.toImmutableList());
    this.fields = fields(target);
    Options options = target.options();
    this.delimiter = options == null || options.delimiter().isEmpty() ? null : options.delimiter();
  }

  static ReplacementTarget of(Replacement.Target target) {
    Selector selector = target.select();
    if (selector == null) {
      throw ReplacementFailures.failure(
          "target must specify resources to select",
          target.at(),
          "add `select`; an empty one selects everything");
    }
    return new ReplacementTarget(target, selector);
  }

  private static ImmutableList<Field> fields(Replacement.Target target) {
    if (target.fieldPaths().isEmpty()) {
      return ImmutableList.of(new Field("metadata.name", List.of("metadata", "name"), target.at()));
    }
    ImmutableList.Builder<Field> fields = ImmutableList.builder();
    for (ScalarNode path : target.fieldPaths()) {
      fields.add(new Field(path.text(), ReplacementPath.split(path.text()), path));
    }
    return fields.build();
  }

  /** Writes the value into all fields of all selected resources. */
  void apply(ResourceSet.Editor resources, Node value) {
    for (int slot : select.candidates(resources)) {
      Resource resource = resources.get(slot);
      if (resource != null && select.matchesAnyId(resource) && !isRejected(resource)) {
        resources.set(slot, write(resource, value));
      }
    }
  }

  private boolean isRejected(Resource resource) {
    for (TargetSelector reject : rejects) {
      if (reject.rejects(resource)) {
        return true;
      }
    }
    return false;
  }

  private Resource write(Resource resource, Node value) {
    Resource result = resource;
    for (Field field : fields) {
      if (BuildAnnotations.isAt(field.path())) {
        MapNode body = write(BuildAnnotations.materialize(result), field, value);
        result = BuildAnnotations.absorb(result, body);
      } else {
        result = result.withBody(write(result.body(), field, value));
      }
    }
    return result;
  }

  private MapNode write(MapNode body, Field field, Node value) {
    Node.Kind created = creates() ? value.kind() : null;
    MapNode structured = StructuredText.write(body, field.path(), created, value);
    if (structured != null) {
      return structured;
    }
    PathEditor editor =
        new PathEditor(field.path(), created, (old, isNew) -> write(old, isNew, value, field));
    String cause = "";
    try {
      Node result = editor.apply(body);
      if (editor.hits() > 0) {
        return (MapNode) result;
      }
    } catch (PathMismatchException e) {
      cause = ": " + e.getMessage();
    }
    throw notFound(body, field, cause);
  }

  private boolean creates() {
    return target.options() != null && target.options().create();
  }

  private RuntimeException notFound(MapNode body, Field field, String cause) {
    return ReplacementFailures.failure(
        (creates() ? "unable to find or create field \"" : "unable to find field \"")
            + field.text()
            + "\" in replacement target"
            + cause,
        field.at(),
        "the target is the resource at "
            + body.location()
            + (creates() ? "" : "; `options: {create: true}` makes missing fields"));
  }

  private Node write(Node old, boolean isNew, Node value, Field field) {
    String text = value instanceof ScalarNode scalar ? scalar.text() : "";
    if (delimiter != null) {
      if (!(old instanceof ScalarNode scalar)) {
        throw ReplacementFailures.delimiterOfNoScalar(field.at());
      }
      text = withPart(scalar.text(), text);
    }
    return StructuredText.put(old, isNew, value, text);
  }

  /** The text with one part replaced; an index beyond the ends adds a part there. */
  private String withPart(String old, String part) {
    int index = target.options() == null ? 0 : target.options().index();
    String divider = delimiter == null ? "" : delimiter;
    List<String> parts = new ArrayList<>(Splitter.on(divider).splitToList(old));
    if (index < 0) {
      parts.add(0, part);
    } else if (index >= parts.size()) {
      parts.add(part);
    } else {
      parts.set(index, part);
    }
    return String.join(divider, parts);
  }
}
