package io.github.kustomize4j.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kustomize4j.internal.Manifests;
import io.github.kustomize4j.internal.transform.AnnotationCleanup;
import io.github.kustomize4j.internal.transform.LocalConfigFilter;
import io.github.kustomize4j.internal.transform.SortOrder;
import java.util.List;
import org.junit.jupiter.api.Test;

class LastPassTest {
  private static final String POD = "apiVersion: v1\nkind: Pod\nmetadata: {name: a";
  private static final String NAMESPACE = "apiVersion: v1\nkind: Namespace\nmetadata: {name: n";
  private static final String LIST = ", annotations: [a]}\n---\n";

  private static LastPass pass(SortOrder order) {
    return new LastPass(List.of(new LocalConfigFilter()), order, List.of(new AnnotationCleanup()));
  }

  private static void assertFails(SortOrder order, String yaml, String message, int line) {
    assertThatThrownBy(() -> pass(order).apply(Manifests.edit(yaml)))
        .hasMessageContaining(message)
        .hasMessageContaining("test.yaml:" + line);
  }

  @Test
  void theResourcesAreSorted() {
    assertThat(pass(SortOrder.legacy()).apply(Manifests.edit(POD + "}\n---\n" + NAMESPACE + "}")))
        .extracting(resource -> resource.id().name())
        .containsExactly("n", "a");
  }

  @Test
  void theFirstFailureIsThatOfTheOutputOrder() {
    String yaml = POD + LIST + NAMESPACE + LIST;

    assertFails(SortOrder.legacy(), yaml, "", 7);
    assertFails(SortOrder.fifo(), yaml, "", 3);
  }

  @Test
  void whatComesBeforeTheOrderFailsFirst() {
    String yaml = POD + LIST + NAMESPACE + "}\n---\n" + NAMESPACE + "}\n";

    assertFails(SortOrder.fifo(), yaml, "already registered id", 9);
  }
}
