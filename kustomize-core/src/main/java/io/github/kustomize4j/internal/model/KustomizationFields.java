package io.github.kustomize4j.internal.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import org.jspecify.annotations.Nullable;

/** Reads the fields at the top of a kustomization file and folds the older ones into the newer. */
final class KustomizationFields {
  private KustomizationFields() {}

  static Kustomization decode(Fields fields) {
    fields.object("metadata", "types.ObjectMeta", KustomizationFields::metadata);
    ImmutableList<LegacyHelmChart> legacyCharts =
        fields.list("helmChartInflationGenerator", "types.HelmChartArgs", LegacyHelmChart::decode);
    String kind = kind(fields);
    return new Kustomization(
        apiVersion(fields, kind),
        kind,
        join(fields.texts("resources"), fields.texts("bases")),
        fields.texts("components"),
        fields.texts("crds"),
        fields.texts("configurations"),
        fields.textMap("openapi"),
        fields.nonEmpty("namePrefix"),
        fields.nonEmpty("nameSuffix"),
        fields.nonEmpty("namespace"),
        Pairs.decode(fields, "commonLabels"),
        fields.list("labels", "types.Label", LabelEntry::decode),
        Pairs.decode(fields, "commonAnnotations"),
        fields.texts("patchesStrategicMerge", "types.PatchStrategicMerge"),
        fields.list("patchesJson6902", "types.Patch", PatchEntry::decode),
        fields.list("patches", "types.Patch", PatchEntry::decode),
        join(images(fields, "images"), images(fields, "imageTags")),
        fields.list("replicas", "types.Replica", Replica::decode),
        fields.list("replacements", "types.ReplacementField", ReplacementEntry::decode),
        fields.list("vars", "types.Var", Var::decode),
        fields.list("configMapGenerator", "types.ConfigMapArgs", GeneratorFields::configMap),
        fields.list("secretGenerator", "types.SecretArgs", GeneratorFields::secret),
        fields.object("generatorOptions", "types.GeneratorOptions", GeneratorFields::options),
        join(
            fields.list("helmCharts", "types.HelmChart", HelmChart::decode),
            ImmutableList.copyOf(Lists.transform(legacyCharts, LegacyHelmChart::chart))),
        helmGlobals(fields, legacyCharts),
        fields.texts("generators"),
        fields.texts("transformers"),
        fields.texts("validators"),
        fields.object("sortOptions", "types.SortOptions", SortOptions::decode),
        fields.texts("buildMetadata"));
  }

  private static String kind(Fields fields) {
    String kind = fields.embedded("TypeMeta").string("kind");
    return kind.isEmpty() ? "Kustomization" : kind;
  }

  private static String apiVersion(Fields fields, String kind) {
    String apiVersion = fields.embedded("TypeMeta").string("apiVersion");
    return apiVersion.isEmpty() ? Header.requiredVersion(kind) : apiVersion;
  }

  /** Nothing uses the metadata; it is checked all the same. */
  private static Fields metadata(Fields fields) {
    fields.string("name");
    fields.string("namespace");
    fields.textMap("labels");
    fields.textMap("annotations");
    return fields;
  }

  private static ImmutableList<Image> images(Fields fields, String name) {
    return fields.list(name, "types.Image", Image::decode);
  }

  private static @Nullable HelmGlobals helmGlobals(
      Fields fields, ImmutableList<LegacyHelmChart> legacyCharts) {
    HelmGlobals own = fields.object("helmGlobals", "types.HelmGlobals", HelmGlobals::decode);
    return own == null ? LegacyHelmChart.globals(legacyCharts) : own;
  }

  private static <T> ImmutableList<T> join(ImmutableList<T> first, ImmutableList<T> second) {
    return second.isEmpty()
        ? first
        : ImmutableList.<T>builder().addAll(first).addAll(second).build();
  }
}
