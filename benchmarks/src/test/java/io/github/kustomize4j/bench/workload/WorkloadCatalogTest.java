package io.github.kustomize4j.bench.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class WorkloadCatalogTest {
  static final List<String> names = WorkloadCatalog.NAMES;

  @ParameterizedTest
  @FieldSource("names")
  void everyBuildHasAKustomizationFile(String name) {
    Workload workload = WorkloadCatalog.make(name);
    for (String build : workload.builds()) {
      String file = build.equals(".") ? "kustomization.yaml" : build + "/kustomization.yaml";
      assertThat(workload.files()).containsKey(file);
    }
  }

  @Test
  void aSeedGivesTheSameTreeAndAnotherSeedAnother() {
    Workload medium = WorkloadCatalog.make("medium", 7);
    assertThat(WorkloadCatalog.make("medium", 7)).isEqualTo(medium);
    assertThat(WorkloadCatalog.make("medium", 8)).isNotEqualTo(medium);
  }

  @Test
  void aLargeTreeHasAsManyManifestsAsItsNameSays() {
    long manifests =
        WorkloadCatalog.make("large-123").files().values().stream()
            .flatMap(String::lines)
            .filter(line -> line.startsWith("apiVersion: ") && !line.contains("kustomize"))
            .count();
    assertThat(manifests).isEqualTo(123);
  }

  @Test
  void theIndexHasALineForEachBuildAndTheFilesAreOnDisk(@TempDir Path directory)
      throws IOException {
    Workload fleet = WorkloadCatalog.make("fleet-3");
    WorkloadFiles.write(fleet, directory);
    assertThat(WorkloadFiles.index(fleet).lines())
        .hasSize(3)
        .last()
        .asString()
        .startsWith("fleet-3\tfleet-3/clusters/cluster-0002\t" + fleet.bytes());
    assertThat(Files.readString(directory.resolve("fleet-3/base/workload-0.yaml")))
        .isEqualTo(fleet.files().get("base/workload-0.yaml"));
  }

  @Test
  void anUnknownNameIsRefused() {
    assertThatThrownBy(() -> WorkloadCatalog.make("huge"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("huge");
  }
}
