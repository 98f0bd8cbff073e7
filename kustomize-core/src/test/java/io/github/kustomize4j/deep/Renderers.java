package io.github.kustomize4j.deep;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kustomize4j.Kustomize;
import io.github.kustomize4j.RenderResult;
import io.github.kustomize4j.deep.Outcome.State;
import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.LoadRestriction;
import io.github.kustomize4j.resource.ResourceOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Renders a tree with this library and with the reference program; one for each thread. */
final class Renderers {
  private static final int TIMEOUT_SECONDS = 20;
  private static final Pattern WARNING =
      Pattern.compile("# |[0-9]{4}/[0-9]{2}/[0-9]{2} [0-9:]{8} ");

  private final Path directory;
  private final Path output;
  private final Path message;

  /**
   * @param work a directory of its own, for the trees that the program reads
   */
  Renderers(Path work) {
    directory = work.resolve("tree");
    output = work.resolve("output");
    message = work.resolve("message");
  }

  static boolean referenceIsHere() {
    try {
      Process process =
          new ProcessBuilder("kustomize", "version").redirectErrorStream(true).start();
      String version = new String(process.getInputStream().readAllBytes(), UTF_8).trim();
      return process.waitFor() == 0 && version.equals("v5.8.1");
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  Outcome ours(Tree tree) {
    try {
      RenderResult result = kustomize(tree).render(FileTree.ofBytes(tree.bytes()), tree.root());
      return new Outcome(State.RENDERED, result.toYaml(), result.warnings().size(), "");
    } catch (KustomizeException e) {
      return new Outcome(State.REFUSED, String.valueOf(e.getMessage()), 0, e.code().toString());
    } catch (RuntimeException | StackOverflowError e) {
      StackTraceElement[] trace = e.getStackTrace();
      return new Outcome(
          State.CRASHED,
          e + " at " + (trace.length > 0 ? trace[0] : "?"),
          0,
          e.getClass().getName());
    }
  }

  private static Kustomize kustomize(Tree tree) {
    Kustomize.Builder builder = Kustomize.builder();
    for (String flag : tree.flags()) {
      switch (flag) {
        case "--reorder=legacy" -> builder.order(ResourceOrder.LEGACY);
        case "--reorder=none" -> builder.order(ResourceOrder.NONE);
        case "--enable-managedby-label" -> builder.managedByLabel(true);
        case "--load-restrictor=LoadRestrictionsNone" ->
            builder.loadRestriction(LoadRestriction.NONE);
        default -> throw new IllegalArgumentException(flag);
      }
    }
    return builder.build();
  }

  Outcome reference(Tree tree) throws IOException, InterruptedException {
    clear();
    tree.writeTo(directory);
    List<String> command = new ArrayList<>(List.of("kustomize", "build", tree.root()));
    command.addAll(tree.flags());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(directory.toFile());
    builder.environment().keySet().removeIf(name -> !name.equals("PATH"));
    builder.environment().putAll(Map.of("HOME", "/nonexistent", "TZ", "UTC"));
    builder.redirectOutput(output.toFile()).redirectError(message.toFile());
    Process process = builder.start();
    if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      return new Outcome(State.CRASHED, "no end", 0, "");
    }
    return outcome(process.exitValue());
  }

  private Outcome outcome(int status) throws IOException {
    String messages = read(message).replace(directory.toRealPath().toString(), "${ROOT}");
    return switch (status) {
      case 0 -> new Outcome(State.RENDERED, read(output), warnings(messages), "");
      case 1 -> new Outcome(State.REFUSED, lastError(messages), 0, "");
      default -> new Outcome(State.CRASHED, messages, 0, "");
    };
  }

  /** A warning may go on over several lines: with the value of a variable, for example. */
  private static int warnings(String messages) {
    return (int) messages.lines().filter(line -> WARNING.matcher(line).lookingAt()).count();
  }

  private static String lastError(String messages) {
    int error = messages.indexOf("Error: ");
    return error < 0 ? messages : messages.substring(error);
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
