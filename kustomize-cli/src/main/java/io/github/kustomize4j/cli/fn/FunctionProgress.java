package io.github.kustomize4j.cli.fn;

import io.github.kustomize4j.cli.support.Console;
import io.github.kustomize4j.config.ConfigFunctions;
import java.util.Map;
import java.util.TreeMap;

/** Tells people what functions do, and keeps what they find. */
final class FunctionProgress implements ConfigFunctions.Listener {
  private final Console console;
  private final boolean logsSteps;
  private final Map<Integer, String> findings = new TreeMap<>();

  FunctionProgress(Console console, boolean logsSteps) {
    this.console = console;
    this.logsSteps = logsSteps;
  }

  /** What each function found, by its number. */
  Map<Integer, String> findings() {
    return findings;
  }

  @Override
  public void started(String function) {
    if (logsSteps) {
      console.tell("Running " + function);
    }
  }

  @Override
  public void said(String text) {
    console.show(text);
  }

  @Override
  public void skipped(String program) {
    console.tell(
        "Warning: the function `"
            + program
            + "` was skipped: it is a program, and --enable-exec was not given");
  }

  @Override
  public void found(int number, String yaml) {
    findings.put(number, yaml);
  }
}
