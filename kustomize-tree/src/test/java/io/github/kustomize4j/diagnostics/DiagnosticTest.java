package io.github.kustomize4j.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagnosticTest {
  @Test
  void aMessageHasNoUnboundedLength() {
    String text = "a".repeat(10_000) + "b".repeat(5_000_000) + "c".repeat(10_000);
    assertThat(Diagnostic.error(Code.OTHER, text).message())
        .hasSizeLessThan(21_000)
        .startsWith("a")
        .contains("a ... (5000000 characters left out) ... c")
        .endsWith("c");
    assertThat(Diagnostic.error(Code.OTHER, "").hint(text).hint()).hasSizeLessThan(21_000);
    String whole = "d".repeat(20_000);
    assertThat(Diagnostic.error(Code.OTHER, whole).message()).isEqualTo(whole);
  }

  @Test
  void textsHaveNoUsers() {
    Diagnostic told = Diagnostic.error(Code.OTHER, "get https://me:x@h/a").hint("https://me:x@h/b");
    assertThat(told.toString()).isEqualTo("get https://h/a\n  hint: https://h/b");
  }

  @Test
  void aCutThroughAUrlLeavesNothingOfItsPassword() {
    String url = "https://me:" + "secret".repeat(4) + "@host/x";
    String text = "a".repeat(20_000) + url + "b".repeat(10_000 - "t@host/x".length());
    assertThat(Diagnostic.error(Code.OTHER, text).message()).doesNotContain("t@", "secret");
  }
}
