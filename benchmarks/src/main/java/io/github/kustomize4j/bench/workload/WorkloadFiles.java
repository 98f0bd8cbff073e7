package io.github.kustomize4j.bench.workload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Puts workloads on disk. */
public final class WorkloadFiles {
  private WorkloadFiles() {}

  /** Writes the tree to a directory of its name; files that are there are written over. */
  public static void write(Workload workload, Path parent) throws IOException {
    Path root = parent.resolve(workload.name());
    for (Map.Entry<String, String> file : workload.files().entrySet()) {
      Path path = root.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  /** A line for each build: name, directory, bytes, files. */
  public static String index(Workload workload) {
    StringBuilder lines = new StringBuilder();
    for (String build : workload.builds()) {
      String directory = build.equals(".") ? workload.name() : workload.name() + '/' + build;
      lines.append(workload.name()).append('\t').append(directory);
      lines.append('\t').append(workload.bytes());
      lines.append('\t').append(workload.files().size()).append('\n');
    }
    return lines.toString();
  }

  /** Writes the index of a directory of workloads. */
  public static void writeIndex(Path directory, String lines) throws IOException {
    Files.createDirectories(directory);
    Files.writeString(directory.resolve("INDEX.tsv"), lines);
  }
}
