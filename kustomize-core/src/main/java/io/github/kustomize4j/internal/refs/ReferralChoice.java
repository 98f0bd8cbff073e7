package io.github.kustomize4j.internal.refs;

import io.github.kustomize4j.internal.specs.FieldMismatchException;
import io.github.kustomize4j.internal.specs.NameReferenceTable.Job;
import io.github.kustomize4j.resource.History;
import io.github.kustomize4j.resource.ResourceId;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Chooses the one resource that a reference means, among those that once had the name. */
final class ReferralChoice {
  private static final String ROLE_REF_NAME = "roleRef/name";

  private final Referrer referrer;
  private final Job job;

  ReferralChoice(Referrer referrer, Job job) {
    this.referrer = referrer;
    this.job = job;
  }

  /**
   * The resource that is meant, or null if there is none.
   *
   * @param candidates those of the right name that are within sight
   * @param namespaceMatters whether two that differ in their namespace only are different
   * @param at the node that refers
   * @throws FieldMismatchException if several are possible
   */
  @Nullable Candidate choose(List<Candidate> candidates, boolean namespaceMatters, Node at) {
    List<Candidate> left = keep(candidates, this::isOfType);
    if (left.size() > 1) {
      History history = referrer.resource().history();
      left = keep(left, other -> Affixes.compatible(history, other.resource().history()));
      if (left.size() > 1) {
        left = keep(left, other -> Affixes.match(history, other.resource().history()));
      }
    }
    if (left.size() > 1 && !areTheSame(left, namespaceMatters)) {
      throw ambiguous(left, at);
    }
    return left.isEmpty() ? null : left.get(0);
  }

  private static List<Candidate> keep(List<Candidate> candidates, Predicate<Candidate> test) {
    List<Candidate> kept = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      if (test.test(candidate)) {
        kept.add(candidate);
      }
    }
    return kept;
  }

  private boolean isOfType(Candidate candidate) {
    return candidate.was(job.target()) && fitsRoleRef(candidate);
  }

  /** The name of a role reference is looked up by the group and kind that stand beside it. */
  private boolean fitsRoleRef(Candidate candidate) {
    MapNode roleRef =
        job.spec().path().endsWith(ROLE_REF_NAME)
            ? referrer.resource().body().map("roleRef")
            : null;
    if (roleRef == null || !roleRef.has("apiGroup") || !roleRef.has("kind")) {
      return true;
    }
    String group = roleRef.text("apiGroup");
    String kind = roleRef.text("kind");
    for (ResourceId former : candidate.resource().history().previous()) {
      if (matches(group, former.gvk().group()) && matches(kind, former.gvk().kind())) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(@Nullable String wanted, String actual) {
    return wanted == null || wanted.isEmpty() || wanted.equals(actual);
  }

  private static boolean areTheSame(List<Candidate> candidates, boolean namespaceMatters) {
    ResourceId first = candidates.get(0).id();
    for (Candidate candidate : candidates) {
      if (!candidate.id().name().equals(first.name())
          || (namespaceMatters && !candidate.id().namespace().equals(first.namespace()))) {
        return false;
      }
    }
    return true;
  }

  private static FieldMismatchException ambiguous(List<Candidate> candidates, Node at) {
    StringBuilder ids = new StringBuilder();
    for (Candidate candidate : candidates) {
      ids.append(ids.length() == 0 ? "" : ", ").append(candidate.id());
    }
    return new FieldMismatchException("found multiple possible referrals: " + ids, at);
  }
}
