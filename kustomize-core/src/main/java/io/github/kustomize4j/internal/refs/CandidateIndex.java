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

/**
 * The resources that may be referred to, by their former names. A resource that was never renamed
 * or moved is none: references to it are right as they are. All look-ups take time in proportion to
 * what they find.
 */
final class CandidateIndex {
  private final Map<String, List<Candidate>> byName = new HashMap<>();
  private final Map<Place, List<Candidate>> byNamespace = new HashMap<>();
  private final Map<Place, List<Candidate>> byOriginalNamespace = new HashMap<>();
  // Of all resources, renamed or not: where those of a namespace went.
  private final Map<String, Set<String>> moves = new HashMap<>();

  /** A name in a namespace. */
  private record Place(String name, String namespace) {}

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
    for (int i = 0; i < former.size(); i++) {
      if (isFirstOfItsName(former, i)) {
        String name = former.get(i).name();
        add(byName, name, candidate);
        add(byNamespace, new Place(name, candidate.namespace()), candidate);
        add(byOriginalNamespace, new Place(name, candidate.originalNamespace()), candidate);
      }
    }
  }

  private static boolean isFirstOfItsName(List<ResourceId> ids, int at) {
    for (int i = 0; i < at; i++) {
      if (ids.get(i).name().equals(ids.get(at).name())) {
        return false;
      }
    }
    return true;
  }

  private static <K> void add(Map<K, List<Candidate>> map, K key, Candidate candidate) {
    map.computeIfAbsent(key, absent -> new ArrayList<>(1)).add(candidate);
  }

  /** Those that once had a name, in list order. */
  List<Candidate> named(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** Those that once had a name and are now in an effective namespace, in list order. */
  List<Candidate> named(String name, String namespace) {
    return byNamespace.getOrDefault(new Place(name, namespace), List.of());
  }

  /** Those that once had a name and came from an effective namespace, in list order. */
  List<Candidate> originally(String name, String namespace) {
    return byOriginalNamespace.getOrDefault(new Place(name, namespace), List.of());
  }

  /** Where the resources that came from a namespace are now. */
  Set<String> movedFrom(String namespace) {
    return moves.getOrDefault(namespace, Set.of());
  }
}
