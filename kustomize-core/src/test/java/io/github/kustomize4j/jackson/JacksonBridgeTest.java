package io.github.kustomize4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kustomize4j.Kustomize;
import io.github.kustomize4j.Manifest;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.ParseException;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.yaml.JsonWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JacksonBridgeTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** An object as the mapper gives it to a user. */
  private record Named(String apiVersion, String kind, Meta metadata, JsonNode spec) {}

  private record Meta(String name) {}

  private static Manifest manifest(String spec) {
    FileTree files =
        FileTree.inMemory(
            Map.of(
                "kustomization.yaml",
                "resources: [r.yaml]\n",
                "r.yaml",
                "{apiVersion: a/v1, kind: Foo, metadata: {name: x}, spec: " + spec + "}\n"));
    return Kustomize.create().render(files, ".").manifests().get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{t: text, n: null, b: true, e: '', quoted: '1', l: [a, {k: [v]}], m: {}, el: []}",
        "{i: 1, neg: -1, int: 2147483647, long: 2147483648, least: -9223372036854775808}",
        "{huge: 9223372036854775808, hex: 0x10, octal: 0o17, f: 1.5, e: 1e3, whole: 3.0}",
        "{date: 2001-12-14, time: 2001-12-14t21:59:43.10-05:00, yes: yes, 'n': n}"
      })
  void isTheTreeThatJacksonReadsFromTheJson(String spec) throws JsonProcessingException {
    Manifest manifest = manifest(spec);
    assertThat(JacksonBridge.toJsonNode(manifest))
        .isEqualTo(MAPPER.readTree(JsonWriter.toText(manifest.body())));
  }

  @Test
  void theTreeBelongsToTheCaller() {
    Manifest manifest = manifest("{a: 1}");
    ((ObjectNode) JacksonBridge.toJsonNode(manifest)).remove("spec");
    assertThat(JacksonBridge.toJsonNode(manifest).has("spec")).isTrue();
  }

  @Test
  void readsAsAClass() {
    Named named = JacksonBridge.as(manifest("{a: 1}"), Named.class, MAPPER);
    assertThat(named.kind()).isEqualTo("Foo");
    assertThat(named.metadata().name()).isEqualTo("x");
    assertThat(named.spec().get("a").asInt()).isEqualTo(1);
  }

  @Test
  void whatAClassCannotHoldIsToldWithItsPlace() {
    assertThatThrownBy(() -> JacksonBridge.as(manifest("{a: 1}"), Meta.class, MAPPER))
        .isInstanceOfSatisfying(
            ParseException.class,
            e -> {
              assertThat(e.code()).isEqualTo(Code.WRONG_TYPE);
              assertThat(e.location()).hasToString("/r.yaml:1:1");
              assertThat(e.diagnostic().message())
                  .startsWith("`Foo.v1.a/x.[noNs]` is no Meta: Unrecognized field");
            });
  }

  @Test
  void whatJsonCannotHoldIsRefused() {
    Manifest manifest = manifest("{a: .inf}");
    assertThatThrownBy(() -> JacksonBridge.toJsonNode(manifest))
        .isInstanceOf(ParseException.class)
        .hasMessageContaining("json: unsupported value: +Inf");
  }
}
