package io.github.kustomize4j.cli.edit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kustomize4j.cli.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recorded command lines beside the checkout, where there are some. */
class EditConformanceTest {
  private static final Path CASES = Path.of("../../shared/conformance/commands");
  private static final List<String> SUITES =
      List.of("edit-add", "edit-set", "edit-remove", "edit-fix", "create");

  /** Where kustomize empties a file or leaves an empty one behind an error, nothing is written. */
  private static final Set<String> SAFER =
      Set.of("two-exist", "two-exist-first-is-truncated", "labels-one-bad", "annotations-bad");

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path copies;

  @Test
  void filesAreThoseOfTheReference() throws IOException {
    assumeTrue(Files.isDirectory(CASES));
    List<String> failures = new ArrayList<>();
    for (String suite : SUITES) {
      try (Stream<Path> cases = Files.list(CASES.resolve(suite))) {
        for (Path folder : cases.sorted().toList()) {
          check(folder, failures);
        }
      }
    }
    assertThat(failures).isEmpty();
  }

  private void check(Path folder, List<String> failures) throws IOException {
    JsonNode recorded = JSON.readTree(folder.resolve("case.json").toFile());
    String name = folder.getParent().getFileName() + "/" + folder.getFileName();
    if (recorded.has("symlinks")
        || name.endsWith("/unknown-subcommand")
        || SAFER.contains(folder.getFileName().toString())) {
      return;
    }
    Path copy = copies.resolve(name);
    Map<String, String> expected = files(folder.resolve("files"));
    write(copy, expected);
    for (JsonNode directory : recorded.path("emptyDirs")) {
      Files.createDirectories(copy.resolve(directory.asText()));
    }
    expected.putAll(files(folder.resolve("after")));
    Path directory = Files.createDirectories(copy.resolve(recorded.path("cwd").asText(".")));
    for (int i = 0; i < recorded.path("args").size(); i++) {
      int status = run(directory.normalize(), recorded.path("args").get(i));
      if ((status == 0) != (recorded.path("exit").get(i).asInt() == 0)) {
        failures.add(name + ": exit status " + status);
      }
    }
    if (!files(copy).equals(expected)) {
      failures.add(name + ": files differ");
    }
  }

  private static int run(Path directory, JsonNode words) {
    List<String> texts = new ArrayList<>();
    words.forEach(word -> texts.add(word.asText()));
    return texts.get(0).equals("build")
        ? Session.run("build", directory.toString()).status()
        : EditSession.run(directory, texts).status();
  }

  private static void write(Path folder, Map<String, String> files) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue(), ISO_8859_1);
    }
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.filter(Files::isRegularFile).toList()) {
          files.put(folder.relativize(path).toString(), Files.readString(path, ISO_8859_1));
        }
      }
    }
    return files;
  }
}
