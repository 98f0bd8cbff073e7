package io.github.kustomize4j.spi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A program to run, without a shell. Immutable. */
public final class ProgramCall {
  private static final byte[] NOTHING = {};

  private final ImmutableList<String> command;
  private final @Nullable String directory;
  private final ImmutableMap<String, String> environment;
  private final byte[] input;
  private final @Nullable Duration timeout;
  private final boolean mergeErrors;

  private ProgramCall(
      ImmutableList<String> command,
      @Nullable String directory,
      ImmutableMap<String, String> environment,
      byte[] input,
      @Nullable Duration timeout,
      boolean mergeErrors) {
    this.command = command;
    this.directory = directory;
    this.environment = environment;
    this.input = input;
    this.timeout = timeout;
    this.mergeErrors = mergeErrors;
  }

  /** The program, by its path or to be looked for in PATH, and its arguments. */
  public ImmutableList<String> command() {
    return command;
  }

  /** Where it runs; null for the directory of this process. */
  public @Nullable String directory() {
    return directory;
  }

  /** Variables besides those of this process. */
  public ImmutableMap<String, String> environment() {
    return environment;
  }

  /** Its standard input; must not be changed. */
  public byte[] input() {
    return input;
  }

  /** After which it is ended, with all it has started; null to wait for ever. */
  public @Nullable Duration timeout() {
    return timeout;
  }

  /** Whether what it writes to standard error is part of the output. */
  public boolean mergeErrors() {
    return mergeErrors;
  }

  /** A program with arguments, without input, in the directory of this process. */
  public static ProgramCall of(List<String> command) {
    return new ProgramCall(
        ImmutableList.copyOf(command), null, ImmutableMap.of(), NOTHING, null, false);
  }

  /** The same in a directory. */
  public ProgramCall in(String newDirectory) {
    return new ProgramCall(command, newDirectory, environment, input, timeout, mergeErrors);
  }

  /** The same with variables. */
  public ProgramCall environment(Map<String, String> variables) {
    return new ProgramCall(
        command, directory, ImmutableMap.copyOf(variables), input, timeout, mergeErrors);
  }

  /** The same with an input; the array must not be changed afterwards. */
  public ProgramCall input(byte[] bytes) {
    return new ProgramCall(command, directory, environment, bytes, timeout, mergeErrors);
  }

  /** The same, ended after a while. */
  public ProgramCall timeout(Duration limit) {
    return new ProgramCall(command, directory, environment, input, limit, mergeErrors);
  }

  /** The same with standard error as part of the output. */
  public ProgramCall mergingErrors() {
    return new ProgramCall(command, directory, environment, input, timeout, true);
  }

  /** The command for messages: divided by blanks, as kustomize shows it. */
  public String shown() {
    return String.join(" ", command);
  }
}
