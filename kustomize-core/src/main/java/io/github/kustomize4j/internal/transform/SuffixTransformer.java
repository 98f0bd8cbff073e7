package io.github.kustomize4j.internal.transform;

import io.github.kustomize4j.internal.specs.FieldSpecs;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.tree.ScalarNode;

/** Puts a suffix behind names. Thread-safe. */
public final class SuffixTransformer extends AffixTransformer {
  /**
   * A transformer.
   *
   * @param suffix the suffix; nothing is recorded if it is empty
   * @param specs where it goes
   */
  public SuffixTransformer(ScalarNode suffix, FieldSpecs specs) {
    super(suffix, specs);
  }

  @Override
  Resource record(Resource resource, String suffix) {
    return resource.withHistory(resource.history().withSuffix(suffix));
  }

  @Override
  String join(String text, String suffix) {
    return text + suffix;
  }
}
