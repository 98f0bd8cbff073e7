package io.github.kustomize4j.internal.plugin;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.GeneratorException;
import io.github.kustomize4j.internal.model.HelmChart;
import io.github.kustomize4j.spi.ProgramCall;
import io.github.kustomize4j.spi.ProgramResult;
import io.github.kustomize4j.spi.ProgramRunner;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs helm for one chart, with directories of its own for what helm keeps. */
final class HelmProgram {
  private static final String OTHER_PROGRAM =
      "install helm v3 or v4, or name the program with --helm-command";

  private final ProgramRunner programs;
  private final String command;
  private final HelmChart chart;
  private final ImmutableMap<String, String> environment;

  HelmProgram(ProgramRunner programs, String command, HelmChart chart, String configHome) {
    this.programs = programs;
    this.command = command;
    this.chart = chart;
    this.environment =
        ImmutableMap.of(
            "HELM_CONFIG_HOME", configHome,
            "HELM_CACHE_HOME", configHome + "/.cache",
            "HELM_DATA_HOME", configHome + "/.data");
  }

  /** Gives the standard output, or fails with helm's own words. */
  byte[] run(List<String> arguments) {
    ImmutableList<String> words =
        ImmutableList.<String>builder().add(command).addAll(arguments).build();
    ProgramCall call = ProgramCall.of(words).environment(environment);
    ProgramResult result = programs.run(call);
    if (!result.succeeded()) {
      throw failure(problem(call, result), advice(result));
    }
    return result.output();
  }

  /** Fails unless helm is of a version that kustomize works with. */
  void requireVersion() {
    String text = new String(run(List.of("version", "--short")), StandardCharsets.UTF_8);
    String version = HelmVersion.find(text);
    if (version == null) {
      throw failure("cannot find version string in " + text.strip(), OTHER_PROGRAM);
    }
    if (!HelmVersion.isSupported(version)) {
      throw failure("this plugin requires helm V3 or V4 but got v" + version, OTHER_PROGRAM);
    }
  }

  private String problem(ProgramCall call, ProgramResult result) {
    String what = "unable to run: '" + call.shown() + "' (is '" + command + "' installed?): ";
    return switch (result.end()) {
      case NOT_FOUND -> what + "exec: \"" + command + "\": executable file not found in $PATH";
      case NOT_STARTED -> what + result.errorText();
      case TIMED_OUT, TOO_MUCH_OUTPUT -> what + result.end().reason();
      case EXITED -> result.errorText().strip() + ": " + what + "exit status " + result.status();
    };
  }

  private static String advice(ProgramResult result) {
    return result.end() == ProgramResult.End.EXITED
        ? "run the command by hand to see more"
        : OTHER_PROGRAM;
  }

  private GeneratorException failure(String problem, String advice) {
    return new GeneratorException(
        Diagnostic.error(Code.PROGRAM_FAILED, problem, chart.at())
            .hint("chart `" + chart.name() + "`: " + advice));
  }
}
