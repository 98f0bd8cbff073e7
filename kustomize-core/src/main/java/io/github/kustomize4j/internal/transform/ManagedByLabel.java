package io.github.kustomize4j.internal.transform;

import com.google.common.collect.ImmutableMap;
import io.github.kustomize4j.internal.model.Pairs;
import io.github.kustomize4j.internal.specs.FieldSpec;
import io.github.kustomize4j.internal.specs.FieldSpecs;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceSet;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Source;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Puts the label of the maker on every resource; it names the version that is followed.
 * Thread-safe.
 */
public final class ManagedByLabel implements ResourceTransformer {
  private static final ImmutableMap<String, String> LABEL =
      ImmutableMap.of("app.kubernetes.io/managed-by", "kustomize-v5.8.1");

  @Override
  public UnaryOperator<@Nullable Resource> begin(ResourceSet.Editor resources) {
    Pairs label = new Pairs(LABEL, MapNode.empty(Source.generated("buildMetadata"), 0));
    FieldSpecs places = FieldSpecs.of(List.of(FieldSpec.ofAny("metadata/labels", true)));
    return new LabelTransformer(label, places).begin(resources);
  }
}
