package io.github.kustomize4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.LoadException;
import io.github.kustomize4j.files.FileTree;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a service may bound before it renders what others wrote. */
class RenderLimitsTest {
  private static final FileTree FILES =
      FileTree.inMemory(
          Map.of(
              "base/kustomization.yaml", "resources: [maps.yaml]\n",
              "base/maps.yaml", configMap("a") + "---\n" + configMap("b"),
              "prod/kustomization.yaml",
                  "resources: [../base]\nconfigMapGenerator:\n- name: c\n  literals: [k=v]\n"));

  private static String configMap(String name) {
    return "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: " + name + "\n";
  }

  private static Kustomize atMost(int resources) {
    return Kustomize.builder().maxResources(resources).build();
  }

  @Test
  void asManyAsAllowedPass() {
    assertThat(atMost(3).render(FILES, "prod").manifests()).hasSize(3);
  }

  @Test
  void oneMoreIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> atMost(2).render(FILES, "prod"))
        .isInstanceOfSatisfying(
            LoadException.class,
            e -> {
              assertThat(e.code()).isEqualTo(Code.LIMIT_EXCEEDED);
              assertThat(e.location()).hasToString("/prod/kustomization.yaml:3:3");
            });
    assertThatThrownBy(() -> atMost(1).render(FILES, "prod"))
        .hasMessageStartingWith("/base/kustomization.yaml:1:13: there are more than 1 resources");
  }

  @Test
  void aSharedCacheDoesNotLiftTheLimit() {
    RenderCache cache = RenderCache.create();
    Kustomize.builder().cache(cache).build().render(FILES, "prod");
    Kustomize limited = Kustomize.builder().cache(cache).maxResources(1).build();

    assertThatThrownBy(() -> limited.render(FILES, "prod")).isInstanceOf(LoadException.class);
  }

  @Test
  void aNegativeLimitMakesNoSense() {
    assertThatIllegalArgumentException().isThrownBy(() -> atMost(-1));
  }
}
