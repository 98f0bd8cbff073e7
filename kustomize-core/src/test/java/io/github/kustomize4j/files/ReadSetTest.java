package io.github.kustomize4j.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadSetTest {
  private static final ReadSet READ =
      new ReadSet(
          ImmutableSortedSet.of(TreePath.of("/base/web.yaml")),
          ImmutableSortedSet.of(TreePath.of("/charts")),
          ImmutableSortedSet.of(TreePath.of("/base/Kustomization")),
          ImmutableSortedSet.of(TreePath.of("/links/base")));

  @ParameterizedTest
  @CsvSource({
    "/base/web.yaml, true",
    "/base, true",
    "/, true",
    "/base/web.yaml.orig, false",
    "/base/other.yaml, false",
    "/bas, false",
    "/base/Kustomization, true",
    "/base/Kustomization/below, true",
    "/charts, true",
    "/charts/new.yaml, true",
    "/charts/sub/new.yaml, false",
    "/links, true",
    "/links/base, true",
    "/links/other, false"
  })
  void tellsWhichChangesReachTheResult(String changed, boolean reached) {
    assertThat(READ.isReachedBy(TreePath.of(changed))).isEqualTo(reached);
  }
}
