package io.github.kustomize4j.internal.model;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.Diagnostics;

/** Warns of fields that have a successor, in the reference's order and words. */
final class Deprecations {
  private static final String FIX =
      "Run 'kustomize edit fix' to update your Kustomization automatically.";

  private static final ImmutableList<Deprecation> ALL =
      ImmutableList.of(
          new Deprecation("bases", "'resources' instead. "),
          new Deprecation("commonLabels", "'labels' instead. "),
          new Deprecation("imageTags", "'images' instead. "),
          new Deprecation("patchesJson6902", "'patches' instead. "),
          new Deprecation("patchesStrategicMerge", "'patches' instead. "),
          new Deprecation("vars", "'replacements' instead. [EXPERIMENTAL] "));

  private record Deprecation(String field, String successor) {}

  private Deprecations() {}

  /** Warns of each such field that is not null; an empty list counts. */
  static void warn(Fields fields, Diagnostics diagnostics) {
    for (Deprecation old : ALL) {
      if (fields.has(old.field)) {
        String text = '\'' + old.field + "' is deprecated. Please use " + old.successor + FIX;
        diagnostics.add(Diagnostic.warning(Code.DEPRECATED, text).at(fields.locate(old.field)));
      }
    }
  }
}
