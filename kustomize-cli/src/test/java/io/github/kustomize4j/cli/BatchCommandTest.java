package io.github.kustomize4j.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kustomize4j.cli.support.Console;
import io.github.kustomize4j.cli.support.ParsedFlags;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchCommandTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir Path directory;

  private static List<JsonNode> batch(String input) throws IOException {
    Session session = Session.runWith(input, "batch");
    assertThat(session.status()).isZero();
    List<JsonNode> answers = new ArrayList<>();
    for (String line : session.out().lines().toList()) {
      answers.add(MAPPER.readTree(line));
    }
    return answers;
  }

  private String request(String... flags) throws IOException {
    return MAPPER.writeValueAsString(Map.of("dir", directory.toString(), "flags", flags)) + "\n";
  }

  private void write(String kustomization) throws IOException {
    Files.writeString(directory.resolve("kustomization.yaml"), kustomization);
  }

  @Test
  void answersEachRequestInOrder() throws IOException {
    write("configMapGenerator: [{name: a, literals: [k=v]}]\n");
    List<JsonNode> answers =
        batch(request() + "{\"dir\": \"/no/such\"}\n" + request("--reorder", "none"));
    assertThat(answers).hasSize(3);
    assertThat(answers.get(0).get("ok").asBoolean()).isTrue();
    assertThat(answers.get(0).get("out").asText()).startsWith("apiVersion: v1\ndata:\n  k: v\n");
    assertThat(answers.get(1).get("ok").asBoolean()).isFalse();
    assertThat(answers.get(1).get("out").asText()).isEmpty();
    assertThat(answers.get(1).get("err").asText()).startsWith("Error: ").contains("/no/such");
    assertThat(answers.get(2).get("err").asText()).startsWith("Flag --reorder has been deprecated");
  }

  @Test
  void tellsTheWarningsBeforeAnErrorOnceForEachRequest() throws IOException {
    write("commonLabels: {a: b}\nresources: [missing.yaml]\n");
    assertThat(batch(request() + request()))
        .extracting(answer -> answer.get("err").asText())
        .allSatisfy(
            err ->
                assertThat(err)
                    .startsWith("# Warning: 'commonLabels' is deprecated.")
                    .containsOnlyOnce("# Warning: ")
                    .contains("\nError: "));
  }

  @Test
  void seesWhatChangesBetweenRequests() throws IOException {
    write("namePrefix: [\n");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (String text : List.of("namePrefix: [\n", "configMapGenerator: [{name: a}]\n")) {
      write(text);
      ByteArrayInputStream in = new ByteArrayInputStream(request().getBytes(UTF_8));
      new BatchCommand(new Console(in, out, out, Map.of()))
          .run(new ParsedFlags(Map.of(), List.of()));
    }
    List<String> lines = out.toString(UTF_8).lines().toList();
    assertThat(lines.get(0)).startsWith("{\"ok\":false");
    assertThat(lines.get(1)).startsWith("{\"ok\":true");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "[]",
        "{}",
        "{\"dir\": 1}",
        "{\"dir\": null}",
        "{\"flags\": []}",
        "{\"dir\": \"x\", \"flags\": \"y\"}",
        "{\"dir\": \"x\", \"flags\": [1]}",
        "{\"dir\": \"x\"",
        "{\"dir\": \"x\"} {}",
        "{\"dir\": \"x\", \"flags\": [\"--bogus\"]}",
        "{\"dir\": \"x\", \"flags\": [\"two\"]}",
        "{\"dir\": \"a\\u0000b\"}",
      })
  void aBadLineGetsAnAnswerAndDoesNotEndTheBatch(String line) throws IOException {
    List<JsonNode> answers = batch(line + "\n" + line + "\n");
    assertThat(answers).hasSize(2);
    assertThat(answers.get(0).get("ok").asBoolean()).isFalse();
    assertThat(answers.get(0).get("err").asText()).startsWith("Error: ").doesNotContain("bug");
  }

  @Test
  void theLastLineNeedsNoEnd() throws IOException {
    assertThat(batch("{\"dir\": \"/no/such\", \"more\": {\"a\": [1]}}")).hasSize(1);
    assertThat(batch("")).isEmpty();
  }
}
