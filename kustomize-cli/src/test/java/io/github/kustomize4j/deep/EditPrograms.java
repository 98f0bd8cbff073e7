package io.github.kustomize4j.deep;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kustomize4j.cli.Session;
import io.github.kustomize4j.cli.edit.EditSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs the commands of a trial with this program and with the reference; one for each thread. */
final class EditPrograms {
  /** Behind these words stands a message of a build, which has words of its own. */
  private static final String BUILD_ERROR =
      "now produces the error when running `kustomize build`:";

  private final Path directory;
  private final Path output;
  private final Path message;

  EditPrograms(Path work) {
    directory = work.resolve("tree");
    output = work.resolve("output");
    message = work.resolve("message");
  }

  /** What one command does: each trial gives one for each of its commands. */
  record Step(int status, String output, String message, Map<String, String> files) {
    boolean isSame(Step other) {
      return status == other.status && output.equals(other.output) && files.equals(other.files);
    }
  }

  private interface Program {
    Step run(List<String> words) throws IOException, InterruptedException;
  }

  List<Step> ours(Trial trial) throws IOException, InterruptedException {
    return steps(trial, this::runOurs);
  }

  List<Step> reference(Trial trial) throws IOException, InterruptedException {
    return steps(trial, this::runReference);
  }

  private List<Step> steps(Trial trial, Program program) throws IOException, InterruptedException {
    clear();
    trial.writeTo(directory);
    List<Step> steps = new ArrayList<>();
    for (List<String> words : trial.commands()) {
      steps.add(program.run(words));
    }
    return steps;
  }

  private Step runOurs(List<String> words) throws IOException {
    Session session = EditSession.run(directory, words);
    return new Step(session.status(), masked(session.out()), session.err(), files());
  }

  private Step runReference(List<String> words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("kustomize"));
    command.addAll(words);
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().keySet().removeIf(name -> !name.equals("PATH"));
    builder.environment().putAll(Map.of("HOME", "/nonexistent", "TZ", "UTC"));
    builder.redirectOutput(output.toFile()).redirectError(message.toFile());
    int status = builder.start().waitFor();
    return new Step(status, masked(read(output)), read(message), files());
  }

  private static String masked(String out) {
    int error = out.indexOf(BUILD_ERROR);
    return error < 0 ? out : out.substring(0, error + BUILD_ERROR.length());
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(directory)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(directory.relativize(path).toString(), read(path));
      }
    }
    return files;
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), UTF_8);
  }

  private void clear() throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> paths = Files.walk(directory)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
