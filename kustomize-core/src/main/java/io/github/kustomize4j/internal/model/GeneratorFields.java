package io.github.kustomize4j.internal.model;

import com.google.common.collect.ImmutableSet;
import io.github.kustomize4j.generate.GeneratorArgs;
import io.github.kustomize4j.generate.GeneratorOptions;
import io.github.kustomize4j.generate.KeyValueSources;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.ArrayList;
import java.util.List;

/** Reads the entries of {@code configMapGenerator} and {@code secretGenerator}. */
public final class GeneratorFields {
  /** The names of the options, for advice on those that stand one level too high. */
  static final ImmutableSet<String> OPTIONS =
      ImmutableSet.of("labels", "annotations", "disableNameSuffixHash", "immutable");

  private GeneratorFields() {}

  /** Reads an entry of {@code configMapGenerator}. */
  public static GeneratorArgs configMap(Fields fields) {
    return args(fields, "");
  }

  /** Reads an entry of {@code secretGenerator}, which has a type beside. */
  public static GeneratorArgs secret(Fields fields) {
    return args(fields, fields.string("type"));
  }

  private static GeneratorArgs args(Fields all, String type) {
    Fields fields = all.embedded("GeneratorArgs");
    GeneratorOptions options =
        fields.object("options", "types.GeneratorOptions", GeneratorFields::options);
    return new GeneratorArgs(
        fields.string("name"),
        fields.string("namespace"),
        fields.string("behavior"),
        type,
        sources(fields.embedded("KvPairSources")),
        options == null ? GeneratorOptions.NONE : options,
        all.map());
  }

  /** Env files come from {@code envs} first, then from the older {@code env}. */
  private static KeyValueSources sources(Fields fields) {
    List<ScalarNode> envs = new ArrayList<>(fields.texts("envs"));
    ScalarNode env = fields.nonEmpty("env");
    if (env != null) {
      envs.add(env);
    }
    return new KeyValueSources(envs, fields.texts("literals"), fields.texts("files"));
  }

  /** Reads {@code generatorOptions}, or the options of one entry. */
  public static GeneratorOptions options(Fields fields) {
    return new GeneratorOptions(
        fields.textMap("labels"),
        fields.textMap("annotations"),
        fields.flag("disableNameSuffixHash"),
        fields.flag("immutable"));
  }
}
