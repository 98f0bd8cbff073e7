package io.github.kustomize4j.config;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kustomize4j.diagnostics.ParseException;
import org.junit.jupiter.api.Test;

class ConfigFileTest {
  @Test
  void whatIsNoTextIsRefusedAndNotReplaced() {
    assertThatThrownBy(() -> ConfigFile.read("a.yaml", "kind: \u00fc\n".getBytes(ISO_8859_1)))
        .isInstanceOf(ParseException.class)
        .hasMessageContaining("a.yaml:1:7")
        .hasMessageContaining("invalid leading UTF-8 octet");
  }

  @Test
  void aByteOrderMarkTellsTheEncoding() {
    String text = "\uFEFFkind: \u00fc\n";
    for (byte[] bytes : new byte[][] {text.getBytes(UTF_16LE), text.getBytes(UTF_8)}) {
      assertThat(ConfigFile.read("a.yaml", bytes).get(0).toYaml()).isEqualTo("kind: \u00fc\n");
    }
  }
}
