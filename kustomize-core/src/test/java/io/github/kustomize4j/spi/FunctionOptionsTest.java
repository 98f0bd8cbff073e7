package io.github.kustomize4j.spi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FunctionOptionsTest {
  @Test
  void programsOfThisMachineRunOnlyIfAskedFor() {
    assertThat(FunctionOptions.DISABLED.enabled()).isFalse();
    assertThat(FunctionOptions.CONTAINERS.enabled()).isTrue();
    assertThat(FunctionOptions.CONTAINERS.exec()).isFalse();
    assertThat(FunctionOptions.CONTAINERS.network()).isFalse();

    FunctionOptions both = FunctionOptions.CONTAINERS.withExec();
    assertThat(both.exec()).isTrue();
    assertThat(both.network()).isFalse();
    assertThat(both.user()).isEqualTo("nobody");
  }
}
