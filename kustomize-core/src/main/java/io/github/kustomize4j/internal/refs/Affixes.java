package io.github.kustomize4j.internal.refs;

import io.github.kustomize4j.resource.History;
import java.util.List;

/** Whether a referrer and a referral went through the same name prefixes and suffixes. */
final class Affixes {
  private Affixes() {}

  /** Whether they may belong together: a side without any fits everything. */
  static boolean compatible(History a, History b) {
    return agree(a.prefixes(), b.prefixes(), true) && agree(a.suffixes(), b.suffixes(), true);
  }

  /** Whether they belong together: a side without any fits only another one without. */
  static boolean match(History a, History b) {
    return agree(a.prefixes(), b.prefixes(), false) && agree(a.suffixes(), b.suffixes(), false);
  }

  /** The shorter list has to be the end of the longer one, which is what came last. */
  private static boolean agree(List<String> a, List<String> b, boolean emptyFits) {
    int common = Math.min(a.size(), b.size());
    if (common == 0) {
      return emptyFits || a.size() == b.size();
    }
    return a.subList(a.size() - common, a.size()).equals(b.subList(b.size() - common, b.size()));
  }
}
