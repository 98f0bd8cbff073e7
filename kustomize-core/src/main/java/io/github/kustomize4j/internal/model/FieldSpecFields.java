package io.github.kustomize4j.internal.model;

import io.github.kustomize4j.internal.specs.FieldSpec;

/** Reads field specs. */
public final class FieldSpecFields {
  private FieldSpecFields() {}

  /** Reads one field spec. */
  public static FieldSpec decode(Fields fields) {
    Fields gvk = fields.embedded("Gvk");
    return new FieldSpec(
        gvk.string("group"),
        gvk.string("version"),
        gvk.string("kind"),
        fields.string("path"),
        fields.flag("create"));
  }
}
