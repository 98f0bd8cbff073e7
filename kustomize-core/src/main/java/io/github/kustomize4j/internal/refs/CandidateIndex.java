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
  private static final String ANY = "";

  private final List<Named> all = new ArrayList<>();
  // Of all resources, renamed or not: where those of a namespace went.
  private final Map<String, Set<String>> moves = new HashMap<>();
  private final Candidates none = new Candidates();
  private final Map<Place, Candidates> visible = new HashMap<>();
  private @Nullable Map<Place, Candidates> byName;
  private @Nullable Map<Place, Candidates> byNamespace;
  private @Nullable Map<Place, Candidates> byOriginalNamespace;
  private @Nullable Map<Place, Candidates> byMove;

  /** A candidate under one of its former names. */
  private record Named(String name, Candidate candidate) {}

  /** A name with the namespaces in which it was and is, as far as they count. */
  private record Place(String name, String from, String now) {
    // Written out: what the compiler makes of a record is slow in the first milliseconds of a
    // process.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Place that
          && name.equals(that.name)
          && from.equals(that.from)
          && now.equals(that.now);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * name.hashCode() + from.hashCode()) + now.hashCode();
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

  private Map<Place, Candidates> table(Function<Named, @Nullable Place> key) {
    Map<Place, Candidates> table = new HashMap<>();
    for (Named named : all) {
      Place place = key.apply(named);
      if (place != null) {
        table.computeIfAbsent(place, absent -> new Candidates()).add(named.candidate());
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
      byName = table(named -> new Place(named.name(), ANY, ANY));
    }
    return byName.getOrDefault(new Place(name, ANY, ANY), none);
  }

  /** Those that once had a name and are now in an effective namespace, in list order. */
  Candidates named(String name, String namespace) {
    if (byNamespace == null) {
      byNamespace = table(named -> new Place(named.name(), ANY, named.candidate().namespace()));
    }
    return byNamespace.getOrDefault(new Place(name, ANY, namespace), none);
  }

  /** Those that once had a name and are in an effective namespace or in none, in list order. */
  Candidates visible(String name, String namespace) {
    Candidates global = named(name, ResourceId.CLUSTER);
    Candidates local = named(name, namespace);
    if (global.list().isEmpty() || local.list().isEmpty()) {
      return global.list().isEmpty() ? local : global;
    }
    return visible.computeIfAbsent(
        new Place(name, ANY, namespace), place -> Candidates.union(global, local));
  }

  /** Those in a namespace that once had a name and came from another, in list order. */
  Candidates originally(String name, String from) {
    if (byOriginalNamespace == null) {
      byOriginalNamespace = table(named -> namespaced(named, ANY));
    }
    return byOriginalNamespace.getOrDefault(new Place(name, from, ANY), none);
  }

  /** Those that once had a name, came from one namespace and are in another, in list order. */
  Candidates moved(String name, String from, String now) {
    if (byMove == null) {
      byMove = table(named -> namespaced(named, named.candidate().namespace()));
    }
    return byMove.getOrDefault(new Place(name, from, now), none);
  }

  private static @Nullable Place namespaced(Named named, String now) {
    Candidate candidate = named.candidate();
    return candidate.isClusterScoped()
        ? null
        : new Place(named.name(), candidate.originalNamespace(), now);
  }

  /** Where the resources that came from a namespace are now. */
  Set<String> movedFrom(String namespace) {
    return moves.getOrDefault(namespace, Set.of());
  }
}
