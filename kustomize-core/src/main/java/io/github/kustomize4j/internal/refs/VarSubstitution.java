package io.github.kustomize4j.internal.refs;

import io.github.kustomize4j.internal.specs.FieldMismatchException;
import io.github.kustomize4j.internal.specs.FieldSpec;
import io.github.kustomize4j.internal.specs.FieldSpecs;
import io.github.kustomize4j.internal.specs.FieldWalk;
import io.github.kustomize4j.resource.ResourceSet;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Tag;
import java.util.Locale;

/** Walks to the fields in which variables are replaced. Stays on one thread. */
final class VarSubstitution {
  private final VarExpansion expansion;

  VarSubstitution(VarExpansion expansion) {
    this.expansion = expansion;
  }

  void apply(ResourceSet.Editor resources, FieldSpecs specs) {
    FieldWalk<FieldSpec> walk =
        new FieldWalk<>(FieldWalk.Creation.NONE, (value, spec) -> substitute(value));
    resources.replaceAll(resource -> walk.apply(specs.trie(resource.gvk()), resource));
  }

  private Node substitute(Node value) {
    return switch (value.kind()) {
      case SCALAR -> inScalar(value);
      case MAP -> inMap((MapNode) value);
      case LIST -> ((ListNode) value).mapItems(this::inItem);
    };
  }

  /** Texts are replaced; numbers, booleans, maps and lists are left alone. */
  private Node inScalar(Node value) {
    return value instanceof ScalarNode scalar && isText(scalar)
        ? expansion.expand(typed(scalar))
        : value;
  }

  /** What was written without a type counts as text, whatever it looks like. */
  private static boolean isText(ScalarNode scalar) {
    return scalar.isString() || scalar.isUntyped();
  }

  private static ScalarNode typed(ScalarNode scalar) {
    return scalar.isUntyped() ? scalar.withText(scalar.text(), Tag.STR) : scalar;
  }

  private MapNode inMap(MapNode map) {
    for (int i = 0; i < map.size() && map.hasOddKeys(); i++) {
      if (map.keyTag(i) != Tag.STR) {
        throw new FieldMismatchException(
            "invalid map key: value='"
                + map.key(i)
                + "', tag='!!"
                + map.keyTag(i).name().toLowerCase(Locale.ROOT)
                + "'",
            map);
      }
    }
    return map.mapValues(this::inScalar);
  }

  private Node inItem(Node item) {
    if (item instanceof ScalarNode scalar && isText(scalar)) {
      return expansion.expand(typed(scalar));
    }
    throw new FieldMismatchException("invalid value type expect a string", item);
  }
}
