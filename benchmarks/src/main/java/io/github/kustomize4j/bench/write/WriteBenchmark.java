package io.github.kustomize4j.bench.write;

import io.github.kustomize4j.bench.workload.Texts;
import java.util.List;
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

/**
 * Writes the tree that each library made of a text back to UTF-8 bytes.
 *
 * <p>{@code large-1000} is 1,000 manifests of a web shop, 0.5 MB; {@code crd} is one document of
 * 0.5 MB with up to 20 levels and long descriptions, literal and folded. {@code -prof gc} adds the
 * bytes allocated by one writing; the result itself is 0.5 MB of them.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar WriteBenchmark -prof gc</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class WriteBenchmark {
  /** The text whose tree is written. */
  @Param({"large-1000", "crd"})
  public String text = "";

  /** Who writes. */
  @Param public WriteRival rival = WriteRival.KUSTOMIZE4J;

  private List<?> documents = List.of();

  /** Reads the text. */
  @Setup
  public void read() {
    documents = rival.read(Texts.bytes(text));
  }

  /** One writing. */
  @Benchmark
  public byte[] write() {
    return rival.write(documents);
  }
}
