package io.github.kustomize4j.internal.pipeline;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.Diagnostics;
import io.github.kustomize4j.diagnostics.KustomizationException;
import io.github.kustomize4j.internal.cache.Trace;
import io.github.kustomize4j.internal.cache.TraceCheck;
import io.github.kustomize4j.internal.cache.TracingFileTree;
import io.github.kustomize4j.internal.load.Root;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The bases of one build. One that is named twice is accumulated once, and one that an earlier
 * build accumulated, from files that say the same now, not at all. Stays on one thread.
 */
final class Bases {
  private final BuildContext build;
  private final TracingFileTree files;
  private final @Nullable BuildCache shared;
  private final TraceCheck check;
  private final Map<Base.Key, Base> known = new HashMap<>();

  Bases(BuildContext build, TracingFileTree files, TraceCheck check) {
    this.build = build;
    this.files = files;
    this.shared = build.options().cache();
    this.check = check;
  }

  /**
   * What a base comes to.
   *
   * @param entry where the parent names it
   */
  Accumulated get(Root root, ScalarNode entry, Layer parent) {
    Base.Key key = key(root, parent);
    Base base = find(key);
    if (base != null && isUsable(base, root)) {
      files.include(base.trace());
      base.warnings().forEach(build.diagnostics()::add);
      build.schema().pass(base.schema());
      return base.accumulated();
    }
    Base made = accumulate(root, entry, parent);
    known.put(key, made);
    if (shared != null && !made.trace().isOpen() && root.repository() == null) {
      shared.put(key, made);
    }
    return made.accumulated();
  }

  private Base.Key key(Root root, Layer parent) {
    BuildOptions options = build.options();
    return new Base.Key(
        root.dir(),
        build.tracking() ? root.originPath() : null,
        options.helm().enabled() ? parent.helmNamespace() : "",
        build.schema().schema(),
        build.schema().isSet(),
        options.loadRestriction(),
        options.limits(),
        options.maxResources());
  }

  private @Nullable Base find(Base.Key key) {
    Base base = known.get(key);
    if (base == null && shared != null) {
      Base found = shared.find(key, check);
      if (found != null) {
        base = found.in(build.scope());
        known.put(key, base);
      }
    }
    return base;
  }

  /** One that leads back to what is being built ends in an error, which it shall find itself. */
  private boolean isUsable(Base base, Root root) {
    return build.schema().accepts(base.schema()) && !base.accumulated().roots().leadBackTo(root);
  }

  private Base accumulate(Root root, ScalarNode entry, Layer parent) {
    Diagnostics diagnostics = build.diagnostics();
    int warningsBefore = diagnostics.size();
    SchemaState.Passage before = build.schema().enter();
    files.begin();
    Trace trace;
    Accumulator state = build.accumulator();
    try {
      Layer layer = parent.below(root, state, entry);
      if (layer.kustomization().isComponent()) {
        throw new KustomizationException(unexpectedComponent(root).at(entry.location()));
      }
      layer.accumulate();
    } finally {
      trace = files.end();
    }
    return new Base(
        state.freeze(),
        trace,
        ImmutableList.copyOf(diagnostics.since(warningsBefore)),
        build.schema().leave(before));
  }

  private static Diagnostic unexpectedComponent(Root root) {
    return Diagnostic.error(
            Code.INVALID_VALUE, "expected kind != 'Component' for path `" + root.dir() + "`")
        .hint("list it under `components`");
  }
}
