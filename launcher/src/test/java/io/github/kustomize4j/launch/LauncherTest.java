package io.github.kustomize4j.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The script {@code kustomize4j}, with stand-ins for Maven and java that note what they are asked
 * for.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final List<String> TOOLS =
      List.of(
          "chmod", "cp", "date", "find", "mkdir", "mktemp", "mv", "rm", "sed", "sh", "sleep",
          "sort");
  private static final String OUTPUT = "kind: Made\n";

  private static final String MVN =
      """
      #!/bin/sh
      echo build >>"$NOTES"
      sleep 1
      mkdir -p "$CHECKOUT/kustomize-cli/target-quick/lib"
      : >"$CHECKOUT/kustomize-cli/target-quick/kustomize-cli-1.jar"
      """;

  private static final String JAVA =
      """
      #!/bin/sh
      for word; do
        case $word in
          -version) echo 'openjdk version "17.0.1"' >&2 && exit ;;
          -XX:DumpLoadedClassList=*) : >"${word#*=}" && exit ;;
          -XX:AOTCacheOutput=*) exit 1 ;;
          -Xshare:dump) echo archive >>"$NOTES" && exit ;;
          *LaunchJars) exit ;;
        esac
      done
      echo 'kind: Made'
      """;

  @TempDir Path folder;
  private Path checkout;
  private Path tools;

  @BeforeEach
  void prepare() throws IOException {
    checkout = folder.resolve("checkout");
    tools = Files.createDirectory(folder.resolve("tools"));
    for (String name : List.of("pom.xml", "kustomize-cli/pom.xml", "launcher/pom.xml")) {
      write(checkout.resolve(name), "");
    }
    for (String name :
        List.of("kustomize-cli/src/main", "launcher/src/main", "launcher/training/overlay")) {
      Files.createDirectories(checkout.resolve(name));
    }
    program(checkout.resolve("kustomize4j"), Files.readString(Path.of("..", "kustomize4j")));
    program(folder.resolve("jdk/bin/java"), JAVA);
    program(tools.resolve("mvn"), MVN);
  }

  /** Without {@code flock} the launchers wait for each other by a directory. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void firstUsesAtOnceBuildOnce(boolean flock) throws Exception {
    for (String tool : TOOLS) {
      offer(tool);
    }
    if (flock) {
      offer("flock");
    }
    List<Process> uses = List.of(use("first"), use("second"), use("third"));
    for (Process use : uses) {
      assertThat(use.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(List.of(output("first"), output("second"), output("third"))).containsOnly(OUTPUT);
    assertThat(folder.resolve("notes")).hasContent("build\narchive\n");
  }

  private Process use(String name) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(checkout.resolve("kustomize4j").toString(), "build", ".")
            .redirectOutput(folder.resolve(name).toFile())
            .redirectError(folder.resolve(name + ".messages").toFile());
    builder.environment().put("PATH", tools.toString());
    builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    builder.environment().put("CHECKOUT", checkout.toString());
    builder.environment().put("NOTES", folder.resolve("notes").toString());
    return builder.start();
  }

  private String output(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  /** The tools have a folder of their own, so that one can be left out. */
  private void offer(String tool) throws IOException {
    for (String directory : System.getenv("PATH").split(File.pathSeparator, -1)) {
      Path program = Path.of(directory, tool);
      if (Files.isExecutable(program)) {
        program(tools.resolve(tool), "#!/bin/sh\nexec '" + program + "' \"$@\"\n");
        return;
      }
    }
  }

  private static void program(Path path, String text) throws IOException {
    write(path, text);
    assertThat(path.toFile().setExecutable(true)).isTrue();
  }

  private static void write(Path path, String text) throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
