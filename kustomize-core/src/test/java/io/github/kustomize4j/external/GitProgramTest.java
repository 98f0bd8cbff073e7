package io.github.kustomize4j.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kustomize4j.diagnostics.LoadException;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.FileTree.Kind;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.spi.Checkout;
import io.github.kustomize4j.spi.GitUrl;
import io.github.kustomize4j.spi.ProgramCall;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
class GitProgramTest {
  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "PATH", "/usr/local/bin:/usr/bin:/bin",
          "GIT_CONFIG_NOSYSTEM", "1",
          "GIT_CONFIG_GLOBAL", "/dev/null",
          "LC_ALL", "C");

  private final Processes processes = new Processes(ENVIRONMENT);
  @TempDir Path directory;

  @BeforeEach
  void makeRepository() throws Exception {
    assumeTrue(processes.locate("git").startsWith("/"));
    Files.createDirectories(directory.resolve("repo/base"));
    Files.writeString(directory.resolve("repo/base/kustomization.yaml"), "namePrefix: a-\n");
    String script =
        "git init -q -b main . && git add -A &&"
            + " git -c user.name=a -c user.email=a@b commit -qm 1 && git tag v1";
    ProgramCall call =
        ProgramCall.of(List.of("sh", "-c", script)).in(directory.resolve("repo").toString());
    assertThat(processes.run(call.mergingErrors()).outputText()).isEmpty();
  }

  private GitUrl url(String query) {
    return Objects.requireNonNull(GitUrl.parse("file://" + directory + "/repo//base" + query));
  }

  @Test
  void givesTheFilesUntilItIsClosed() {
    TreePath root;
    try (Checkout checkout = new GitProgram(processes).checkout(url("?ref=v1"))) {
      root = checkout.root();
      assertThat(checkout.files().real(root)).isEqualTo(root);
      assertThat(checkout.files().read(root.resolve("base/kustomization.yaml"))).isNotEmpty();
      assertThat(root.name()).startsWith("kustomize-");
    }
    assertThat(FileTree.disk().kind(root)).isEqualTo(Kind.ABSENT);
  }

  @Test
  void saysWhatGitSays() {
    GitProgram git = new GitProgram(processes);
    assertThatThrownBy(() -> git.checkout(url("?ref=nosuch")))
        .isInstanceOf(LoadException.class)
        .hasMessageContaining(
            "/git fetch --depth=1 file://"
                + directory
                + "/repo nosuch': fatal: couldn't find remote"
                + " ref nosuch\n: exit status 128")
        .hasMessageStartingWith("failed to run '/");
  }

  @Test
  void aReferenceIsNeverAnOption() {
    GitProgram git = new GitProgram(processes);
    assertThatThrownBy(() -> git.checkout(url("?ref=--upload-pack=touch%20x")))
        .isInstanceOf(LoadException.class)
        .hasMessageContaining("cannot be the name of a git reference");
  }

  @Test
  void aGitThatTakesTooLongIsEnded() throws Exception {
    Path slow = Files.writeString(directory.resolve("git"), "#!/bin/sh\nsleep 30\n");
    slow.toFile().setExecutable(true);
    Processes slowly = new Processes(Map.of("PATH", directory + ":/usr/bin:/bin"));
    assertThatThrownBy(() -> new GitProgram(slowly).checkout(url("?timeout=300ms")))
        .hasMessageStartingWith("hit 300ms timeout running '" + slow + " init'");
  }

  @Test
  void saysThatThereIsNoGit() {
    Processes none = new Processes(Map.of("PATH", directory.toString()));
    assertThatThrownBy(() -> new GitProgram(none).checkout(url("")))
        .hasMessageStartingWith(
            "no 'git' program on path: exec: \"git\": executable file not found");
  }
}
