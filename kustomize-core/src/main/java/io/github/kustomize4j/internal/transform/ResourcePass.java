package io.github.kustomize4j.internal.transform;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Transformers that work on each resource by itself, in one pass: all of them change a few
 * resources before the next few are looked at, while these are still in the processor's cache. The
 * outcome is that of one transformer after the other, and so is the failure: of several that of the
 * transformer that comes first counts. Immutable.
 */
public final class ResourcePass implements Transformer {
  // So few that they fit the cache, so many that each transformer's code is not always new to it.
  private static final int BATCH = 32;

  private final ImmutableList<ResourceTransformer> transformers;

  /** A pass of transformers in their order. */
  public ResourcePass(List<? extends ResourceTransformer> transformers) {
    this.transformers = ImmutableList.copyOf(transformers);
  }

  /** The same transformers in fewer passes: neighbours that can share one do. */
  public static List<Transformer> join(List<Transformer> transformers) {
    List<Transformer> joined = new ArrayList<>();
    List<ResourceTransformer> pass = new ArrayList<>();
    for (Transformer transformer : transformers) {
      if (transformer instanceof ResourceTransformer each) {
        pass.add(each);
      } else {
        addPass(joined, pass);
        joined.add(transformer);
      }
    }
    addPass(joined, pass);
    return joined;
  }

  private static void addPass(List<Transformer> joined, List<ResourceTransformer> pass) {
    if (pass.size() > 1) {
      joined.add(new ResourcePass(pass));
    } else {
      joined.addAll(pass);
    }
    pass.clear();
  }

  @Override
  public void apply(ResourceSet.Editor resources) {
    Run run = new Run(resources);
    for (ResourceTransformer transformer : transformers) {
      run.edits.add(transformer.begin(resources));
    }
    for (int from = 0; from < resources.slots(); from += BATCH) {
      run.edit(from, Math.min(from + BATCH, resources.slots()));
    }
    if (run.failure != null) {
      throw run.failure;
    }
  }

  /** One pass. Stays on one thread. */
  private static final class Run {
    private final ResourceSet.Editor resources;
    private final List<UnaryOperator<@Nullable Resource>> edits = new ArrayList<>();
    private @Nullable KustomizeException failure;

    Run(ResourceSet.Editor resources) {
      this.resources = resources;
    }

    /** After a failure only what would have come before it is tried on further resources. */
    void edit(int from, int to) {
      for (int i = 0; i < edits.size(); i++) {
        try {
          resources.replaceRange(from, to, edits.get(i));
        } catch (KustomizeException thrown) {
          failure = thrown;
          edits.subList(i, edits.size()).clear();
        }
      }
    }
  }
}
