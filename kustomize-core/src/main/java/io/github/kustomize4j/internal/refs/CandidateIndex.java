package io.github.kustomize4j.internal.refs;

import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceId;
import io.github.kustomize4j.resource.ResourceSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The resources that may be referred to, by their former names. A resource that was never renamed
 * or moved is none: references to it are right as they are. Each table is made when it is first
 * needed; a look-up gives the same object each time, which remembers what it was asked. Stays on
 * one thread.
 */
final class CandidateIndex {
  private final List<Named> all = new ArrayList<>();
  // Of all resources, renamed or not: where those of a namespace went.
  private final Map<String, Set<String>> moves = new HashMap<>();
  private final Candidates none = new Candidates();
  private final Table<String> visible = new Table<>();
  private @Nullable Table<String> byName;
  private @Nullable Table<String> byNamespace;
  private @Nullable Table<String> byOriginalNamespace;
  private @Nullable Table<Move> byMove;

  /** A candidate under one of its former names. */
  private record Named(String name, Candidate candidate) {}

  /** From one namespace to another. */
  private record Move(String from, String now) {
    // Written out: what the compiler makes of a record is slow in the first milliseconds of a
    // process.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Move that && from.equals(that.from) && now.equals(that.now);
    }

    @Override
    public int hashCode() {
      return 31 * from.hashCode() + now.hashCode();
    }
  }

  CandidateIndex(ResourceSet.Editor resources) {
    for (int slot = 0; slot < resources.slots(); slot++) {
      Resource resource = resources.get(slot);
      if (resource != null) {
        addMove(resource);
        add(new Candidate(resource, slot));
      }
    }
  }

  private void addMove(Resource resource) {
    if (!resource.originalId().clusterScoped()) {
      String from = resource.originalId().effectiveNamespace();
      moves
          .computeIfAbsent(from, namespace -> new HashSet<>(2))
          .add(resource.id().effectiveNamespace());
    }
  }

  private void add(Candidate candidate) {
    List<ResourceId> former = candidate.resource().history().previous();
    if (former.size() == 1) {
      all.add(new Named(former.get(0).name(), candidate));
      return;
    }
    Set<String> names = new HashSet<>();
    for (ResourceId id : former) {
      if (names.add(id.name())) {
        all.add(new Named(id.name(), candidate));
      }
    }
  }

  private <P> Table<P> table(Function<Candidate, @Nullable P> place) {
    Table<P> table = new Table<>();
    for (Named named : all) {
      P at = place.apply(named.candidate());
      if (at != null) {
        table.of(at, named.name()).add(named.candidate());
      }
    }
    return table;
  }

  /** No candidates. */
  Candidates none() {
    return none;
  }

  /** Those that once had a name, in list order. */
  Candidates named(String name) {
    if (byName == null) {
      byName = table(candidate -> "");
    }
    return byName.find("", name, none);
  }

  /** Those that once had a name and are now in an effective namespace, in list order. */
  Candidates named(String name, String namespace) {
    if (byNamespace == null) {
      byNamespace = table(Candidate::namespace);
    }
    return byNamespace.find(namespace, name, none);
  }

  /** Those that once had a name and are in an effective namespace or in none, in list order. */
  Candidates visible(String name, String namespace) {
    Candidates global = named(name, ResourceId.CLUSTER);
    Candidates local = named(name, namespace);
    if (global.list().isEmpty() || local.list().isEmpty()) {
      return global.list().isEmpty() ? local : global;
    }
    Candidates known = visible.find(namespace, name, none);
    return known == none ? visible.put(namespace, name, Candidates.union(global, local)) : known;
  }

  /** Those in a namespace that once had a name and came from another, in list order. */
  Candidates originally(String name, String from) {
    if (byOriginalNamespace == null) {
      byOriginalNamespace =
          table(candidate -> candidate.isClusterScoped() ? null : candidate.originalNamespace());
    }
    return byOriginalNamespace.find(from, name, none);
  }

  /** Those that once had a name, came from one namespace and are in another, in list order. */
  Candidates moved(String name, String from, String now) {
    if (byMove == null) {
      byMove =
          table(
              candidate ->
                  candidate.isClusterScoped()
                      ? null
                      : new Move(candidate.originalNamespace(), candidate.namespace()));
    }
    return byMove.find(new Move(from, now), name, none);
  }

  /** Where the resources that came from a namespace are now. */
  Set<String> movedFrom(String namespace) {
    return moves.getOrDefault(namespace, Set.of());
  }

  /**
   * Candidates by a place and a name. There are few places, so that a look-up is hardly more than
   * one by the name.
   *
   * @param <P> a namespace, or several
   */
  private static final class Table<P> {
    private final Map<P, Map<String, Candidates>> places = new HashMap<>(4);

    Candidates find(P place, String name, Candidates otherwise) {
      Map<String, Candidates> names = places.get(place);
      return names == null ? otherwise : names.getOrDefault(name, otherwise);
    }

    Candidates of(P place, String name) {
      return names(place).computeIfAbsent(name, absent -> new Candidates());
    }

    Candidates put(P place, String name, Candidates candidates) {
      names(place).put(name, candidates);
      return candidates;
    }

    private Map<String, Candidates> names(P place) {
      return places.computeIfAbsent(place, absent -> new HashMap<>());
    }
  }
}
