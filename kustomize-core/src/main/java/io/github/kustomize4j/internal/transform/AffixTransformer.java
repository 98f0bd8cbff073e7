package io.github.kustomize4j.internal.transform;

import io.github.kustomize4j.internal.specs.FieldSpec;
import io.github.kustomize4j.internal.specs.FieldSpecs;
import io.github.kustomize4j.internal.specs.FieldWalk;
import io.github.kustomize4j.resource.Gvk;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceSet;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What name prefixes and name suffixes have in common. */
abstract class AffixTransformer implements ResourceTransformer {
  private static final String NAME = "metadata/name";

  private final String affix;
  private final Node author;
  private final List<NameSpec> names = new ArrayList<>();
  private final FieldSpecs others;

  AffixTransformer(ScalarNode affix, FieldSpecs specs) {
    this.affix = affix.text();
    this.author = affix;
    for (FieldSpecs walk : specs.each()) {
      FieldSpec spec = walk.asList().get(0);
      if (spec.path().equals(NAME)) {
        names.add(new NameSpec(spec, walk));
      }
    }
    this.others = specs.without(NAME);
  }

  private record NameSpec(FieldSpec spec, FieldSpecs walk) {}

  /** The resource with the affix in its history. */
  abstract Resource record(Resource resource, String added);

  /** The text with the affix. */
  abstract String join(String text, String added);

  @Override
  public UnaryOperator<@Nullable Resource> begin(ResourceSet.Editor resources) {
    FieldWalk<FieldSpec> walk =
        new FieldWalk<>(FieldWalk.Creation.SCALAR, (value, spec) -> write(value));
    return resource -> keepsName(resource.originalId().gvk()) ? resource : rename(resource, walk);
  }

  /**
   * Definitions of types are called after their types, and Namespace objects after what {@code
   * namespace} sets.
   */
  private static boolean keepsName(Gvk gvk) {
    return switch (gvk.kind()) {
      case "CustomResourceDefinition", "Namespace" -> true;
      case "APIService" -> gvk.group().equals("apiregistration.k8s.io");
      default -> false;
    };
  }

  private Resource rename(Resource resource, FieldWalk<FieldSpec> walk) {
    Gvk original = resource.originalId().gvk();
    Resource renamed = resource;
    for (NameSpec name : names) {
      if (name.spec().selects(original)) {
        renamed = affix.isEmpty() ? renamed : record(FormerIds.remember(renamed), affix);
        renamed = walk.apply(name.walk().trie(renamed.gvk()), renamed);
      }
    }
    return others.isEmpty() ? renamed : walk.apply(others.trie(renamed.gvk()), renamed);
  }

  private ScalarNode write(Node value) {
    ScalarNode old = Scalars.of(value);
    return affix.isEmpty() ? old : Scalars.writeUntyped(old, join(old.text(), affix), author);
  }
}
