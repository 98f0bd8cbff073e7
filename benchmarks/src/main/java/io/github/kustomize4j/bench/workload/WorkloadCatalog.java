package io.github.kustomize4j.bench.workload;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes workloads by name. A name and a seed give the same tree each time, on any machine. */
public final class WorkloadCatalog {
  /** The workloads that figures are published of. */
  public static final List<String> NAMES =
      List.of(
          "small",
          "medium",
          "large-250",
          "large-500",
          "large-1000",
          "large-2000",
          "fleet-100",
          "crd-heavy",
          "deep-10",
          "deep-30",
          "wide-125",
          "wide-500",
          "cms-500",
          "cms-2000");

  private static final long SEED = 20_240_501;

  private static final Map<String, Shape> FIXED =
      Map.of("small", new SmallShape(), "medium", new MediumShape(), "crd-heavy", new CrdShape());

  private static final Map<String, Shape> SIZED =
      Map.ofEntries(
          Map.entry("large", new LargeShape()),
          Map.entry("fleet", new FleetShape()),
          Map.entry("deep", new DeepShape()),
          Map.entry("wide", new WideShape()),
          Map.entry("cms", new ConfigMapsShape()),
          Map.entry("annotations", OneObjectShapes::annotations),
          Map.entry("variables", OneObjectShapes::variables),
          Map.entry("changes", OneObjectShapes::changes),
          Map.entry("items", OneObjectShapes::items),
          Map.entry("components", OneObjectShapes::components),
          Map.entry("replacements", OneObjectShapes::replacements),
          Map.entry("images", ManyRulesShapes::images),
          Map.entry("vars", ManyRulesShapes::vars),
          Map.entry("bases", ManyRulesShapes::bases),
          Map.entry("specs", ManyRulesShapes::specs),
          Map.entry("targets", ManyRulesShapes::targets),
          Map.entry("replicas", ManyRulesShapes::replicas),
          Map.entry("references", ManyRulesShapes::references),
          Map.entry("additions", ManyRulesShapes::additions));

  private WorkloadCatalog() {}

  /**
   * Makes a workload.
   *
   * @param name {@code small}, {@code medium}, {@code crd-heavy}, or {@code large-N}, {@code
   *     fleet-N}, {@code deep-N}, {@code wide-N}, {@code cms-N}
   * @throws IllegalArgumentException if there is no such workload
   */
  public static Workload make(String name) {
    return make(name, SEED);
  }

  /** Makes a workload from a seed of one's own. */
  public static Workload make(String name, long seed) {
    Shape fixed = FIXED.get(name);
    if (fixed != null) {
      return make(name, fixed, 0, seed);
    }
    int dash = name.indexOf('-');
    Shape sized = dash < 0 ? null : SIZED.get(name.substring(0, dash));
    if (sized == null) {
      throw new IllegalArgumentException("no such workload: " + name);
    }
    return make(name, sized, Integer.parseInt(name.substring(dash + 1)), seed);
  }

  private static Workload make(String name, Shape shape, int size, long seed) {
    Tree tree = new Tree();
    List<String> builds = shape.fill(tree, new Manifests(new Random(seed)), size);
    return new Workload(name, tree.files(), List.copyOf(builds));
  }
}
