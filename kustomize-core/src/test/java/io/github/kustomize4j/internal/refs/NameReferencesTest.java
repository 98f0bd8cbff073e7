package io.github.kustomize4j.internal.refs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kustomize4j.internal.Manifests;
import io.github.kustomize4j.internal.specs.TransformerConfig;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceSet;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameReferencesTest {
  private final List<Resource> resources = new ArrayList<>();

  private void add(String yaml) {
    resources.add(Manifests.one(yaml));
  }

  /** Adds a resource that was given a prefix. */
  private void renamed(String prefix, String yaml) {
    Resource resource = Manifests.one(yaml).rememberId();
    resource = resource.withHistory(resource.history().withPrefix(prefix));
    resources.add(resource.withName(prefix + resource.id().name()));
  }

  /** Adds a resource that was moved from another namespace. */
  private void moved(String from, String prefix, String yaml) {
    Resource now = Manifests.one(yaml);
    Resource before =
        now.withBody(
            now.body()
                .with(
                    "metadata",
                    now.body()
                        .map("metadata")
                        .with("namespace", ScalarNode.plain(now.body().source(), 0, from))));
    resources.add(
        now.withHistory(before.rememberId().history()).withName(prefix + now.id().name()));
  }

  private String update() {
    ResourceSet.Editor editor = ResourceSet.of(resources).edit();
    editor.replaceAll(
        new NameReferences(TransformerConfig.builtin().nameReference()).begin(editor));
    return Manifests.yaml(editor);
  }

  private static String object(String apiVersion, String kind, String name) {
    return "apiVersion: " + apiVersion + "\nkind: " + kind + "\nmetadata: {name: " + name + "}\n";
  }

  private static String pod(String spec) {
    return object("v1", "Pod", "p") + "spec: " + spec + "\n";
  }

  @Test
  void aReferenceByTheOldNameFollows() {
    renamed("x-", object("v1", "Secret", "s"));
    add(pod("{volumes: [{secret: {secretName: 's'}}], imagePullSecrets: [{name: t}]}"));

    assertThat(update()).contains("secretName: x-s\n").contains("- name: t\n");
  }

  @Test
  void aReferenceByTheNewNameStays() {
    renamed("x-", object("v1", "Secret", "s"));
    add(pod("{imagePullSecrets: [{name: x-s}]}"));

    assertThat(update()).contains("- name: x-s\n");
  }

  @Test
  void otherKindsAndNamespacesAreNotMeant() {
    renamed("x-", object("v1", "ConfigMap", "s"));
    renamed("y-", object("v1", "Secret", "s, namespace: other"));
    add(pod("{imagePullSecrets: [{name: s}]}"));

    assertThat(update()).contains("- name: s\n");
  }

  @Test
  void oneFieldIsWrittenAgainForALaterKind() {
    renamed("a-", object("apps/v1", "Deployment", "x"));
    renamed("a-", object("apps/v1", "StatefulSet", "a-x"));
    add(
        object("autoscaling/v1", "HorizontalPodAutoscaler", "h")
            + "spec: {scaleTargetRef: {name: x}}\n");

    assertThat(update()).endsWith("    name: a-a-x\n");
  }

  @Test
  void theReferrersPrefixDecidesBetweenTwo() {
    renamed("b1-", object("v1", "ConfigMap", "a"));
    renamed("b2-", object("v1", "ConfigMap", "a"));
    renamed("b2-", pod("{containers: [{envFrom: [{configMapRef: {name: a}}]}]}"));

    assertThat(update()).contains("        name: b2-a\n");
  }

  @Test
  void aReferrerWithoutPrefixIsLeftAloneBetweenTwo() {
    renamed("b1-", object("v1", "ConfigMap", "a"));
    renamed("b2-", object("v1", "ConfigMap", "a"));
    add(pod("{containers: [{envFrom: [{configMapRef: {name: a}}]}]}"));

    assertThat(update()).contains("        name: a\n");
  }

  @Test
  void affixesDecideBetweenMany() {
    for (int i = 0; i < 20; i++) {
      String prefix = "b" + i + '-';
      renamed(prefix, object("v1", "ConfigMap", "a"));
      renamed(prefix, pod("{containers: [{envFrom: [{configMapRef: {name: a}}]}]}"));
    }
    add(pod("{containers: [{envFrom: [{configMapRef: {name: a}}]}]}"));

    String updated = update();
    for (int i = 0; i < 20; i++) {
      assertThat(updated).contains("    - configMapRef:\n        name: b" + i + "-a\n");
    }
    assertThat(updated).endsWith("        name: a\n");
  }

  @Test
  void amongManyTheOnlyOneThatFitsIsMeant() {
    for (int i = 0; i < 20; i++) {
      renamed("b" + i + '-', object("v1", "ConfigMap", "a"));
    }
    Resource outer = resources.get(7);
    resources.set(
        7, outer.withHistory(outer.history().withPrefix("c-")).withName("c-" + outer.id().name()));
    renamed("c-", pod("{containers: [{envFrom: [{configMapRef: {name: a}}]}]}"));

    assertThat(update()).contains("name: c-b7-a\n");
  }

  @Test
  void twoThatFitEquallyAreAnError() {
    for (String name : List.of("x", "y")) {
      Resource resource = Manifests.one(object("v1", "ConfigMap", "a")).rememberId();
      resources.add(resource.withName(name));
    }
    add(pod("{containers: [{envFrom: [{configMapRef: {name: a}}]}]}"));

    assertThatThrownBy(this::update)
        .hasMessageContaining("updating name reference in")
        .hasMessageContaining(
            "found multiple possible referrals: ConfigMap.v1.[noGrp]/x.[noNs],"
                + " ConfigMap.v1.[noGrp]/y.[noNs]");
  }

  @Test
  void aRoleReferenceIsLookedUpByItsKind() {
    String rbac = "rbac.authorization.k8s.io/v1";
    renamed("x-", object(rbac, "Role", "r"));
    renamed("y-", object(rbac, "ClusterRole", "r"));
    add(
        object(rbac, "RoleBinding", "b")
            + "roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: r}\n");

    assertThat(update()).endsWith("  name: y-r\n");
  }

  @Test
  void subjectsAreFoundByTheirOldNamespaceAndGetTheNewOne() {
    moved("a", "x-", object("v1", "ServiceAccount", "sa, namespace: b"));
    add(
        object("rbac.authorization.k8s.io/v1", "RoleBinding", "rb, namespace: c")
            + "subjects: [{kind: ServiceAccount, name: sa, namespace: b}, {name: sa, namespace: a}]\n");

    assertThat(update())
        .endsWith(
            """
            subjects:
            - kind: ServiceAccount
              name: x-sa
              namespace: b
            - name: x-sa
              namespace: b
            """);
  }

  @Test
  void somethingElseFromTheNamespaceHidesWhatIsInItNow() {
    moved("a", "x-", object("v1", "ServiceAccount", "sa, namespace: b"));
    add(object("v1", "Pod", "p, namespace: b"));
    add(
        object("rbac.authorization.k8s.io/v1", "ClusterRoleBinding", "rb")
            + "subjects: [{kind: ServiceAccount, name: sa, namespace: b}, {name: sa}]\n");

    assertThat(update())
        .endsWith(
            "- kind: ServiceAccount\n  name: sa\n  namespace: b\n- name: x-sa\n  namespace: b\n");
  }

  @Test
  void nothingThatWasWrittenAsNothingBecomesText() {
    add(
        object("rbac.authorization.k8s.io/v1", "ClusterRoleBinding", "rb")
            + "subjects: [{name: , namespace: }, {name: ~}]\n");

    assertThat(update()).endsWith("- name: \"\"\n  namespace: \"\"\n- name: null\n");
  }

  @Test
  void formsThatNoReferenceHasAreRefused() {
    add(pod("{containers: [x]}"));
    assertThatThrownBy(this::update)
        .hasMessageContaining(
            "visit traversal on path: [env valueFrom configMapKeyRef name]: expected");
    resources.clear();

    add(object("rbac.authorization.k8s.io/v1", "RoleBinding", "rb") + "subjects: [{kind: x}]\n");
    assertThatThrownBy(this::update).hasMessageContaining("path config error; no 'name' field");
    resources.clear();

    add(
        object("rbac.authorization.k8s.io/v1", "RoleBinding", "rb")
            + "subjects: [{kind: ServiceAccount, name: x, namespace: 5}]\n");
    assertThatThrownBy(this::update).hasMessageContaining("Invalid Input: namespace is blank");
  }
}
