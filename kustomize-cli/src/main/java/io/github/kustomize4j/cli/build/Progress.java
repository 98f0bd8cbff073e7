package io.github.kustomize4j.cli.build;

import io.github.kustomize4j.cli.support.Console;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A line on the terminal that says how far a long command is. Thread-safe. */
final class Progress {
  private static final long STEP = TimeUnit.MILLISECONDS.toNanos(100);
  private static final String ERASE = "\r\033[K";

  private final Console console;
  private final boolean visible;
  private final int total;
  private int done;
  private int failed;
  private long shownAt;

  /**
   * @param visible whether there is a terminal to show it on
   * @param total how many steps there will be
   */
  Progress(Console console, boolean visible, int total) {
    this.console = console;
    this.visible = visible;
    this.total = total;
    this.shownAt = System.nanoTime() - STEP;
  }

  /** Whether standard error is a terminal, as far as the system tells. */
  static boolean isTerminal() {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (Exception notTold) {
      return false;
    }
  }

  /** Counts a step that succeeded. */
  synchronized void step() {
    done++;
    show();
  }

  /** Counts a step that failed, and says why. */
  synchronized void failed(String why) {
    failed++;
    say(why);
    show();
  }

  /** Says something on a line of its own. */
  synchronized void say(String line) {
    erase();
    console.tell(line);
  }

  /** Takes the line away. */
  synchronized void end() {
    erase();
  }

  synchronized int failures() {
    return failed;
  }

  private void show() {
    long now = System.nanoTime();
    if (visible && now - shownAt >= STEP) {
      shownAt = now;
      String failures = failed == 0 ? "" : ", " + failed + " failed";
      console.show(ERASE + (done + failed) + " of " + total + failures);
    }
  }

  private void erase() {
    if (visible) {
      console.show(ERASE);
    }
  }
}
