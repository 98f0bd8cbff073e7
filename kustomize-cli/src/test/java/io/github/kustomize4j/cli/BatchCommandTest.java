package io.github.kustomize4j.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.Iterators;
import io.github.kustomize4j.cli.support.Console;
import io.github.kustomize4j.cli.support.ParsedFlags;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
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

  /** The answers of one process to requests before each of which something happens to the files. */
  private List<String> answersBetween(Change... changes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InputStream requests =
        new SequenceInputStream(
            Iterators.asEnumeration(
                Iterators.transform(List.of(changes).iterator(), this::requestAfter)));
    new BatchCommand(new Console(requests, out, out, Map.of()))
        .run(new ParsedFlags(Map.of(), List.of()));
    List<String> answers = new ArrayList<>();
    for (String line : out.toString(UTF_8).lines().toList()) {
      JsonNode answer = MAPPER.readTree(line);
      answers.add(answer.get(answer.get("ok").asBoolean() ? "out" : "err").asText());
    }
    return answers;
  }

  private InputStream requestAfter(Change change) {
    try {
      change.happen();
      return new ByteArrayInputStream(request().getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Change {
    void happen() throws IOException;
  }

  @Test
  void seesWhatChangesBetweenRequests() throws IOException {
    assertThat(
            answersBetween(
                () -> write("namePrefix: [\n"), () -> write("configMapGenerator: [{name: a}]\n")))
        .satisfiesExactly(
            bad -> assertThat(bad).startsWith("Error: "),
            good -> assertThat(good).startsWith("apiVersion: v1\nkind: ConfigMap"));
  }

  /** A file is told from its former state by what it says, not by its size or time. */
  @Test
  void seesAFileOfTheSameSizeAndTime() throws IOException {
    Path settings = Files.createDirectory(directory.resolve("base")).resolve("app.env");
    FileTime time = FileTime.fromMillis(1_700_000_000_000L);
    Files.writeString(
        settings.resolveSibling("kustomization.yaml"),
        "configMapGenerator: [{name: a, envs: [app.env]}]\n");
    write("resources: [base]\n");
    List<String> answers =
        answersBetween(
            () -> stamped(settings, "a=1\n", time),
            () -> stamped(settings, "a=2\n", time),
            () -> stamped(settings, "a=1\n", time));
    assertThat(answers.get(0)).contains("a: \"1\"");
    assertThat(answers.get(1)).contains("a: \"2\"");
    assertThat(answers.get(2)).isEqualTo(answers.get(0));
  }

  private static void stamped(Path file, String text, FileTime time) throws IOException {
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, time);
  }

  /** A directory has three names for its kustomization file, and one that comes is one too many. */
  @Test
  void seesAFileWhereNoneWas() throws IOException {
    Path base = Files.createDirectory(directory.resolve("base"));
    Path second = base.resolve("kustomization.yml");
    Files.writeString(base.resolve("kustomization.yaml"), "configMapGenerator: [{name: a}]\n");
    write("resources: [base]\n");
    List<String> answers =
        answersBetween(
            () -> {},
            () -> Files.writeString(second, "namePrefix: b-\n"),
            () -> Files.delete(second),
            () -> Files.delete(base.resolve("kustomization.yaml")));
    assertThat(answers.get(0)).contains("kind: ConfigMap");
    assertThat(answers.get(1)).startsWith("Error: ").contains("kustomization.yml");
    assertThat(answers.get(2)).isEqualTo(answers.get(0));
    assertThat(answers.get(3)).startsWith("Error: ");
  }

  /** Flags that a base depends on tell its states apart. */
  @Test
  void aBaseOfOtherFlagsIsNotTaken() throws IOException {
    Path base = Files.createDirectory(directory.resolve("base"));
    Files.writeString(
        base.resolve("kustomization.yaml"),
        "configMapGenerator: [{name: a, files: [../shared.txt]}]\n");
    Files.writeString(directory.resolve("shared.txt"), "text");
    write("resources: [base]\n");
    List<JsonNode> answers =
        batch(request("--load-restrictor", "LoadRestrictionsNone") + request() + request());
    assertThat(answers)
        .extracting(answer -> answer.get("ok").asBoolean())
        .containsExactly(true, false, false);
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
