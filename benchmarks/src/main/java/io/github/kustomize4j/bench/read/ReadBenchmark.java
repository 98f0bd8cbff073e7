package io.github.kustomize4j.bench.read;

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
 * Reads UTF-8 bytes to the tree that each library makes.
 *
 * <p>{@code large-1000} is 1,000 manifests of a web shop, 0.5 MB: small documents, short plain
 * scalars, three to eight levels deep. {@code crd} is one document of 0.5 MB with up to 20 levels
 * and long descriptions. {@code -prof gc} adds the bytes allocated by one reading.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar ReadBenchmark -prof gc</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadBenchmark {
  /** The text that is read. */
  @Param({"large-1000", "crd"})
  public String text = "";

  /** Who reads. */
  @Param public ReadRival rival = ReadRival.KUSTOMIZE4J;

  private byte[] bytes = {};

  /** Makes the text. */
  @Setup
  public void make() {
    bytes = Texts.bytes(text);
  }

  /** One reading. */
  @Benchmark
  public List<?> read() {
    return rival.read(bytes);
  }
}
