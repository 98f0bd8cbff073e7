package io.github.kustomize4j.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kustomize4j.Kustomize;
import io.github.kustomize4j.cli.build.BuildCommand;
import io.github.kustomize4j.cli.build.BuildFlags;
import io.github.kustomize4j.cli.build.BuildOptions;
import io.github.kustomize4j.cli.support.FlagParser;
import io.github.kustomize4j.external.Processes;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One directory of the golden trees: an input, how to build it, and what the reference gave. */
final class GoldenCase {
  private static final Set<String> PARTS =
      Set.of("input", "case.properties", "expected.yaml", "expected.warnings", "expected.err");

  private final String id;
  private final Path directory;
  private final Properties properties = new Properties();

  private GoldenCase(String id, Path directory) {
    this.id = id;
    this.directory = directory;
  }

  /** All cases below a directory, in the order of their ids. */
  static List<GoldenCase> all(Path testdata) throws IOException {
    List<GoldenCase> cases = new ArrayList<>();
    for (Path area : children(testdata)) {
      if (Files.isDirectory(area)) {
        for (Path directory : children(area)) {
          cases.add(read(area.getFileName() + "/" + directory.getFileName(), directory));
        }
      }
    }
    return cases;
  }

  private static GoldenCase read(String id, Path directory) throws IOException {
    GoldenCase found = new GoldenCase(id, directory);
    Path properties = directory.resolve("case.properties");
    if (Files.isRegularFile(properties)) {
      try (Reader reader = Files.newBufferedReader(properties)) {
        found.properties.load(reader);
      }
    }
    return found;
  }

  /** What is wrong with the files of the case: a missing half, or one that belongs to nothing. */
  List<String> flaws() throws IOException {
    List<String> flaws = new ArrayList<>();
    if (!Files.isDirectory(directory)) {
      return List.of(id + " is no directory");
    }
    for (Path part : children(directory)) {
      if (!PARTS.contains(part.getFileName().toString())) {
        flaws.add(id + "/" + part.getFileName() + " belongs to nothing");
      }
    }
    if (!Files.isDirectory(input()) || !properties.containsKey("about")) {
      flaws.add(id + " lacks input or case.properties with 'about'");
    }
    if (has("expected.yaml") == has("expected.err")) {
      flaws.add(id + " needs either expected.yaml or expected.err");
    }
    if (has("expected.warnings") && has("expected.err")) {
      flaws.add(id + " has warnings beside an error");
    }
    return flaws;
  }

  private static List<Path> children(Path directory) throws IOException {
    try (Stream<Path> children = Files.list(directory)) {
      return children.sorted().toList();
    }
  }

  private boolean has(String part) {
    return Files.isRegularFile(directory.resolve(part));
  }

  String id() {
    return id;
  }

  Path input() {
    return directory.resolve("input");
  }

  /** The directory to build, relative to the input. */
  String path() {
    return properties.getProperty("path", ".");
  }

  /** The expected bytes, or null if the build must fail. */
  byte @Nullable [] expected() throws IOException {
    return has("expected.yaml") ? Files.readAllBytes(directory.resolve("expected.yaml")) : null;
  }

  /** What the reference says about fields out of date, before the error if there is one. */
  List<String> expectedWarnings() throws IOException {
    if (has("expected.err")) {
      return lines("expected.err").takeWhile(line -> !line.startsWith("Error: ")).toList();
    }
    return has("expected.warnings") ? lines("expected.warnings").toList() : List.of();
  }

  /** An error may hold bytes that are no text. */
  private Stream<String> lines(String part) throws IOException {
    return new String(Files.readAllBytes(directory.resolve(part)), UTF_8).lines();
  }

  /** The files of the input by their relative paths, with {@code /}. */
  Map<String, byte[]> content() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(input())) {
      for (Path file : paths.filter(Files::isRegularFile).toList()) {
        String path = input().relativize(file).toString().replace('\\', '/');
        files.put(path, Files.readAllBytes(file));
      }
    }
    return files;
  }

  /**
   * A renderer with the flags of the case.
   *
   * @param notices receives what the command line says about old flags
   * @throws UsageException if the command line does not know the flags
   */
  Kustomize kustomize(List<String> notices) {
    return builder(notices).build();
  }

  /** The settings of {@link #kustomize}. */
  Kustomize.Builder builder(List<String> notices) {
    String flags = properties.getProperty("flags", "").trim();
    List<String> words = flags.isEmpty() ? List.of() : List.of(flags.split(" +"));
    BuildOptions options =
        BuildOptions.of(FlagParser.parse(BuildFlags.ALL, words, notices), Map.of());
    return BuildCommand.builder(options, Map.of(), new Processes(Map.of()));
  }

  @Override
  public String toString() {
    return id;
  }
}
