package io.github.kustomize4j.internal.transform;

import io.github.kustomize4j.internal.specs.FieldSpecs;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.tree.ScalarNode;

/** Puts a prefix before names. Thread-safe. */
public final class PrefixTransformer extends AffixTransformer {
  /**
   * A transformer.
   *
   * @param prefix the prefix; nothing is recorded if it is empty
   * @param specs where it goes
   */
  public PrefixTransformer(ScalarNode prefix, FieldSpecs specs) {
    super(prefix, specs);
  }

  @Override
  Resource record(Resource resource, String prefix) {
    return resource.withHistory(resource.history().withPrefix(prefix));
  }

  @Override
  String join(String text, String prefix) {
    return prefix + text;
  }
}
