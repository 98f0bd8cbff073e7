package io.github.kustomize4j.external;

import io.github.kustomize4j.spi.ProgramCall;
import io.github.kustomize4j.spi.ProgramResult;
import io.github.kustomize4j.spi.ProgramResult.End;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A process from its start to its end. Used once. */
final class RunningProgram {
  /** More than this is refused as the content of a file, too. */
  private static final int MAX_OUTPUT_BYTES = 256 << 20;

  /** How long what is left of a program that was ended may keep its streams open. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Process process;
  private final ProgramOutput output;
  private final ProgramOutput errors;

  RunningProgram(Process process) {
    this.process = process;
    output = new ProgramOutput(process.getInputStream(), MAX_OUTPUT_BYTES, this::end);
    errors = new ProgramOutput(process.getErrorStream(), MAX_OUTPUT_BYTES, this::end);
  }

  /** Gives the program its input and waits for its end. */
  ProgramResult finish(ProgramCall call) {
    Thread onShutdown = new Thread(this::end, "kustomize4j program end");
    boolean isHooked = hook(onShutdown);
    try {
      return await(call);
    } catch (InterruptedException e) {
      end();
      Thread.currentThread().interrupt();
      return result(End.TIMED_OUT, -1);
    } finally {
      if (isHooked) {
        unhook(onShutdown);
      }
    }
  }

  private ProgramResult await(ProgramCall call) throws InterruptedException {
    List<Thread> streams =
        List.of(thread(() -> feed(call.input())), thread(output), thread(errors));
    Duration limit = call.timeout();
    if (limit == null) {
      process.waitFor();
      for (Thread stream : streams) {
        stream.join(); // what the program started may hold them open after it
      }
      return exited();
    }
    long deadline = System.nanoTime() + nanos(limit);
    boolean inTime = process.waitFor(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
    if (inTime) {
      await(streams, deadline);
      return exited();
    }
    end();
    process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    await(streams, System.nanoTime() + PATIENCE.toNanos());
    return result(End.TIMED_OUT, -1);
  }

  private ProgramResult exited() {
    boolean isTooMuch = output.isTooMuch() || errors.isTooMuch();
    return result(isTooMuch ? End.TOO_MUCH_OUTPUT : End.EXITED, process.exitValue());
  }

  private static void await(List<Thread> streams, long deadline) throws InterruptedException {
    for (Thread stream : streams) {
      stream.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime())));
    }
  }

  /** A limit of centuries is none. */
  private static long nanos(Duration limit) {
    long longest = Long.MAX_VALUE / 4;
    return limit.compareTo(Duration.ofNanos(longest)) > 0 ? longest : limit.toNanos();
  }

  private ProgramResult result(End end, int status) {
    return new ProgramResult(end, status, output.bytes(), errors.bytes());
  }

  /** Ends the program, so that it starts nothing more, and then all that it has started. */
  private void end() {
    List<ProcessHandle> started = process.descendants().collect(Collectors.toList());
    process.destroyForcibly();
    for (ProcessHandle handle : started) {
      handle.descendants().forEach(ProcessHandle::destroyForcibly);
      handle.destroyForcibly();
    }
  }

  private void feed(byte[] input) {
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

  /** False if this process is ending already. */
  private boolean hook(Thread onShutdown) {
    try {
      Runtime.getRuntime().addShutdownHook(onShutdown);
      return true;
    } catch (IllegalStateException e) {
      end();
      return false;
    }
  }

  private static void unhook(Thread onShutdown) {
    try {
      Runtime.getRuntime().removeShutdownHook(onShutdown);
    } catch (IllegalStateException e) {
      return; // this process is ending, and nothing is left to be ended
    }
  }
}
