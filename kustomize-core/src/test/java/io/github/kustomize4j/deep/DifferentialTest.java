package io.github.kustomize4j.deep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Renders random trees with this library and with kustomize v5.8.1, and compares byte for byte.
 * What differs is shrunk and written to {@code target/deep}.
 *
 * <pre>
 * mvn verify -Pdeep -pl kustomize-core -am -Ddeep.trees=2000 -Ddeep.seed=1 -Ddeep.features=names,labels
 * </pre>
 */
@Tag("deep")
class DifferentialTest {
  @Test
  void randomTreesRenderAsTheReferenceRendersThem(@TempDir Path work, TestReporter reporter)
      throws Exception {
    assumeTrue(Renderers.referenceIsHere(), "kustomize v5.8.1 is not on the PATH");
    long seed = Long.getLong("deep.seed", 1);
    int trees = Integer.getInteger("deep.trees", 2000);
    Set<Feature> features = Feature.parse(System.getProperty("deep.features", ""));
    Path directory = Path.of(System.getProperty("deep.directory", "target/deep"));
    Findings findings = new Findings(directory, Integer.getInteger("deep.shrunk", 20));
    new DifferentialCheck(seed, trees, features, work, findings).run();
    String report = findings.report(trees + " trees from seed " + seed + " with " + features);
    reporter.publishEntry("report", report);
    assertThat(findings.differences()).as(report).isZero();
    assertThat(findings.rendered()).as("trees that both render").isGreaterThan(trees / 10);
  }
}
