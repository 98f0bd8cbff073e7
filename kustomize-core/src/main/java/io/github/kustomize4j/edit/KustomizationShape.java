package io.github.kustomize4j.edit;

import static io.github.kustomize4j.edit.Shape.FLAG;
import static io.github.kustomize4j.edit.Shape.FREE_MAP;
import static io.github.kustomize4j.edit.Shape.NUMBER;
import static io.github.kustomize4j.edit.Shape.OPTIONAL_TEXT;
import static io.github.kustomize4j.edit.Shape.TEXT;
import static io.github.kustomize4j.edit.Shape.TEXTS;
import static io.github.kustomize4j.edit.Shape.TEXT_MAP;
import static io.github.kustomize4j.edit.Shape.listOf;
import static io.github.kustomize4j.edit.Shape.listOfOptional;
import static io.github.kustomize4j.edit.StructShape.always;
import static io.github.kustomize4j.edit.StructShape.field;
import static io.github.kustomize4j.edit.StructShape.orNull;

import io.github.kustomize4j.edit.StructShape.Field;
import java.util.ArrayList;
import java.util.List;

/**
 * The fields of a kustomization file and of everything in it. The order of the fields at the top is
 * the one in which the reference adds those that a file does not have yet.
 */
final class KustomizationShape {
  private static final StructShape METADATA =
      StructShape.of(
          field("name", TEXT),
          field("namespace", TEXT),
          field("labels", TEXT_MAP),
          field("annotations", TEXT_MAP));

  private static final StructShape SORT_OPTIONS =
      StructShape.of(
          field("order", TEXT),
          field(
              "legacySortOptions",
              StructShape.of(orNull("orderFirst", TEXTS), orNull("orderLast", TEXTS))));

  private static final Field[] RESOURCE_ID = {
    field("group", TEXT),
    field("version", TEXT),
    field("kind", TEXT),
    field("name", TEXT),
    field("namespace", TEXT)
  };

  private static final StructShape SELECTOR =
      StructShape.of(
          RESOURCE_ID[0],
          RESOURCE_ID[1],
          RESOURCE_ID[2],
          RESOURCE_ID[3],
          RESOURCE_ID[4],
          field("annotationSelector", TEXT),
          field("labelSelector", TEXT));

  private static final StructShape FIELD_SPEC =
      StructShape.of(
          RESOURCE_ID[0],
          RESOURCE_ID[1],
          RESOURCE_ID[2],
          field("path", TEXT),
          field("create", FLAG));

  private static final StructShape LABEL =
      StructShape.of(
          field("pairs", TEXT_MAP),
          field("includeSelectors", FLAG),
          field("includeTemplates", FLAG),
          field("fields", listOf(FIELD_SPEC)));

  private static final StructShape PATCH =
      StructShape.of(
          field("path", TEXT),
          field("patch", TEXT),
          field("target", SELECTOR),
          field(
              "options",
              StructShape.of(field("allowNameChange", FLAG), field("allowKindChange", FLAG))));

  private static final StructShape GENERATOR_OPTIONS =
      StructShape.of(
          field("labels", TEXT_MAP),
          field("annotations", TEXT_MAP),
          field("disableNameSuffixHash", FLAG),
          field("immutable", FLAG));

  private static final StructShape GENERATOR =
      StructShape.of(
          field("name", TEXT),
          field("namespace", TEXT),
          field("behavior", TEXT),
          field("type", TEXT),
          field("literals", TEXTS),
          field("files", TEXTS),
          field("envs", TEXTS),
          field("options", GENERATOR_OPTIONS));

  private static final StructShape HELM_CHART =
      StructShape.of(
          field("name", TEXT),
          field("version", TEXT),
          field("repo", TEXT),
          field("releaseName", TEXT),
          field("namespace", TEXT),
          field("nameTemplate", TEXT),
          field("additionalValuesFiles", TEXTS),
          field("valuesFile", TEXT),
          field("valuesInline", FREE_MAP),
          field("valuesMerge", TEXT),
          field("includeCRDs", FLAG),
          field("skipHooks", FLAG),
          field("skipTests", FLAG),
          field("apiVersions", TEXTS),
          field("kubeVersion", TEXT),
          field("debug", FLAG),
          field("devel", FLAG));

  private static final StructShape HELM_GLOBALS =
      StructShape.of(field("chartHome", TEXT), field("configHome", TEXT));

  private static final StructShape VAR =
      StructShape.of(
          always("name", TEXT),
          always(
              "objref",
              StructShape.of(
                  field("apiVersion", TEXT),
                  RESOURCE_ID[0],
                  RESOURCE_ID[1],
                  RESOURCE_ID[2],
                  always("name", TEXT),
                  RESOURCE_ID[4])),
          always("fieldref", StructShape.of(field("fieldPath", TEXT))));

  private static final StructShape IMAGE =
      StructShape.of(
          field("name", TEXT),
          field("newName", TEXT),
          field("tagSuffix", TEXT),
          field("newTag", TEXT),
          field("digest", TEXT));

  private static final StructShape FIELD_OPTIONS =
      StructShape.of(
          field("delimiter", TEXT),
          field("index", NUMBER),
          field("encoding", TEXT),
          field("create", FLAG));

  private static final StructShape REPLACEMENT =
      StructShape.of(
          field("path", TEXT),
          field(
              "source",
              StructShape.of(
                  RESOURCE_ID[0],
                  RESOURCE_ID[1],
                  RESOURCE_ID[2],
                  RESOURCE_ID[3],
                  RESOURCE_ID[4],
                  field("fieldPath", TEXT),
                  field("options", FIELD_OPTIONS))),
          field("sourceValue", OPTIONAL_TEXT),
          field(
              "targets",
              listOfOptional(
                  StructShape.of(
                      orNull("select", SELECTOR),
                      field("reject", listOfOptional(SELECTOR)),
                      field("fieldPaths", TEXTS),
                      field("options", FIELD_OPTIONS)))));

  private static final StructShape REPLICA =
      StructShape.of(field("name", TEXT), always("count", NUMBER));

  /** The whole file, older fields folded into the newer ones. */
  static final StructShape WHOLE =
      StructShape.of(
          field("apiVersion", TEXT),
          field("kind", TEXT),
          field("metadata", METADATA),
          field("sortOptions", SORT_OPTIONS),
          field("resources", TEXTS),
          field("namePrefix", TEXT),
          field("nameSuffix", TEXT),
          field("namespace", TEXT),
          field("crds", TEXTS),
          field("commonLabels", TEXT_MAP),
          field("labels", listOf(LABEL)),
          field("commonAnnotations", TEXT_MAP),
          field("patchesStrategicMerge", TEXTS),
          field("patchesJson6902", listOf(PATCH)),
          field("patches", listOf(PATCH)),
          field("configMapGenerator", listOf(GENERATOR)),
          field("secretGenerator", listOf(GENERATOR)),
          field("helmCharts", listOf(HELM_CHART)),
          field("helmGlobals", HELM_GLOBALS),
          field("generatorOptions", GENERATOR_OPTIONS),
          field("vars", listOf(VAR)),
          field("images", listOf(IMAGE)),
          field("replacements", listOf(REPLACEMENT)),
          field("replicas", listOf(REPLICA)),
          field("configurations", TEXTS),
          field("generators", TEXTS),
          field("transformers", TEXTS),
          field("validators", TEXTS),
          field("components", TEXTS),
          field("openapi", TEXT_MAP),
          field("buildMetadata", TEXTS));

  /** The whole file with its older fields as they are. */
  static final StructShape AS_WRITTEN = asWritten();

  private KustomizationShape() {}

  private static StructShape asWritten() {
    List<Field> generator = new ArrayList<>(GENERATOR.fields());
    generator.add(field("env", TEXT));
    Shape generators = listOf(StructShape.of(generator.toArray(Field[]::new)));
    List<Field> fields = new ArrayList<>(WHOLE.fields());
    fields.replaceAll(
        field -> field.name().endsWith("Generator") ? field(field.name(), generators) : field);
    fields.add(field("bases", TEXTS));
    fields.add(field("imageTags", listOf(IMAGE)));
    fields.add(field("helmChartInflationGenerator", listOf(FREE_MAP)));
    return StructShape.of(fields.toArray(Field[]::new));
  }
}
