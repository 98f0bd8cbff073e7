package io.github.kustomize4j.internal.refs;

import com.google.common.collect.ImmutableSet;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.ResolveException;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceId;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A resource that refers to others, and what is within its sight. */
final class Referrer {
  private static final String SERVICE_ACCOUNT = "ServiceAccount";

  private final Resource resource;
  private final CandidateIndex index;
  private final boolean clusterScoped;
  // Namespaces of which it sees what is in them.
  private final ImmutableSet<String> namespaces;

  Referrer(Resource resource, CandidateIndex index) {
    this.resource = resource;
    this.index = index;
    this.clusterScoped = resource.id().clusterScoped();
    this.namespaces = namespaces(resource);
  }

  private static ImmutableSet<String> namespaces(Resource resource) {
    String own = resource.id().effectiveNamespace();
    List<String> others = subjectNamespaces(resource);
    return others.isEmpty()
        ? ImmutableSet.of(own)
        : ImmutableSet.<String>builder().add(own).addAll(others).build();
  }

  Resource resource() {
    return resource;
  }

  /**
   * The namespaces of the service accounts that a role binding names: it alone sees beyond its own.
   */
  private static List<String> subjectNamespaces(Resource resource) {
    if (!resource.gvk().kind().equals("RoleBinding")
        || !resource.gvk().group().equals("rbac.authorization.k8s.io")
        || !(resource.body().get("subjects") instanceof ListNode subjects)) {
      return List.of();
    }
    List<String> namespaces = new ArrayList<>();
    for (Node subject : subjects.items()) {
      if (!(subject instanceof MapNode map)) {
        throw wrongSubject(resource, subject);
      }
      if (map.has("namespace") && SERVICE_ACCOUNT.equals(map.text("kind"))) {
        namespaces.add(namespace(resource, map));
      }
    }
    return namespaces;
  }

  private static String namespace(Resource resource, MapNode subject) {
    if (subject.get("namespace") instanceof ScalarNode scalar && scalar.isString()) {
      return scalar.text();
    }
    throw new ResolveException(
        Diagnostic.error(
                Code.TRANSFORM_FAILED,
                "Invalid Input: namespace is blank for resource \"" + resource.id() + '"',
                subject)
            .hint("give the namespace of the service account as a text, or leave it out"));
  }

  private static ResolveException wrongSubject(Resource resource, Node subject) {
    return new ResolveException(
        Diagnostic.error(
                Code.TRANSFORM_FAILED, "a subject of `" + resource.id() + "` is not a map", subject)
            .hint("a subject has `kind`, `name` and mostly `namespace`"));
  }

  /** The candidates of a former name, in list order. */
  Candidates sees(String name) {
    if (clusterScoped) {
      return index.named(name);
    }
    if (namespaces.size() == 1) {
      return index.visible(name, ownNamespace());
    }
    List<Candidate> seen = new ArrayList<>(index.named(name, ResourceId.CLUSTER).list());
    for (String namespace : namespaces) {
      addReachable(seen, index.named(name, namespace).list());
    }
    return Candidates.of(seen);
  }

  /**
   * The candidates of a former name that an explicit namespace means: those that came from it, or,
   * if nothing within sight did, those that are in it now.
   */
  Candidates sees(String name, String namespace) {
    if (namespace.equals(ResourceId.CLUSTER)) {
      return index.none();
    }
    boolean original = seesSomethingFrom(namespace);
    if (clusterScoped) {
      return original ? index.originally(name, namespace) : index.named(name, namespace);
    }
    if (!original) {
      return namespaces.contains(namespace)
          ? reachable(index.named(name, namespace), namespace)
          : index.none();
    }
    if (namespaces.size() == 1) {
      return index.moved(name, namespace, ownNamespace());
    }
    List<Candidate> seen = new ArrayList<>();
    for (String now : namespaces) {
      addReachable(seen, index.moved(name, namespace, now).list());
    }
    return Candidates.of(seen);
  }

  private String ownNamespace() {
    return resource.id().effectiveNamespace();
  }

  private boolean seesSomethingFrom(String namespace) {
    Set<String> now = index.movedFrom(namespace);
    if (clusterScoped || now.contains(ResourceId.CLUSTER)) {
      return !now.isEmpty();
    }
    for (String seen : namespaces) {
      if (now.contains(seen)) {
        return true;
      }
    }
    return false;
  }

  private Candidates reachable(Candidates candidates, String namespace) {
    if (namespace.equals(ownNamespace())) {
      return candidates;
    }
    List<Candidate> reachable = new ArrayList<>();
    addReachable(reachable, candidates.list());
    return Candidates.of(reachable);
  }

  /** Of another namespace only service accounts can be meant. */
  private void addReachable(List<Candidate> seen, List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      if (candidate.namespace().equals(ownNamespace())
          || candidate.id().gvk().kind().equals(SERVICE_ACCOUNT)) {
        seen.add(candidate);
      }
    }
  }
}
