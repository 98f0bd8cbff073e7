package io.github.kustomize4j.cli;

import io.github.kustomize4j.cli.support.Console;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.util.List;

/** The entry point of the command line. */
public final class Main {
  /**
   * Enough for the deepest input that the readers accept. It is only reserved: memory is used as
   * the stack grows.
   */
  private static final long STACK_BYTES = 512L << 20;

  private Main() {}

  /** Runs a command; the status is 0, or 1 after an error. */
  public static void main(String[] args) throws InterruptedException {
    Console console =
        new Console(
            new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
            new FileOutputStream(FileDescriptor.err),
            System.getenv());
    Run run = new Run(console, List.of(args));
    Thread thread = new Thread(null, run, "kustomize4j", STACK_BYTES);
    thread.start();
    thread.join();
    end(run.status);
  }

  /**
   * Not by {@code System.exit}, which sets up logging first since Java 21: a quarter of a short
   * run. Hooks have nothing to do after a command, unless the process is being ended from outside:
   * then the exit waits for them.
   */
  private static void end(int status) {
    try {
      Runtime.getRuntime().addShutdownHook(new Thread());
    } catch (IllegalStateException e) {
      System.exit(status);
    }
    Runtime.getRuntime().halt(status);
  }

  /** A class and not a lambda, which would cost start-up time. */
  private static final class Run implements Runnable {
    private final Console console;
    private final List<String> words;
    private int status = 1;

    Run(Console console, List<String> words) {
      this.console = console;
      this.words = words;
    }

    @Override
    public void run() {
      status = new CommandLine(console).run(words);
    }
  }
}
