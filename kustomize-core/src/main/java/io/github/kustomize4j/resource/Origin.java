package io.github.kustomize4j.resource;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * Where a resource came from and which transformers it met; what the annotations of {@code
 * buildMetadata} say.
 *
 * @param path the file relative to the kustomization that is built, or empty for a generated
 *     resource
 * @param repo the address of the clone it came from, or null
 * @param ref the git reference of the clone, or null
 * @param generator the step that made it, or null if it was read from a file
 * @param steps the transformers that ran while it was there, in order; empty unless asked for
 */
public record Origin(
    String path,
    @Nullable String repo,
    @Nullable String ref,
    @Nullable Step generator,
    ImmutableList<Step> steps) {
  /** Of a resource about which nothing is tracked. */
  public static final Origin NONE = new Origin("", null, null, null, ImmutableList.of());

  /** Of a resource read from a local file. */
  public static Origin file(String path) {
    return new Origin(path, null, null, null, ImmutableList.of());
  }

  /** With one more transformer. */
  public Origin withStep(Step step) {
    return withSteps(ImmutableList.<Step>builder().addAll(steps).add(step).build());
  }

  /** Without transformers. */
  public Origin withoutSteps() {
    return steps.isEmpty() ? this : withSteps(ImmutableList.of());
  }

  private Origin withSteps(ImmutableList<Step> newSteps) {
    return new Origin(path, repo, ref, generator, newSteps);
  }

  /**
   * A generator or transformer, and where it was asked for.
   *
   * @param repo the address of the clone that holds the file, or null
   * @param ref the git reference of the clone, or null
   * @param configuredIn the file, relative to the kustomization that is built
   * @param apiVersion of the step, {@code builtin} for those of kustomize
   * @param kind such as {@code ConfigMapGenerator}
   * @param name of its configuration object, empty for the fields of a kustomization
   * @param namespace of its configuration object, empty if there is none
   */
  public record Step(
      @Nullable String repo,
      @Nullable String ref,
      String configuredIn,
      String apiVersion,
      String kind,
      String name,
      String namespace) {}
}
