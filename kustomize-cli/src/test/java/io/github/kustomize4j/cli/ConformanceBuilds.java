package io.github.kustomize4j.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The conformance cases beside the checkout that need no server and no set-up. Most are built where
 * they lie; those with parts that version control loses, or that run a program, in a copy.
 */
public final class ConformanceBuilds {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> LOST = List.of("emptyDirs", "symlinks", "executable");

  private final Path copies;
  private final Set<String> programs;
  private final List<RecordedBuild> builds = new ArrayList<>();

  private ConformanceBuilds(Path copies, Set<String> programs) {
    this.copies = copies;
    this.programs = programs;
  }

  /**
   * Reads the cases.
   *
   * @param conformance the folder with {@code corpus} and {@code real}
   * @param copies an empty folder for the cases that cannot be built in place
   * @param programs what cases may run: {@code exec}, {@code helm}
   */
  public static List<RecordedBuild> read(Path conformance, Path copies, Set<String> programs)
      throws IOException {
    ConformanceBuilds cases = new ConformanceBuilds(copies, programs);
    for (Path file : named("case.json", conformance.resolve("corpus"), 3)) {
      cases.addCase(file, JSON.readTree(file.toFile()));
    }
    for (Path file : named("cases.json", conformance.resolve("real"), 2)) {
      cases.addRepository(file, JSON.readTree(file.toFile()));
    }
    return cases.builds;
  }

  private static List<Path> named(String name, Path below, int depth) throws IOException {
    try (Stream<Path> files = Files.walk(below, depth)) {
      return files.filter(file -> file.endsWith(name)).sorted().toList();
    }
  }

  private void addCase(Path file, JsonNode json) throws IOException {
    if (needsMore(file, json)) {
      return;
    }
    Path root = file.resolveSibling("files");
    if (!json.get("needs").isEmpty() || LOST.stream().anyMatch(json::has)) {
      root = copy(root, json);
    }
    String id = json.get("suite").asText() + "/" + json.get("id").asText();
    boolean fails = json.get("outcome").asText().equals("error");
    builds.add(build(json, id, root, fails ? null : file.resolveSibling("expected.yaml")));
  }

  /** A chart is pulled into a folder that depends on the directory of the process. */
  private boolean needsMore(Path file, JsonNode json) throws IOException {
    return !programs.containsAll(texts(json.get("needs")))
        || json.has("env")
        || json.get("id").asText().startsWith("pull-")
        || json.get("path").asText().contains("${")
        || Files.exists(file.resolveSibling("setup.sh"))
        || mentions("@ROOT@", file.resolveSibling("files"))
        || mentions("${ROOT}", file.resolveSibling("expected.yaml"));
  }

  /** Whether a text stands for the folder of the case somewhere. */
  private static boolean mentions(String placeholder, Path root) throws IOException {
    if (!Files.exists(root)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Files.readString(file, ISO_8859_1).contains(placeholder)) {
          return true;
        }
      }
    }
    return false;
  }

  /** One repository of real trees: a list of what is built in it. */
  private void addRepository(Path file, JsonNode list) {
    for (JsonNode json : list) {
      String id = file.getParent().getFileName() + "/" + json.get("path").asText();
      JsonNode expected = json.get("expected");
      Path output = expected == null ? null : file.resolveSibling(expected.asText());
      builds.add(build(json, id, file.resolveSibling("files"), output));
    }
  }

  private static RecordedBuild build(JsonNode json, String id, Path root, @Nullable Path expected) {
    Path directory = root.resolve(json.get("path").asText()).normalize();
    return new RecordedBuild(id, directory, texts(json.path("flags")), expected);
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private Path copy(Path root, JsonNode json) throws IOException {
    Path copy = Files.createDirectory(copies.resolve("" + builds.size()));
    copyTree(root, copy);
    for (String directory : texts(json.path("emptyDirs"))) {
      Files.createDirectories(copy.resolve(directory));
    }
    for (String program : texts(json.path("executable"))) {
      copy.resolve(program).toFile().setExecutable(true);
    }
    for (var links = json.path("symlinks").properties().iterator(); links.hasNext(); ) {
      var link = links.next();
      Path place = copy.resolve(link.getKey());
      Files.createDirectories(place.getParent());
      Files.deleteIfExists(place);
      Files.createSymbolicLink(place, Path.of(link.getValue().asText()));
    }
    return copy;
  }

  private static void copyTree(Path root, Path copy) throws IOException {
    if (!Files.isDirectory(root)) {
      return;
    }
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.toList()) {
        Path target = copy.resolve(root.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
