package io.github.kustomize4j.internal.specs;

/**
 * The field specs of all transformers: what {@code configurations} files add to. Immutable and
 * thread-safe.
 *
 * @param namePrefix where name prefixes go
 * @param nameSuffix where name suffixes go
 * @param namespace where the namespace goes, beside {@code metadata.namespace}
 * @param commonLabels where labels go that are part of selectors
 * @param labels where labels go that are not
 * @param templateLabels where labels go that are part of templates
 * @param commonAnnotations where annotations go
 * @param images where images stand, beside the containers of any object
 * @param replicas where numbers of replicas stand
 * @param varReference where vars are substituted
 * @param nameReference where names of other objects stand
 */
public record TransformerConfig(
    FieldSpecs namePrefix,
    FieldSpecs nameSuffix,
    FieldSpecs namespace,
    FieldSpecs commonLabels,
    FieldSpecs labels,
    FieldSpecs templateLabels,
    FieldSpecs commonAnnotations,
    FieldSpecs images,
    FieldSpecs replicas,
    FieldSpecs varReference,
    NameReferenceTable nameReference) {
  /** Nothing at all. */
  public static final TransformerConfig EMPTY = new Builder().build();

  /** What applies without any configuration. */
  public static TransformerConfig builtin() {
    return Builtin.CONFIG;
  }

  /** Loads the table when it is first asked for. */
  private static final class Builtin {
    static final TransformerConfig CONFIG = BuiltinSpecs.load();
  }

  /**
   * This configuration with what another adds, sorted.
   *
   * @throws io.github.kustomize4j.diagnostics.KustomizationException if field specs conflict; of
   *     several conflicts the first in kustomize's order
   */
  public TransformerConfig merge(TransformerConfig added) {
    if (added == EMPTY || (added == this && this == builtin())) {
      return this;
    }
    if (this == EMPTY && added == builtin()) {
      return added;
    }
    Builder merged = new Builder();
    merged.namePrefix = merge(namePrefix, added.namePrefix, "NamePrefix");
    merged.nameSuffix = merge(nameSuffix, added.nameSuffix, "NameSuffix");
    merged.namespace = merge(namespace, added.namespace, "NameSpace");
    merged.commonAnnotations =
        merge(commonAnnotations, added.commonAnnotations, "CommonAnnotations");
    merged.commonLabels = merge(commonLabels, added.commonLabels, "CommonLabels");
    merged.labels = merge(labels, added.labels, "Labels");
    merged.templateLabels = merge(templateLabels, added.templateLabels, "TemplateLabels");
    merged.varReference = merge(varReference, added.varReference, "VarReference");
    merged.nameReference =
        nameReference.merge(added.nameReference, failed("NameReference")).sorted();
    merged.images = merge(images, added.images, "Images");
    merged.replicas = merge(replicas, added.replicas, "Replicas");
    return merged.build();
  }

  private static FieldSpecs merge(FieldSpecs present, FieldSpecs added, String field) {
    FieldSpecs merged = present.merge(added, failed(field));
    return merged == present ? present : merged.sorted();
  }

  private static String failed(String field) {
    return "failed to merge " + field + " fieldSpec";
  }

  /** Collects the lists; what is not set stays empty. */
  static final class Builder {
    FieldSpecs namePrefix = FieldSpecs.EMPTY;
    FieldSpecs nameSuffix = FieldSpecs.EMPTY;
    FieldSpecs namespace = FieldSpecs.EMPTY;
    FieldSpecs commonLabels = FieldSpecs.EMPTY;
    FieldSpecs labels = FieldSpecs.EMPTY;
    FieldSpecs templateLabels = FieldSpecs.EMPTY;
    FieldSpecs commonAnnotations = FieldSpecs.EMPTY;
    FieldSpecs images = FieldSpecs.EMPTY;
    FieldSpecs replicas = FieldSpecs.EMPTY;
    FieldSpecs varReference = FieldSpecs.EMPTY;
    NameReferenceTable nameReference = NameReferenceTable.EMPTY;

    /**
     * Sets a list by its name in configuration files.
     *
     * @return false if there is no list of this name
     */
    boolean set(String field, FieldSpecs specs) {
      switch (field) {
        case "namePrefix" -> namePrefix = specs;
        case "nameSuffix" -> nameSuffix = specs;
        case "namespace" -> namespace = specs;
        case "commonLabels" -> commonLabels = specs;
        case "labels" -> labels = specs;
        case "templateLabels" -> templateLabels = specs;
        case "commonAnnotations" -> commonAnnotations = specs;
        case "images" -> images = specs;
        case "replicas" -> replicas = specs;
        case "varReference" -> varReference = specs;
        default -> {
          return false;
        }
      }
      return true;
    }

    TransformerConfig build() {
      return new TransformerConfig(
          namePrefix,
          nameSuffix,
          namespace,
          commonLabels,
          labels,
          templateLabels,
          commonAnnotations,
          images,
          replicas,
          varReference,
          nameReference);
    }
  }
}
