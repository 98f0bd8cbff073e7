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
    return args(fields, "", true);
  }

  /** Reads an entry of {@code secretGenerator}, which has a type beside. */
  public static GeneratorArgs secret(Fields fields) {
    return args(fields, fields.string("type"), true);
  }

  /** Reads an object that configures a generator of config maps; its {@code env} has no effect. */
  public static GeneratorArgs configMapObject(Fields fields) {
    return args(fields.embedded("ConfigMapArgs"), "", false);
  }

  /** Reads an object that configures a generator of secrets; its {@code env} has no effect. */
  public static GeneratorArgs secretObject(Fields fields) {
    Fields secret = fields.embedded("SecretArgs");
    return args(secret, secret.string("type"), false);
  }

  private static GeneratorArgs args(Fields all, String type, boolean readsEnv) {
    Fields fields = all.embedded("GeneratorArgs");
    GeneratorOptions options =
        fields.object("options", "types.GeneratorOptions", GeneratorFields::options);
    return new GeneratorArgs(
        fields.string("name"),
        fields.string("namespace"),
        fields.string("behavior"),
        type,
        sources(fields.embedded("KvPairSources"), readsEnv),
        options == null ? GeneratorOptions.NONE : options,
        all.map());
  }

  /** Env files come from {@code envs} first, then from the older {@code env}. */
  private static KeyValueSources sources(Fields fields, boolean readsEnv) {
    List<ScalarNode> envs = new ArrayList<>(fields.texts("envs"));
    ScalarNode env = fields.nonEmpty("env");
    if (env != null && readsEnv) {
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
