package io.github.kustomize4j.internal.refs;

import io.github.kustomize4j.internal.specs.FieldMismatchException;
import io.github.kustomize4j.internal.specs.NameReferenceTable.Job;
import io.github.kustomize4j.resource.ResourceId;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import java.util.List;
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
  @Nullable Candidate choose(Candidates candidates, boolean namespaceMatters, Node at) {
    List<Candidate> left = candidates.ofType(type()).fitting(referrer.resource().history());
    if (left.size() > 1 && !areTheSame(left, namespaceMatters)) {
      throw ambiguous(left, at);
    }
    return left.isEmpty() ? null : left.get(0);
  }

  /** The name of a role reference is looked up by the group and kind that stand beside it. */
  private ReferredType type() {
    MapNode roleRef =
        job.spec().path().endsWith(ROLE_REF_NAME)
            ? referrer.resource().body().map("roleRef")
            : null;
    return roleRef == null || !roleRef.has("apiGroup") || !roleRef.has("kind")
        ? new ReferredType(job.target(), "", "")
        : new ReferredType(job.target(), text(roleRef, "apiGroup"), text(roleRef, "kind"));
  }

  private static String text(MapNode map, String key) {
    String text = map.text(key);
    return text == null ? "" : text;
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
