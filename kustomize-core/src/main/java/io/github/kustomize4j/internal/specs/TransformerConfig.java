package io.github.kustomize4j.internal.specs;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
   *     several conflicts one
   */
  public TransformerConfig merge(TransformerConfig added) {
    ConfigMerge merge = new ConfigMerge(this);
    merge.add(added);
    return merge.result();
  }

  /** The lists of field specs in the order of {@link #LISTS}. */
  ImmutableList<FieldSpecs> lists() {
    return ImmutableList.of(
        namePrefix,
        nameSuffix,
        namespace,
        commonLabels,
        labels,
        templateLabels,
        commonAnnotations,
        images,
        replicas,
        varReference);
  }

  /** A configuration of lists in the order of {@link #LISTS}. */
  static TransformerConfig of(List<FieldSpecs> lists, NameReferenceTable references) {
    Builder config = new Builder().nameReference(references);
    for (int i = 0; i < lists.size(); i++) {
      config.set(LISTS.get(i), lists.get(i));
    }
    return config.build();
  }

  /** The lists of field specs by their names in configuration files. */
  public static final ImmutableList<String> LISTS =
      ImmutableList.of(
          "namePrefix",
          "nameSuffix",
          "namespace",
          "commonLabels",
          "labels",
          "templateLabels",
          "commonAnnotations",
          "images",
          "replicas",
          "varReference");

  /** Collects lists; what is not set stays empty. Stays on one thread. */
  public static final class Builder {
    private final Map<String, FieldSpecs> lists = new HashMap<>();
    private NameReferenceTable nameReference = NameReferenceTable.EMPTY;

    /** Sets one of {@link #LISTS}. */
    public Builder set(String list, FieldSpecs specs) {
      lists.put(list, specs);
      return this;
    }

    /** Sets the table of name references. */
    public Builder nameReference(NameReferenceTable table) {
      nameReference = table;
      return this;
    }

    /** The configuration. */
    public TransformerConfig build() {
      return new TransformerConfig(
          list("namePrefix"),
          list("nameSuffix"),
          list("namespace"),
          list("commonLabels"),
          list("labels"),
          list("templateLabels"),
          list("commonAnnotations"),
          list("images"),
          list("replicas"),
          list("varReference"),
          nameReference);
    }

    private FieldSpecs list(String name) {
      return lists.getOrDefault(name, FieldSpecs.EMPTY);
    }
  }
}
