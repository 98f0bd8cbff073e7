package io.github.kustomize4j.internal.transform;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.internal.model.Pairs;
import io.github.kustomize4j.internal.specs.FieldMismatchException;
import io.github.kustomize4j.internal.specs.FieldSpec;
import io.github.kustomize4j.internal.specs.FieldSpecs;
import io.github.kustomize4j.internal.specs.FieldWalk;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceSet;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes entries into maps; what labels and annotations have in common. */
final class MapEntries implements ResourceTransformer {
  private final Pairs pairs;
  private final ImmutableList<Map.Entry<String, String>> entries;
  private final FieldSpecs specs;

  MapEntries(Pairs pairs, FieldSpecs specs) {
    this.pairs = pairs;
    this.entries = pairs.texts().entrySet().asList();
    this.specs = specs;
  }

  @Override
  public UnaryOperator<@Nullable Resource> begin(ResourceSet.Editor resources) {
    return this::edit;
  }

  Resource edit(Resource resource) {
    if (pairs.isEmpty()) {
      return resource;
    }
    Added added = new Added();
    FieldWalk<FieldSpec> walk =
        new FieldWalk<>(FieldWalk.Creation.MAP, (value, spec) -> write(value, added));
    return walk.apply(specs.trie(resource.gvk()), resource).withShared(added.placedTwice());
  }

  private Node write(Node value, Added added) {
    if (value.isNull()) {
      return value; // no field spec may create it
    }
    if (!(value instanceof MapNode map)) {
      throw FieldMismatchException.wrongKind(Node.Kind.MAP, value);
    }
    if (pairs.texts().containsKey("")) {
      throw emptyKey(map);
    }
    MapNode result = map;
    for (int i = 0; i < entries.size(); i++) {
      String key = entries.get(i).getKey();
      Node written =
          result.get(key) instanceof ScalarNode old
              ? Scalars.writeString(old, entries.get(i).getValue(), pairs.at().fieldOrSelf(key))
              : added.node(i);
      result = result.withPlainKey(key, written);
    }
    return result;
  }

  /** An empty key leads to the map itself, which is not a scalar. */
  private static FieldMismatchException emptyKey(MapNode map) {
    return FieldMismatchException.wrongKind(Node.Kind.SCALAR, map);
  }

  /** The scalars that are added to one resource: the same one for a key wherever it is missing. */
  private final class Added {
    private final @Nullable ScalarNode[] nodes = new ScalarNode[entries.size()];
    private final boolean[] twice = new boolean[entries.size()];

    ScalarNode node(int at) {
      ScalarNode known = nodes[at];
      if (known != null) {
        twice[at] = true;
        return known;
      }
      Map.Entry<String, String> entry = entries.get(at);
      Node author = pairs.at().fieldOrSelf(entry.getKey());
      ScalarNode node = ScalarNode.string(author.source(), author.start(), entry.getValue());
      nodes[at] = node;
      return node;
    }

    List<ScalarNode> placedTwice() {
      List<ScalarNode> placed = new ArrayList<>(0);
      for (int i = 0; i < nodes.length; i++) {
        ScalarNode node = nodes[i];
        if (node != null && twice[i]) {
          placed.add(node);
        }
      }
      return placed;
    }
  }
}
