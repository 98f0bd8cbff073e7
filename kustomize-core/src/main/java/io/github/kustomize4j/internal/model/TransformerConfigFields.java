package io.github.kustomize4j.internal.model;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.diagnostics.KustomizationException;
import io.github.kustomize4j.internal.specs.FieldSpecs;
import io.github.kustomize4j.internal.specs.NameReference;
import io.github.kustomize4j.internal.specs.NameReferenceTable;
import io.github.kustomize4j.internal.specs.TransformerConfig;
import io.github.kustomize4j.resource.Gvk;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import org.jspecify.annotations.Nullable;

/** Reads the files that {@code configurations} names: field specs for the transformers. */
public final class TransformerConfigFields {
  private static final String PREFIX = "error unmarshaling JSON: while decoding JSON: ";

  private TransformerConfigFields() {}

  /**
   * Reads a document; one without content adds nothing.
   *
   * @param document the file as it was read as YAML 1.1, or null if there is nothing in it
   * @throws KustomizationException if it says something it cannot say
   */
  public static TransformerConfig decode(@Nullable Node document) {
    if (document == null || document.isNull()) {
      return TransformerConfig.EMPTY;
    }
    if (!(document instanceof MapNode map)) {
      throw notAMap(document);
    }
    return Decoding.strict(map, PREFIX, "TransformerConfig", TransformerConfigFields::decode);
  }

  private static TransformerConfig decode(Fields fields) {
    TransformerConfig.Builder config = new TransformerConfig.Builder();
    for (String list : TransformerConfig.LISTS) {
      config.set(list, specs(fields, list));
    }
    ImmutableList<NameReference> references =
        fields.list(
            "nameReference",
            "builtinconfig.NameBackReferences",
            TransformerConfigFields::reference);
    return config.nameReference(NameReferenceTable.of(references)).build();
  }

  private static FieldSpecs specs(Fields fields, String list) {
    return FieldSpecs.of(fields.list(list, "types.FieldSpec", FieldSpecFields::decode));
  }

  private static NameReference reference(Fields fields) {
    Fields gvk = fields.embedded("Gvk");
    return new NameReference(
        new Gvk(gvk.string("group"), gvk.string("version"), gvk.string("kind")),
        specs(fields, "fieldSpecs"));
  }

  private static KustomizationException notAMap(Node document) {
    return Decoding.notAMap(
        document,
        PREFIX,
        "builtinconfig.TransformerConfig",
        "a configuration is a map of lists such as `namePrefix:`");
  }
}
