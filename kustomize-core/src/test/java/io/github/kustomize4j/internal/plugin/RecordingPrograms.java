package io.github.kustomize4j.internal.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kustomize4j.spi.ProgramCall;
import io.github.kustomize4j.spi.ProgramResult;
import io.github.kustomize4j.spi.ProgramResult.End;
import io.github.kustomize4j.spi.ProgramRunner;
import io.github.kustomize4j.spi.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Runs nothing: writes down what it is asked for and gives the answers of a function. */
final class RecordingPrograms implements ProgramRunner {
  final List<ProgramCall> calls = new ArrayList<>();
  final Map<String, String> written = new LinkedHashMap<>();
  int openWorkspaces;
  private final Function<ProgramCall, ProgramResult> answers;

  RecordingPrograms(Function<ProgramCall, ProgramResult> answers) {
    this.answers = answers;
  }

  static ProgramResult exit(int status, String output, String errors) {
    return new ProgramResult(End.EXITED, status, output.getBytes(UTF_8), errors.getBytes(UTF_8));
  }

  @Override
  public ProgramResult run(ProgramCall call) {
    calls.add(call);
    return answers.apply(call);
  }

  @Override
  public String locate(String name) {
    return name;
  }

  @Override
  public Workspace workspace(String prefix) {
    openWorkspaces++;
    return new Workspace() {
      @Override
      public String path() {
        return "/TMP";
      }

      @Override
      public String write(String name, byte[] content) {
        written.put(name, new String(content, UTF_8));
        return "/TMP/" + name;
      }

      @Override
      public void close() {
        openWorkspaces--;
      }
    };
  }
}
