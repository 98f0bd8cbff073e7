package io.github.kustomize4j.cli;

import io.github.kustomize4j.cli.build.BuildCommand;
import io.github.kustomize4j.cli.build.BuildFlags;
import io.github.kustomize4j.cli.build.BuildOptions;
import io.github.kustomize4j.cli.support.FlagParser;
import io.github.kustomize4j.cli.support.UsageException;
import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.external.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A build whose outcome the reference gave in a process of its own.
 *
 * @param id names it in a message
 * @param directory what is built
 * @param flags the flags of {@code build}
 * @param expected the file with the expected bytes, or null if the build must fail
 */
public record RecordedBuild(
    String id, Path directory, List<String> flags, @Nullable Path expected) {

  /** Whether it gives now what it gave alone. */
  public boolean holds() throws IOException {
    byte[] output = output();
    return expected == null
        ? output == null
        : output != null && Arrays.equals(output, Files.readAllBytes(expected));
  }

  private byte @Nullable [] output() {
    try {
      BuildOptions options =
          BuildOptions.of(
              FlagParser.parse(BuildFlags.ALL, flags, new ArrayList<>()), System.getenv());
      return BuildCommand.kustomize(options, System.getenv(), new Processes(System.getenv()))
          .render(directory)
          .toBytes();
    } catch (KustomizeException | UsageException e) {
      return null;
    }
  }
}
