package io.github.kustomize4j.patch.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kustomize4j.diagnostics.KustomizationException;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.yaml.ReadLimits;
import io.github.kustomize4j.yaml.YamlReader;
import org.junit.jupiter.api.Test;

class SchemaTest {
  private static final String CUSTOM =
      """
      definitions:
        v1.Foo:
          x-kubernetes-group-version-kind: [{group: x.io, version: v1, kind: Foo}]
          properties:
            self: {$ref: "#/definitions/v1.Foo"}
            loop: {$ref: "#/definitions/loop"}
            gone: {$ref: "#/definitions/gone"}
            list:
              type: array
              x-kubernetes-patch-strategy: merge,retainKeys
              x-kubernetes-patch-merge-key: name
            two:
              type: [array]
              x-kubernetes-patch-strategy: merge
              x-kubernetes-patch-merge-key: name
              x-kubernetes-list-map-keys: [a, b]
            set: {type: array, x-kubernetes-patch-strategy: merge}
            plain: {type: array, x-kubernetes-list-map-keys: [a], items: {properties: {z: {}}}}
          additionalProperties: {properties: {y: {}}}
        loop: {$ref: "#/definitions/loop"}
      paths:
        /apis/x.io/v1/foos:
          get: {x-kubernetes-group-version-kind: {group: x.io, version: v1, kind: Foo}}
        /apis/x.io/v1/namespaces/{namespace}/bars:
          get: {x-kubernetes-group-version-kind: {group: x.io, version: v1, kind: Bar}}
        /apis/x.io/v1/bars:
          get: {x-kubernetes-group-version-kind: {group: x.io, version: v1, kind: Bar}}
        /api/v1/namespaces:
          get: {x-kubernetes-group-version-kind: {group: "", version: v1, kind: Pod}}
      """;

  private final Schema builtin = Schema.builtin();
  private final Schema custom = Schema.parse(read(CUSTOM));

  private static Node read(String yaml) {
    return YamlReader.of(ReadLimits.DEFAULTS).readResources("x", yaml.getBytes(UTF_8)).get(0);
  }

  private static FieldSchema field(Schema schema, FieldSchema from, String... path) {
    FieldSchema type = from;
    for (String key : path) {
      type = key.equals("[]") ? schema.items(type) : schema.field(type, key);
    }
    return type;
  }

  @Test
  void builtinTypesHaveTheirMergeKeys() {
    FieldSchema deployment = builtin.type("apps/v1", "Deployment");
    FieldSchema containers = field(builtin, deployment, "spec", "template", "spec", "containers");
    assertThat(containers.mergeKeys()).containsExactly("name");
    assertThat(field(builtin, containers, "[]", "ports").mergeKeys())
        .containsExactly("containerPort", "protocol");
    assertThat(field(builtin, containers, "[]", "args").mergeKeys()).isNull();
    assertThat(field(builtin, deployment, "metadata", "finalizers").mergeKeys()).isEmpty();
    assertThat(field(builtin, builtin.type("v1", "ServiceAccount"), "secrets").mergeKeys())
        .containsExactly("name");
  }

  @Test
  void typesOfOtherVersionsAreUnknown() {
    assertThat(builtin.type("extensions/v1beta1", "Deployment")).isNull();
    assertThat(builtin.type("autoscaling/v2", "HorizontalPodAutoscaler")).isNull();
    assertThat(builtin.field(null, "spec")).isNull();
    assertThat(builtin.items(null)).isNull();
  }

  @Test
  void everyBuiltinDefinitionCanBeRead() {
    FieldSchema crd = builtin.type("apiextensions.k8s.io/v1", "CustomResourceDefinition");
    FieldSchema schema = field(builtin, crd, "spec", "versions", "[]", "schema", "openAPIV3Schema");
    FieldSchema deep = schema;
    for (int i = 0; i < 20; i++) {
      deep = field(builtin, deep, "properties", "anything");
    }
    assertThat(deep).isSameAs(schema);
  }

  @Test
  void knowsWhatIsClusterScoped() {
    assertThat(builtin.isClusterScoped("v1", "Namespace")).isTrue();
    assertThat(builtin.isClusterScoped("rbac.authorization.k8s.io/v1", "ClusterRole")).isTrue();
    assertThat(builtin.isClusterScoped("v1", "Pod")).isFalse();
    assertThat(builtin.isClusterScoped("x.io/v1", "Namespace")).isFalse();
    assertThat(Schema.isScopeBuiltin("v1", "Pod")).isTrue();
    assertThat(Schema.isScopeBuiltin("x.io/v1", "Foo")).isFalse();
  }

  @Test
  void aCustomSchemaTellsKeysAndScopes() {
    FieldSchema foo = custom.type("x.io/v1", "Foo");
    assertThat(field(custom, foo, "list").mergeKeys()).containsExactly("name");
    assertThat(field(custom, foo, "two").mergeKeys()).containsExactly("a", "b");
    assertThat(field(custom, foo, "set").mergeKeys()).isEmpty();
    assertThat(field(custom, foo, "plain").mergeKeys()).isNull();
    assertThat(field(custom, foo, "plain", "[]", "z")).isNotNull();
    assertThat(field(custom, foo, "other", "y")).isNotNull();
    assertThat(custom.isClusterScoped("x.io/v1", "Foo")).isTrue();
    assertThat(custom.isClusterScoped("x.io/v1", "Bar")).isFalse();
    assertThat(custom.isClusterScoped("v1", "Pod")).as("builtin scopes hold").isFalse();
  }

  @Test
  void referencesThatGoRoundLeadNowhere() {
    FieldSchema foo = custom.type("x.io/v1", "Foo");
    assertThat(field(custom, foo, "self", "self", "self")).isSameAs(foo);
    assertThat(field(custom, foo, "loop")).isNull();
    assertThat(field(custom, foo, "gone")).isNull();
  }

  @Test
  void aCustomSchemaTakesThePlaceOfTheBuiltinOneUnlessThatWasUsed() {
    Schema replaced = builtin.with(custom, true);
    assertThat(replaced.type("v1", "Pod")).isNull();
    assertThat(replaced.type("x.io/v1", "Foo")).isNotNull();
    assertThat(replaced.type("kustomize.config.k8s.io/v1beta1", "Kustomization")).isNotNull();
    assertThat(replaced.isClusterScoped("v1", "Namespace")).isTrue();
    Schema both = builtin.with(custom, false);
    assertThat(both.type("v1", "Pod")).isNotNull();
    assertThat(both.type("x.io/v1", "Foo")).isNotNull();
  }

  @Test
  void aCommentMayTellAType() {
    FieldSchema type = builtin.remarked("{\"$ref\": \"#/definitions/io.k8s.api.core.v1.PodSpec\"}");
    assertThat(field(builtin, type, "volumes").mergeKeys()).containsExactly("name");
    assertThat(builtin.remarked("{no json}")).isNull();
  }

  @Test
  void somethingElseIsRefused() {
    assertThatExceptionOfType(KustomizationException.class)
        .isThrownBy(() -> Schema.parse(read("[1]")))
        .withMessageContaining("invalid schema file");
    assertThatExceptionOfType(KustomizationException.class)
        .isThrownBy(() -> Schema.parse(read("definitions: {a: 1}")));
  }
}
