package io.github.kustomize4j.internal.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kustomize4j.diagnostics.ResolveException;
import io.github.kustomize4j.internal.Manifests;
import io.github.kustomize4j.internal.specs.FieldSpec;
import io.github.kustomize4j.internal.specs.FieldSpecs;
import io.github.kustomize4j.internal.specs.TransformerConfig;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamespaceTransformerTest {
  private static final FieldSpecs SPECS = TransformerConfig.builtin().namespace();

  private static ResourceSet.Editor move(String yaml) {
    ResourceSet.Editor resources = Manifests.edit(yaml);
    new NamespaceTransformer(Manifests.text("foo"), SPECS).apply(resources);
    return resources;
  }

  private static Resource only(ResourceSet.Editor resources) {
    return resources.build().asList().get(0);
  }

  @Test
  void theFormerIdIsKeptEvenIfNothingChanges() {
    Resource moved = only(move("apiVersion: v1\nkind: Pod\nmetadata: {name: a, namespace: foo}\n"));

    assertThat(moved.history().previous()).containsExactly(moved.id());
  }

  @Test
  void quotesOfTheOldNamespaceStayAndClusterScopedObjectsStay() {
    assertThat(
            Manifests.yaml(
                move(
                    """
                    apiVersion: rbac.authorization.k8s.io/v1
                    kind: ClusterRole
                    metadata: {name: r, namespace: x}
                    ---
                    apiVersion: apiregistration.k8s.io/v1
                    kind: APIService
                    metadata: {name: s}
                    """)))
        .isEqualTo(
            """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRole
            metadata:
              name: r
              namespace: x
            ---
            apiVersion: apiregistration.k8s.io/v1
            kind: APIService
            metadata:
              name: s
            spec:
              service:
                namespace: foo
            """);
  }

  @Test
  void onlyKubernetesOwnNamespaceObjectIsRenamed() {
    ResourceSet.Editor moved =
        move(
            """
            apiVersion: v1
            kind: Namespace
            metadata: {name: a}
            ---
            apiVersion: e.com/v1
            kind: Namespace
            metadata: {name: b}
            """);

    assertThat(moved.build().asList())
        .extracting(Resource::toString)
        .containsExactly("Namespace.v1.[noGrp]/foo.[noNs]", "Namespace.v1.e.com/b.foo");
  }

  @Test
  void subjectsCalledDefaultFollowWhateverTheirKind() {
    assertThat(
            Manifests.yaml(
                move(
                    """
                    apiVersion: rbac.authorization.k8s.io/v1
                    kind: ClusterRoleBinding
                    metadata: {name: b}
                    subjects: [{name: default, kind: User}, {name: x, kind: ServiceAccount}, null]
                    """)))
        .endsWith(
            """
            subjects:
            - kind: User
              name: default
              namespace: foo
            - kind: ServiceAccount
              name: x
            - null
            """);
  }

  @Test
  void valuesThatAreThereMayBeKept() {
    ResourceSet.Editor resources =
        Manifests.edit(
            """
            apiVersion: v1
            kind: Pod
            metadata: {name: a, namespace: b}
            spec: {ns: ~, empty: ""}
            """);
    FieldSpecs specs =
        FieldSpecs.of(
            List.of(FieldSpec.ofAny("spec/ns", true), FieldSpec.ofAny("spec/empty", true)));
    new NamespaceTransformer(
            Manifests.text("foo"), specs, RoleBindingSubjects.NONE, /* unsetOnly= */ true)
        .apply(resources);

    assertThat(Manifests.yaml(resources))
        .endsWith("  namespace: b\nspec:\n  empty: foo\n  ns: \"~\"\n");
  }

  @Test
  void twoThatMeetInTheNamespaceConflict() {
    String yaml =
        """
        apiVersion: v1
        kind: Pod
        metadata: {name: a, namespace: x}
        ---
        apiVersion: v1
        kind: Pod
        metadata: {name: a, namespace: y}
        """;

    assertThatThrownBy(() -> move(yaml))
        .isInstanceOf(ResolveException.class)
        .hasMessageContaining("namespace transformation produces ID conflict");
  }
}
