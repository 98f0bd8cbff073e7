package io.github.kustomize4j.internal.transform;

import io.github.kustomize4j.internal.specs.FieldSpecs;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.tree.Node;

/** Puts a suffix behind names. Thread-safe. */
public final class SuffixTransformer extends AffixTransformer {
  /**
   * A transformer.
   *
   * @param suffix the suffix; nothing is recorded if it is empty
   * @param specs where it goes
   * @param author the node that says so, which gives new values their place
   */
  public SuffixTransformer(String suffix, FieldSpecs specs, Node author) {
    super(suffix, specs, author);
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
