package io.github.kustomize4j.external;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.LoadException;
import io.github.kustomize4j.spi.ProgramCall;
import io.github.kustomize4j.spi.ProgramResult;
import io.github.kustomize4j.spi.ProgramResult.End;
import io.github.kustomize4j.spi.ProgramRunner;
import io.github.kustomize4j.spi.Workspace;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs programs as processes of this machine, with the environment of this process. A program that
 * takes too long, or that writes more than a limit, is ended with all it has started, and so is one
 * that still runs when this process is told to end. Immutable and thread-safe.
 */
public final class Processes implements ProgramRunner {
  private static final byte[] NOTHING = {};

  private final Map<String, String> environment;
  private final @Nullable Path directory;

  /**
   * @param environment the variables of this process, such as {@code System.getenv()}; PATH says
   *     where programs are found
   */
  public Processes(Map<String, String> environment) {
    this(environment, null);
  }

  /**
   * @param environment as above
   * @param directory where a program runs unless it is told; null for the directory of this process
   */
  public Processes(Map<String, String> environment, @Nullable Path directory) {
    this.environment = Map.copyOf(environment);
    this.directory = directory;
  }

  @Override
  public String locate(String name) {
    if (name.indexOf('/') >= 0) {
      return name;
    }
    for (String directory : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      Path candidate = path(directory, name);
      if (candidate != null && Files.isRegularFile(candidate) && Files.isExecutable(candidate)) {
        return candidate.toString();
      }
    }
    return name;
  }

  /**
   * The path, or null if there can be no file of such a name. A directory of PATH that is relative
   * would mean one below the working directory, which others may have filled.
   */
  private static @Nullable Path path(String directory, String name) {
    try {
      Path path = Path.of(directory, name);
      return path.isAbsolute() ? path : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  @Override
  public Workspace workspace(String prefix) {
    try {
      return TemporaryDirectory.create(prefix);
    } catch (IOException e) {
      throw new LoadException(
          Diagnostic.error(
                  Code.PROGRAM_FAILED, "cannot make a temporary directory: " + e.getMessage())
              .hint("programs that a build runs need one: check its room and its rights"));
    }
  }

  @Override
  public ProgramResult run(ProgramCall call) {
    String name = call.command().get(0);
    String program = locate(name);
    if (program.indexOf('/') < 0) {
      return new ProgramResult(End.NOT_FOUND, -1, NOTHING, NOTHING);
    }
    Process process;
    try {
      process = start(call, program);
    } catch (IOException | IllegalArgumentException e) { // such as a NUL in a path or a variable
      return new ProgramResult(End.NOT_STARTED, -1, NOTHING, reason(e));
    }
    return new RunningProgram(process).finish(call);
  }

  private Process start(ProgramCall call, String program) throws IOException {
    List<String> command = new ArrayList<>(call.command());
    command.set(0, program);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(call.mergeErrors());
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.environment().putAll(call.environment());
    Path where = call.directory() == null ? directory : Path.of(call.directory());
    if (where != null) {
      builder.directory(where.toFile());
    }
    return builder.start();
  }

  /** The words of the system, without those of Java around them. */
  private static byte[] reason(Exception e) {
    String text = String.valueOf(e.getMessage());
    int comma = text.lastIndexOf(", ");
    String reason = comma < 0 ? text : text.substring(comma + 2);
    return reason.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
  }
}
