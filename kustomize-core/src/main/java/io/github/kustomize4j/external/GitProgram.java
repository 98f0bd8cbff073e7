package io.github.kustomize4j.external;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.LoadException;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.spi.Checkout;
import io.github.kustomize4j.spi.GitUrl;
import io.github.kustomize4j.spi.GoDuration;
import io.github.kustomize4j.spi.ProgramCall;
import io.github.kustomize4j.spi.ProgramResult;
import io.github.kustomize4j.spi.ProgramRunner;
import io.github.kustomize4j.spi.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Gets repositories with the git program, by the same commands as kustomize: a new directory for
 * each, a fetch of one commit, the submodules. Unlike kustomize, a git that takes too long is
 * ended, and no reference can be read as an option.
 */
final class GitProgram {
  private final ProgramRunner programs;

  GitProgram(ProgramRunner programs) {
    this.programs = programs;
  }

  Checkout checkout(GitUrl url) {
    if (url.ref().startsWith("-")) {
      throw error("`" + url.ref() + "` cannot be the name of a git reference", url);
    }
    String git = programs.locate("git");
    if (git.indexOf('/') < 0) {
      throw error(
          "no 'git' program on path: exec: \"git\": executable file not found in $PATH", url);
    }
    Workspace directory = programs.workspace("kustomize-");
    try {
      run(url, directory, git, "init");
      run(url, directory, git, "remote", "add", "origin", url.repository());
      run(url, directory, git, "fetch", "--depth=1", url.repository(), url.ref());
      run(url, directory, git, "checkout", "FETCH_HEAD");
      if (url.submodules()) {
        run(url, directory, git, "submodule", "update", "--init", "--recursive");
      }
      return new Clone(directory, FileTree.disk(), TreePath.of(Path.of(directory.path())));
    } catch (RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private record Clone(Workspace directory, FileTree files, TreePath root) implements Checkout {
    @Override
    public void close() {
      directory.close();
    }
  }

  private void run(GitUrl url, Workspace directory, String git, String... arguments) {
    List<String> command = new ArrayList<>(List.of(arguments));
    command.add(0, git);
    ProgramCall call =
        ProgramCall.of(command).in(directory.path()).timeout(url.timeout()).mergingErrors();
    ProgramResult result = programs.run(call);
    if (!result.succeeded()) {
      throw error(url.withoutUser(problem(call, result, url)), url);
    }
  }

  private static String problem(ProgramCall call, ProgramResult result, GitUrl url) {
    return switch (result.end()) {
      case TIMED_OUT ->
          "hit " + GoDuration.toText(url.timeout()) + " timeout running '" + call.shown() + "'";
      case EXITED ->
          "failed to run '"
              + call.shown()
              + "': "
              + result.outputText()
              + ": exit status "
              + result.status();
      case TOO_MUCH_OUTPUT -> "failed to run '" + call.shown() + "': " + result.end().reason();
      case NOT_FOUND, NOT_STARTED -> "failed to run '" + call.shown() + "': " + result.errorText();
    };
  }

  private static LoadException error(String message, GitUrl url) {
    return new LoadException(
        Diagnostic.error(Code.REMOTE, message)
            .hint(
                "check that the repository `"
                    + url.shownRepository()
                    + "` can be reached and has `"
                    + url.ref()
                    + "`"));
  }
}
