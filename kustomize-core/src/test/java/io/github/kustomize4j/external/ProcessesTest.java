package io.github.kustomize4j.external;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kustomize4j.diagnostics.LoadException;
import io.github.kustomize4j.spi.ProgramCall;
import io.github.kustomize4j.spi.ProgramResult;
import io.github.kustomize4j.spi.ProgramResult.End;
import io.github.kustomize4j.spi.Workspace;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
class ProcessesTest {
  private final Processes processes =
      new Processes(Map.of("PATH", "/nonexistent:/usr/bin:/bin", "INHERITED", "yes"));

  private static ProgramCall shell(String script) {
    return ProgramCall.of(List.of("sh", "-c", script));
  }

  @Test
  void givesOutputErrorsAndStatus() {
    ProgramResult result = processes.run(shell("echo out; echo err >&2; exit 3"));
    assertThat(result.end()).isEqualTo(End.EXITED);
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.outputText()).isEqualTo("out\n");
    assertThat(result.errorText()).isEqualTo("err\n");
    assertThat(result.succeeded()).isFalse();
  }

  @Test
  void mayMergeErrorsIntoTheOutput() {
    ProgramResult result = processes.run(shell("echo a; echo b >&2; echo c").mergingErrors());
    assertThat(result.outputText()).isEqualTo("a\nb\nc\n");
  }

  @Test
  void passesLargeInputThroughWithoutBlocking() {
    byte[] input = "0123456789abcdef".repeat(1 << 17).getBytes(UTF_8);
    assertThat(processes.run(shell("cat").input(input)).output()).isEqualTo(input);
    assertThat(processes.run(shell("exit 0").input(input)).succeeded()).isTrue();
  }

  @Test
  void theEnvironmentIsThatOfTheCallerAndTheCall(@TempDir Path directory) throws Exception {
    ProgramCall call =
        shell("echo $INHERITED $ADDED $HOME; pwd -P")
            .environment(Map.of("ADDED", "too"))
            .in(directory.toString());
    assertThat(processes.run(call).outputText())
        .isEqualTo("yes too\n" + directory.toRealPath() + "\n");
  }

  @Test
  void aProgramThatTakesTooLongIsEndedWithItsChildren(@TempDir Path directory) throws Exception {
    Path alive = directory.resolve("alive");
    ProgramCall call =
        shell("(sleep 3; touch " + alive + ") & sleep 30").timeout(Duration.ofSeconds(1));
    long start = System.nanoTime();
    assertThat(processes.run(call).end()).isEqualTo(End.TIMED_OUT);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    Thread.sleep(3500);
    assertThat(alive).doesNotExist();
  }

  @Test
  void whatAProgramLeavesRunningIsWaitedForOnlyAsLongAsForTheProgram() {
    byte[] input = new byte[1 << 20];
    ProgramCall call = shell("echo done; exec 3<&0; sleep 30 <&3 &").input(input);
    long start = System.nanoTime();
    ProgramResult result = processes.run(call.timeout(Duration.ofMillis(700)));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    assertThat(result.end()).isEqualTo(End.EXITED);
    assertThat(result.outputText()).isEqualTo("done\n");
  }

  @Test
  void anOutputThatIsTooLargeEndsTheProgram() {
    AtomicInteger ended = new AtomicInteger();
    InputStream endless = new SequenceInputStream(bytes(20_000), bytes(20_000));
    ProgramOutput output = new ProgramOutput(endless, 30_000, ended::incrementAndGet);
    output.run();
    assertThat(output.isTooMuch()).isTrue();
    assertThat(output.bytes()).isEmpty();
    assertThat(ended).hasValue(1);
    ProgramOutput fits = new ProgramOutput(bytes(30_000), 30_000, ended::incrementAndGet);
    fits.run();
    assertThat(fits.bytes()).hasSize(30_000);
    assertThat(ended).hasValue(1);
  }

  private static InputStream bytes(int count) {
    return new ByteArrayInputStream(new byte[count]);
  }

  @Test
  void textsThatNoSystemTakesAreRefused() {
    assertThat(processes.run(ProgramCall.of(List.of("a\0b"))).end()).isEqualTo(End.NOT_FOUND);
    assertThat(processes.run(ProgramCall.of(List.of("sh", "a\0b"))).end())
        .isEqualTo(End.NOT_STARTED);
    ProgramCall call = shell("true");
    assertThat(processes.run(call.environment(Map.of("A", "\0"))).end()).isEqualTo(End.NOT_STARTED);
    assertThat(processes.run(call.in("a\0b")).end()).isEqualTo(End.NOT_STARTED);
  }

  @Test
  void noProgramIsFoundByTheWorkingDirectory() {
    String here = Path.of("").toAbsolutePath().relativize(Path.of("/usr/bin")).toString();
    assertThat(new Processes(Map.of("PATH", ":.:" + here)).locate("sh")).isEqualTo("sh");
  }

  @Test
  void saysThatThereIsNoProgram(@TempDir Path directory) throws Exception {
    assertThat(processes.run(ProgramCall.of(List.of("no-such-program"))).end())
        .isEqualTo(End.NOT_FOUND);
    Path file = Files.writeString(directory.resolve("file"), "not a program");
    ProgramResult result = processes.run(ProgramCall.of(List.of(file.toString())));
    assertThat(result.end()).isEqualTo(End.NOT_STARTED);
    assertThat(result.errorText()).isEqualTo("permission denied");
  }

  @Test
  void argumentsAreNotReadByAShell() {
    ProgramCall call = ProgramCall.of(List.of("printf", "%s|", "a b", "$HOME", "*", ""));
    assertThat(processes.run(call).outputText()).isEqualTo("a b|$HOME|*||");
  }

  @Test
  void aWorkspaceIsPrivateAndGoesWhenClosed() throws Exception {
    Path path;
    try (Workspace workspace = processes.workspace("kustomize4j-test-")) {
      path = Path.of(workspace.path());
      assertThat(Path.of(workspace.write("values.yaml", new byte[] {'a'}))).hasContent("a");
      Files.createDirectories(path.resolve("deep/er"));
      Files.createSymbolicLink(path.resolve("link"), Path.of("/usr"));
      Files.createFile(path.resolve("deep/er/file"));
      assertThat(path.resolve("deep/er").toFile().setWritable(false)).isTrue();
      assertThat(Files.getPosixFilePermissions(path)).hasSize(3);
      assertThatThrownBy(() -> workspace.write("../out", new byte[0]))
          .isInstanceOf(LoadException.class);
    }
    assertThat(path).doesNotExist();
    assertThat(Path.of("/usr")).isDirectory();
  }
}
