package io.github.kustomize4j.bench.render;

import io.github.kustomize4j.Kustomize;
import io.github.kustomize4j.RenderSession;
import io.github.kustomize4j.bench.workload.Workload;
import io.github.kustomize4j.bench.workload.WorkloadCatalog;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One file of a rendered fleet changes: what does it take until all outputs are right again? {@code
 * OVERLAY}: the patch of one overlay, which one render reads. {@code BASE}: a file of the base,
 * which all read.
 *
 * <pre>
 * java -jar benchmarks/target/benchmarks.jar SessionBenchmark -prof gc
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class SessionBenchmark {
  /** What changes. */
  public enum Change {
    /** A file that one build reads. */
    OVERLAY,
    /** A file that all builds read. */
    BASE
  }

  /** The workload. */
  @Param("fleet-1000")
  public String workload = "";

  /** What changes. */
  @Param public Change change = Change.OVERLAY;

  private EditedTree files = new EditedTree(FileTree.inMemory(Map.of()), TreePath.of("/"), "");
  private RenderSession session = Kustomize.create().session(files);
  private int edits;

  /** Renders the fleet. */
  @Setup
  public void render() {
    Workload made = WorkloadCatalog.make(workload);
    String overlay = made.builds().get(made.builds().size() / 2);
    String path = change == Change.BASE ? "base/workload-0.yaml" : overlay + "/sizes.yaml";
    String text = made.files().getOrDefault(path, "");
    files = new EditedTree(FileTree.inMemory(made.files()), TreePath.of(path), text);
    session = Kustomize.create().session(files);
    for (String build : made.builds()) {
      session.render(build).result();
    }
  }

  /** A comment changes, and what it reaches is rendered again. */
  @Benchmark
  public void change(Blackhole blackhole) {
    files.edits = edits++;
    for (String directory : session.changed(List.of(files.edited))) {
      blackhole.consume(session.render(directory).result().toBytes());
    }
  }

  /** A tree in which one file ends with a comment that counts edits. */
  private static final class EditedTree implements FileTree {
    private final FileTree tree;
    private final TreePath edited;
    private final String text;
    private int edits;

    EditedTree(FileTree tree, TreePath edited, String text) {
      this.tree = tree;
      this.edited = edited;
      this.text = text;
    }

    @Override
    public byte[] read(TreePath path) {
      return path.equals(edited)
          ? (text + "# " + edits + '\n').getBytes(StandardCharsets.UTF_8)
          : tree.read(path);
    }

    @Override
    public Kind kind(TreePath path) {
      return tree.kind(path);
    }

    @Override
    public TreePath real(TreePath path) {
      return tree.real(path);
    }

    @Override
    public List<String> list(TreePath directory) {
      return tree.list(directory);
    }
  }
}
