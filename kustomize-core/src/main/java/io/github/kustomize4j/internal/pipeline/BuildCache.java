package io.github.kustomize4j.internal.pipeline;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.internal.cache.BoundedCache;
import io.github.kustomize4j.internal.cache.TextCache;
import io.github.kustomize4j.internal.cache.TraceCheck;
import org.jspecify.annotations.Nullable;

/**
 * What builds share: texts that were read, and bases that were accumulated. It holds immutable
 * values only. Thread-safe.
 */
public final class BuildCache {
  /** One directory may be seen in so many states: by trees in memory, or over time. */
  private static final int MAX_STATES = 8;

  private final TextCache texts;
  private final BoundedCache<Base.Key, ImmutableList<Base>> bases;
  private final long maxBaseWeight;

  /** An empty cache of about so many bytes. */
  public BuildCache(long maxBytes) {
    texts = new TextCache(maxBytes / 2);
    maxBaseWeight = maxBytes / 2;
    bases = new BoundedCache<>(maxBaseWeight);
  }

  TextCache texts() {
    return texts;
  }

  /** The base of which a tree of files still says the same; null if there is none. */
  @Nullable Base find(Base.Key key, TraceCheck check) {
    ImmutableList<Base> states = bases.get(key);
    for (int i = 0; states != null && i < states.size(); i++) {
      if (check.holds(states.get(i).trace())) {
        return states.get(i);
      }
    }
    return null;
  }

  /** Keeps a base beside its latest other states, as many as there is room for. */
  void put(Base.Key key, Base base) {
    ImmutableList<Base> known = bases.get(key);
    ImmutableList.Builder<Base> states = ImmutableList.<Base>builder().add(base);
    long weight = base.weight();
    for (int i = 0; known != null && i < Math.min(known.size(), MAX_STATES - 1); i++) {
      long more = known.get(i).weight();
      if (weight + more > maxBaseWeight) {
        break;
      }
      states.add(known.get(i));
      weight += more;
    }
    bases.put(key, states.build(), weight);
  }
}
