package io.github.kustomize4j.internal.plugin;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.kustomize4j.internal.model.FieldSpecFields;
import io.github.kustomize4j.internal.model.Fields;
import io.github.kustomize4j.internal.model.Image;
import io.github.kustomize4j.internal.model.Pairs;
import io.github.kustomize4j.internal.model.PatchEntry;
import io.github.kustomize4j.internal.model.ReplacementEntry;
import io.github.kustomize4j.internal.model.Replica;
import io.github.kustomize4j.internal.specs.FieldSpecs;
import io.github.kustomize4j.internal.transform.AnnotationTransformer;
import io.github.kustomize4j.internal.transform.HashTransformer;
import io.github.kustomize4j.internal.transform.ImageTransformer;
import io.github.kustomize4j.internal.transform.LabelTransformer;
import io.github.kustomize4j.internal.transform.NamespaceTransformer;
import io.github.kustomize4j.internal.transform.PrefixTransformer;
import io.github.kustomize4j.internal.transform.ReplicaTransformer;
import io.github.kustomize4j.internal.transform.RoleBindingSubjects;
import io.github.kustomize4j.internal.transform.SuffixTransformer;
import io.github.kustomize4j.internal.transform.Transformer;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The builtin transformers by their kind. */
final class BuiltinTransformers {
  private static final Transformer NOTHING = resources -> {};

  private final PluginEnvironment environment;
  private final ImmutableMap<String, Function<PluginConfig, Transformer>> byKind;

  BuiltinTransformers(PluginEnvironment environment) {
    this.environment = environment;
    PatchPlugins patches = new PatchPlugins(environment);
    byKind =
        ImmutableMap.<String, Function<PluginConfig, Transformer>>builder()
            .put("AnnotationsTransformer", fields(BuiltinTransformers::annotations))
            .put("HashTransformer", config -> new HashTransformer())
            .put("ImageTagTransformer", fields(BuiltinTransformers::image))
            .put("LabelTransformer", fields(BuiltinTransformers::labels))
            .put("NamespaceTransformer", BuiltinTransformers::namespace)
            .put("PatchJson6902Transformer", patches::json6902)
            .put("PatchStrategicMergeTransformer", patches::strategicMerge)
            .put("PatchTransformer", config -> environment.patch(config.decode(PatchEntry::decode)))
            .put("PrefixTransformer", config -> affix(config, "prefix", PrefixTransformer::new))
            .put("SuffixTransformer", config -> affix(config, "suffix", SuffixTransformer::new))
            .put("PrefixSuffixTransformer", BuiltinTransformers::prefixAndSuffix)
            .put("ReplacementTransformer", this::replacements)
            .put("ReplicaCountTransformer", fields(BuiltinTransformers::replicas))
            .put("ValueAddTransformer", config -> ValueAddTransformer.of(config, environment))
            .buildOrThrow();
  }

  private static Function<PluginConfig, Transformer> fields(Function<Fields, Transformer> decoder) {
    return config -> config.decode(decoder);
  }

  Set<String> kinds() {
    return byKind.keySet();
  }

  boolean knows(String kind) {
    return byKind.containsKey(kind);
  }

  /** The transformer of a kind that is known. */
  Transformer create(PluginConfig config) {
    return Objects.requireNonNull(byKind.get(config.kind())).apply(config);
  }

  private static FieldSpecs specs(Fields fields) {
    return FieldSpecs.of(fields.list("fieldSpecs", "types.FieldSpec", FieldSpecFields::decode));
  }

  private static Transformer annotations(Fields fields) {
    return new AnnotationTransformer(Pairs.decode(fields, "annotations"), specs(fields));
  }

  private static Transformer labels(Fields fields) {
    return new LabelTransformer(Pairs.decode(fields, "labels"), specs(fields));
  }

  private static Transformer image(Fields fields) {
    Image image = fields.object("imageTag", "types.Image", Image::decode);
    FieldSpecs specs = specs(fields);
    return image == null ? NOTHING : new ImageTransformer(ImmutableList.of(image), specs);
  }

  private static Transformer replicas(Fields fields) {
    Replica replica = fields.object("replica", "types.Replica", Replica::decode);
    Replica wanted = replica == null ? new Replica("", 0, fields.map()) : replica;
    return new ReplicaTransformer(ImmutableList.of(wanted), specs(fields));
  }

  /** The namespace is that of the configuration object itself. */
  private static Transformer namespace(PluginConfig config) {
    ScalarNode namespace = config.namespaceNode();
    return config.decode(
        fields -> {
          RoleBindingSubjects subjects =
              RoleBindingSubjects.of(fields.string("setRoleBindingSubjects"), fields.map());
          FieldSpecs specs = specs(fields);
          boolean unsetOnly = fields.flag("unsetOnly");
          return namespace == null
              ? NOTHING
              : new NamespaceTransformer(namespace, specs, subjects, unsetOnly);
        });
  }

  private static Transformer affix(
      PluginConfig config, String field, BiFunction<ScalarNode, FieldSpecs, Transformer> maker) {
    return config.decode(
        fields -> {
          if (!fields.has("fieldSpecs")) {
            throw config.invalid(
                "fieldSpecs is not expected to be nil",
                "add `fieldSpecs`, such as `[{path: metadata/name}]`");
          }
          FieldSpecs specs = specs(fields);
          ScalarNode affix = fields.nonEmpty(field);
          return affix == null ? NOTHING : maker.apply(affix, specs);
        });
  }

  private static Transformer prefixAndSuffix(PluginConfig config) {
    Transformer prefix = affix(config, "prefix", PrefixTransformer::new);
    Transformer suffix = affix(config, "suffix", SuffixTransformer::new);
    return resources -> {
      prefix.apply(resources);
      suffix.apply(resources);
    };
  }

  private Transformer replacements(PluginConfig config) {
    return environment.replacements(
        config.decode(
            fields ->
                fields.list("replacements", "types.ReplacementField", ReplacementEntry::decode)));
  }
}
