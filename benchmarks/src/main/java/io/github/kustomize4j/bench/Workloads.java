package io.github.kustomize4j.bench;

import io.github.kustomize4j.bench.workload.Workload;
import io.github.kustomize4j.bench.workload.WorkloadCatalog;
import io.github.kustomize4j.bench.workload.WorkloadFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Writes workloads to a directory, so that other programs can be run on the same trees:
 *
 * <pre>java -cp benchmarks/target/classes io.github.kustomize4j.bench.Workloads DIRECTORY [NAME...]
 * </pre>
 *
 * <p>{@code DIRECTORY/INDEX.tsv} then has a line for each build: name of the workload, directory to
 * build, bytes and number of files of the workload.
 */
public final class Workloads {
  private Workloads() {}

  /**
   * Takes the directory and the names of workloads; without names, writes {@link
   * WorkloadCatalog#NAMES}.
   */
  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      throw new IllegalArgumentException("give a directory, then names of workloads");
    }
    List<String> given = Arrays.asList(args).subList(1, args.length);
    write(Path.of(args[0]), given.isEmpty() ? WorkloadCatalog.NAMES : given, System.out);
  }

  private static void write(Path directory, List<String> names, PrintStream out)
      throws IOException {
    StringBuilder index = new StringBuilder();
    for (String name : names) {
      Workload workload = WorkloadCatalog.make(name);
      WorkloadFiles.write(workload, directory);
      index.append(WorkloadFiles.index(workload));
      out.println(name + ": " + workload.files().size() + " files, " + workload.bytes() + " bytes");
    }
    WorkloadFiles.writeIndex(directory, index.toString());
  }
}
