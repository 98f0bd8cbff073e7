package io.github.kustomize4j.internal.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.internal.Manifests;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class SortOrderTest {
  private static ResourceSet set(String... resources) {
    StringBuilder yaml = new StringBuilder();
    for (String resource : resources) {
      String[] parts = resource.split(" ", -1);
      yaml.append("---\napiVersion: ").append(parts[0]).append("\nkind: ").append(parts[1]);
      yaml.append("\nmetadata: {name: ").append(parts[2]);
      yaml.append(parts.length > 3 ? ", namespace: " + parts[3] : "").append("}\n");
    }
    return Manifests.edit(yaml.toString()).build();
  }

  private static List<String> names(ResourceSet resources) {
    return resources.asList().stream().map(Resource::id).map(id -> id.name()).toList();
  }

  @Test
  void someKindsStandFirstAndSomeLast() {
    ResourceSet sorted =
        SortOrder.legacy()
            .sort(
                set(
                    "v1 ValidatingWebhookConfiguration last",
                    "apps/v1 Deployment d",
                    "e.com/v1 Foo foo",
                    "v1 Service s",
                    "v1 Namespace ns"));

    assertThat(names(sorted)).containsExactly("ns", "s", "d", "foo", "last");
  }

  @Test
  void theCoreGroupStandsBehindNamedOnesAndNoNamespaceBehindSome() {
    ResourceSet sorted =
        SortOrder.legacy()
            .sort(
                set(
                    "v1 Pod p",
                    "v1 Pod z a",
                    "e.com/v1 Pod e",
                    "z.com/v1 Namespace zn",
                    "v1 Namespace n"));

    assertThat(names(sorted)).containsExactly("n", "zn", "e", "z", "p");
  }

  @Test
  void ownListsReplaceTheDefaultOnes() {
    ResourceSet resources = set("v1 Service s", "v1 Pod p", "v1 Namespace n");

    assertThat(names(SortOrder.legacy(List.of("Pod"), List.of("Namespace")).sort(resources)))
        .containsExactly("p", "s", "n");
    assertThat(SortOrder.fifo().sort(resources)).isSameAs(resources);
  }
}
