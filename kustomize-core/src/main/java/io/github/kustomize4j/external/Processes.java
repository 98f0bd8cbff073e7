package io.github.kustomize4j.external;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.LoadException;
import io.github.kustomize4j.spi.ProgramCall;
import io.github.kustomize4j.spi.ProgramResult;
import io.github.kustomize4j.spi.ProgramResult.End;
import io.github.kustomize4j.spi.ProgramRunner;
import io.github.kustomize4j.spi.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Runs programs as processes of this machine, with the environment of this process. A program that
 * takes too long, or that writes more than a limit, is ended with all it has started.
 */
public final class Processes implements ProgramRunner {
  private static final int MAX_OUTPUT_BYTES = 512 << 20;
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
    for (String directory :
        environment.getOrDefault("PATH", "").split(java.io.File.pathSeparator, -1)) {
      if (directory.isEmpty()) {
        continue; // would mean the working directory, which others may have filled
      }
      Path candidate = Path.of(directory, name).toAbsolutePath();
      if (Files.isRegularFile(candidate) && Files.isExecutable(candidate)) {
        return candidate.toString();
      }
    }
    return name;
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
    } catch (IOException e) {
      return new ProgramResult(End.NOT_STARTED, -1, NOTHING, reason(e));
    }
    return finish(call, process);
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
  private static byte[] reason(IOException e) {
    String text = String.valueOf(e.getMessage());
    int comma = text.lastIndexOf(", ");
    String reason = comma < 0 ? text : text.substring(comma + 2);
    return reason.toLowerCase(java.util.Locale.ROOT).getBytes(StandardCharsets.UTF_8);
  }

  private static ProgramResult finish(ProgramCall call, Process process) {
    Drain output = new Drain(process, process.getInputStream());
    Drain errors = new Drain(process, process.getErrorStream());
    Thread feeder = thread(() -> feed(process, call.input()));
    Thread outputThread = thread(output);
    Thread errorThread = thread(errors);
    try {
      boolean inTime = waitFor(call, process);
      if (!inTime) {
        end(process);
      }
      process.waitFor();
      feeder.join();
      // What a program started may hold its output open after it; the program's own end counts.
      outputThread.join(inTime ? 0 : 1000);
      errorThread.join(inTime ? 0 : 1000);
      End end = inTime ? End.EXITED : End.TIMED_OUT;
      return new ProgramResult(end, process.exitValue(), output.bytes(), errors.bytes());
    } catch (InterruptedException e) {
      end(process);
      Thread.currentThread().interrupt();
      return new ProgramResult(End.TIMED_OUT, -1, output.bytes(), errors.bytes());
    }
  }

  private static boolean waitFor(ProgramCall call, Process process) throws InterruptedException {
    if (call.timeout() == null) {
      process.waitFor();
      return true;
    }
    return process.waitFor(call.timeout().toMillis(), TimeUnit.MILLISECONDS);
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private static void feed(Process process, byte[] input) {
    try (OutputStream in = process.getOutputStream()) {
      in.write(input);
    } catch (IOException e) {
      return; // the program did not want to read it all
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "kustomize4j program");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** Reads a stream to its end, or ends the program when there is too much. */
  private static final class Drain implements Runnable {
    private final Process process;
    private final InputStream stream;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Drain(Process process, InputStream stream) {
      this.process = process;
      this.stream = stream;
    }

    @Override
    public void run() {
      byte[] buffer = new byte[1 << 14];
      try {
        for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
          append(buffer, read);
        }
      } catch (IOException e) {
        return; // the program was ended
      }
    }

    private synchronized void append(byte[] buffer, int length) {
      if (bytes.size() + length > MAX_OUTPUT_BYTES) {
        end(process);
      } else {
        bytes.write(buffer, 0, length);
      }
    }

    synchronized byte[] bytes() {
      return bytes.toByteArray();
    }
  }
}
