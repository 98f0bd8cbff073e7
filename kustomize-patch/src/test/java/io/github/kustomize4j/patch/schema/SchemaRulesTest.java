package io.github.kustomize4j.patch.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.yaml.ReadLimits;
import io.github.kustomize4j.yaml.YamlReader;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaRulesTest {
  private static final Schema BUILTIN = Schema.builtin();

  private static final Schema OWN =
      parse(
          """
          paths:
            /apis/x.io/v1/things/{name}:
              get: {x-kubernetes-group-version-kind: {group: x.io, version: v1, kind: Thing}}
            /apis/x.io/v1/namespaces/{namespace}/parts/{name}:
              get: {x-kubernetes-group-version-kind: {group: x.io, version: v1, kind: Part}}
            /apis/x.io/v1/parts:
              get: {x-kubernetes-group-version-kind: {group: x.io, version: v1, kind: Part}}
            /apis/x.io/v1/posted:
              post: {x-kubernetes-group-version-kind: {group: x.io, version: v1, kind: Posted}}
          definitions:
            io.x.Thing:
              x-kubernetes-group-version-kind:
              - {group: x.io, version: v1, kind: Thing}
              - {version: v1, kind: OldThing}
              properties:
                spec: {$ref: "#/definitions/io.x.Spec"}
                lost: {$ref: "#/definitions/io.x.Nothing"}
                other: {$ref: "file.json#/definitions/io.x.Spec"}
                round: {$ref: "#/definitions/io.x.Round"}
            io.x.Round: {$ref: "#/definitions/io.x.Round"}
            io.x.Spec:
              additionalProperties: &named
                {type: array, items: {$ref: "#/definitions/io.x.Item"},
                 x-kubernetes-patch-strategy: merge, x-kubernetes-patch-merge-key: name}
              properties:
                scalars: {type: array, x-kubernetes-patch-strategy: merge}
                two: {type: array, x-kubernetes-patch-strategy: "retainKeys,merge",
                      x-kubernetes-list-map-keys: [a, b], x-kubernetes-patch-merge-key: c}
                noStrategy: {type: array, x-kubernetes-list-map-keys: [a]}
                otherStrategy: {type: array, x-kubernetes-patch-strategy: retainKeys,
                                x-kubernetes-patch-merge-key: a}
                asList: {type: [array], items: {properties: {z: *named}}}
                noList: {type: string, items: {properties: {z: *named}}}
            io.x.Item: {properties: {items: *named}}
          """);

  @ParameterizedTest
  @CsvSource({
    "apps/v1, Deployment, spec.template.spec.containers, name",
    "apps/v1, Deployment, spec.template.spec.volumes, name",
    "apps/v1, Deployment, spec.template.spec.hostAliases, ip",
    "apps/v1, Deployment, spec.template.spec.containers.*.ports, containerPort protocol",
    "apps/v1, Deployment, spec.template.spec.containers.*.env, name",
    "apps/v1, Deployment, metadata.ownerReferences, uid",
    "v1, Service, spec.ports, port protocol",
    "v1, ServiceAccount, secrets, name",
    "v1, ConfigMap, metadata.finalizers, ''"
  })
  void knowsTheMergeKeysOfBuiltinLists(String version, String kind, String path, String keys) {
    List<String> expected = keys.isEmpty() ? List.of() : List.of(keys.split(" "));

    assertThat(mergeKeys(BUILTIN, version, kind, path)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spec.template.spec.tolerations",
        "spec.template.spec.containers.*.args",
        "spec.template.spec.containers.*.envFrom",
        "spec.template.spec",
        "metadata.labels"
      })
  void builtinFieldsWithoutMergeKeysHaveNone(String path) {
    assertThat(at(BUILTIN, "apps/v1", "Deployment", path)).isNotNull();
    assertThat(mergeKeys(BUILTIN, "apps/v1", "Deployment", path)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "x.io/v1, Thing",
    "extensions/v1beta1, Deployment",
    "autoscaling/v2, HorizontalPodAutoscaler",
    "v1, Deployment",
    "'', ConfigMap",
    "v1, ''"
  })
  void whatTheReferenceDoesNotKnowHasNoType(String version, String kind) {
    assertThat(BUILTIN.type(version, kind)).isNull();
  }

  @Test
  void nothingIsKnownBelowTheUnknown() {
    assertThat(BUILTIN.field(null, "metadata")).isNull();
    assertThat(BUILTIN.items(null)).isNull();
    assertThat(at(BUILTIN, "v1", "ConfigMap", "nonsense")).isNull();
    assertThat(BUILTIN.items(BUILTIN.type("v1", "ConfigMap"))).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "v1, Namespace, true",
    "v1, Node, true",
    "rbac.authorization.k8s.io/v1, ClusterRole, true",
    "rbac.authorization.k8s.io/v1, Role, false",
    "apps/v1, Deployment, false",
    "v1, ConfigMap, false"
  })
  void knowsTheScopesOfBuiltinTypes(String version, String kind, boolean cluster) {
    assertThat(Schema.isScopeBuiltin(version, kind)).isTrue();
    assertThat(BUILTIN.isClusterScoped(version, kind)).isEqualTo(cluster);
    assertThat(OWN.isClusterScoped(version, kind)).as("without them").isEqualTo(cluster);
  }

  @ParameterizedTest
  @CsvSource({"Thing, true", "Part, false", "Posted, false", "Unheard, false"})
  void readsScopesFromPathsThatCanBeGot(String kind, boolean cluster) {
    assertThat(Schema.isScopeBuiltin("x.io/v1", kind)).isFalse();
    assertThat(OWN.isClusterScoped("x.io/v1", kind)).isEqualTo(cluster);
    assertThat(BUILTIN.isClusterScoped("x.io/v1", kind)).isFalse();
  }

  @Test
  void readsMergeKeysOfADocument() {
    assertThat(keysOfSpec("scalars")).isEmpty();
    assertThat(keysOfSpec("two")).containsExactly("a", "b");
    assertThat(keysOfSpec("anything")).containsExactly("name");
    assertThat(keysOfSpec("anything.*.items.*.items")).containsExactly("name");
    assertThat(keysOfSpec("asList.*.z")).containsExactly("name");
    assertThat(mergeKeys(OWN, "v1", "OldThing", "spec.two")).containsExactly("a", "b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"noStrategy", "otherStrategy", "noList", "noList.*.z"})
  void withoutAListAndAStrategyThereAreNoMergeKeys(String path) {
    assertThat(keysOfSpec(path)).isNull();
  }

  @Test
  void referencesToOtherDocumentsAreNotFollowed() {
    assertThat(mergeKeys(OWN, "x.io/v1", "Thing", "other.two")).isNull();
  }

  @Test
  void aDocumentStandsInThePlaceOfTheBuiltinTypes() {
    assertThat(OWN.type("apps/v1", "Deployment")).isNull();
  }

  @Test
  void aLaterSchemaGoesOverAnEarlierOne() {
    Schema later =
        parse(
            """
            definitions:
              io.x.Spec: {properties: {two: {type: array}}}
            """);

    Schema both = OWN.with(later, true);

    assertThat(mergeKeys(both, "x.io/v1", "Thing", "spec.two")).isNull();
    assertThat(keysOfSpec("two")).as("the earlier one is as it was").hasSize(2);
    assertThat(mergeKeys(later.with(OWN, true), "x.io/v1", "Thing", "spec.two")).hasSize(2);
  }

  @Test
  void aCommentMayTellAType() {
    String list =
        """
        {"type": "array", "items": {"$ref": "#/definitions/io.x.Item"},
         "x-kubernetes-patch-merge-key": "k", "x-kubernetes-patch-strategy": "merge"}
        """;

    FieldSchema told = Objects.requireNonNull(OWN.remarked(list));

    assertThat(told.mergeKeys()).containsExactly("k");
    assertThat(OWN.field(OWN.items(told), "items")).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "words", "[1]", "{", "{\"$ref\": \"#/definitions/io.x.Nothing\"}", "5"})
  void aCommentThatIsNoSchemaTellsNothing(String comment) {
    assertThat(OWN.remarked(comment)).isNull();
  }

  @Test
  void sectionsThatAreNoMapsCountAsEmpty() {
    assertThat(parse("{definitions: [], paths: 5}").type("v1", "Pod")).isNull();
  }

  private static @Nullable List<String> keysOfSpec(String path) {
    return mergeKeys(OWN, "x.io/v1", "Thing", "spec." + path);
  }

  private static @Nullable List<String> mergeKeys(
      Schema schema, String version, String kind, String path) {
    FieldSchema type = at(schema, version, kind, path);
    return type == null ? null : type.mergeKeys();
  }

  /** Follows a path, where {@code *} stands for the elements of a list. */
  private static @Nullable FieldSchema at(Schema schema, String version, String kind, String path) {
    FieldSchema type = schema.type(version, kind);
    for (String step : path.split("\\.", -1)) {
      type = step.equals("*") ? schema.items(type) : schema.field(type, step);
    }
    return type;
  }

  private static Schema parse(String text) {
    Node document = YamlReader.of(ReadLimits.DEFAULTS).readYaml11("schema", text.getBytes(UTF_8));
    return Schema.parse(document);
  }
}
