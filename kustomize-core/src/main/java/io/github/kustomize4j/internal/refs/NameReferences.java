package io.github.kustomize4j.internal.refs;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.ResolveException;
import io.github.kustomize4j.internal.specs.FieldMismatchException;
import io.github.kustomize4j.internal.specs.FieldSpec;
import io.github.kustomize4j.internal.specs.FieldTrie;
import io.github.kustomize4j.internal.specs.FieldWalk;
import io.github.kustomize4j.internal.specs.NameReferenceTable;
import io.github.kustomize4j.internal.specs.NameReferenceTable.Job;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceId;
import io.github.kustomize4j.resource.ResourceSet;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Writes the present names of renamed resources into the fields of others that refer to them. A
 * table says which fields hold names of which types. One walk over a referrer serves all of them;
 * the jobs of one field run in the order of the table, so that what one writes the next may read
 * (kustomize does the same). Thread-safe.
 */
public final class NameReferences {
  private final NameReferenceTable table;

  /** References as a table has them. */
  public NameReferences(NameReferenceTable table) {
    this.table = table;
  }

  /**
   * What brings the references of a resource up to date. It throws a {@link ResolveException} if
   * one may mean several resources, or something else than a name stands in its place.
   *
   * @param resources all that may be referred to
   */
  public UnaryOperator<@Nullable Resource> begin(ResourceSet.Editor resources) {
    CandidateIndex index = new CandidateIndex(resources);
    return resource -> update(new Referrer(resource, index));
  }

  private Resource update(Referrer referrer) {
    Resource resource = referrer.resource();
    FieldTrie<Job> trie = table.trie(resource.originalId().gvk());
    if (trie.isEmpty()) {
      return resource;
    }
    requireVersion(resource);
    return new FieldWalk<Job>(
            FieldWalk.Creation.NONE,
            (value, job) -> update(value, job, referrer),
            NameReferences::wording)
        .apply(trie, resource);
  }

  /** A null that is spelled out is no version to the reference, and a text of its own as well. */
  private static void requireVersion(Resource resource) {
    if (resource.body().get("apiVersion") instanceof ScalarNode version
        && version.isNull()
        && !version.text().isEmpty()) {
      throw new ResolveException(
          Diagnostic.error(
                  Code.TRANSFORM_FAILED,
                  "node-referrerOriginal 'APIVersion' mismatch '' != '" + version.text() + "'",
                  version)
              .hint("give `apiVersion` a version, or leave it out"));
    }
  }

  private static String wording(FieldSpec spec, Resource resource) {
    return "updating name reference in '" + spec.path() + "' field of '" + resource.id() + "': ";
  }

  private static Node update(Node value, Job job, Referrer referrer) {
    return value instanceof ListNode list
        ? list.mapItems(item -> updateOne(item, job, referrer))
        : updateOne(value, job, referrer);
  }

  private static Node updateOne(Node value, Job job, Referrer referrer) {
    return switch (value.kind()) {
      case SCALAR -> updateName((ScalarNode) value, job, referrer);
      case MAP -> updateNameAndNamespace((MapNode) value, job, referrer);
      case LIST ->
          throw new FieldMismatchException(
              "the list is expected to be either a string or a map of string", value);
    };
  }

  private static Node updateName(ScalarNode name, Job job, Referrer referrer) {
    if (name.isNull()) {
      return name;
    }
    Candidates candidates = referrer.sees(name.text());
    if (candidates.list().isEmpty()) {
      return name;
    }
    Candidate referral = new ReferralChoice(referrer, job).choose(candidates, false, name);
    return referral == null || referral.id().name().equals(name.text())
        ? name
        : name.withUntypedText(referral.id().name());
  }

  /** A reference that may name a namespace too: a subject, or the service of a webhook. */
  private static Node updateNameAndNamespace(MapNode map, Job job, Referrer referrer) {
    if (!map.has("name")) {
      throw new FieldMismatchException("path config error; no 'name' field in node", map);
    }
    if (!(map.get("name") instanceof ScalarNode name)) {
      return map;
    }
    Candidate referral = referral(map, name, job, referrer);
    if (referral == null) {
      return map;
    }
    ResourceId id = referral.id();
    if (id.namespace().isEmpty() && id.name().equals(name.text())) {
      return map;
    }
    MapNode result = map.with("name", name.withUntypedText(id.name()));
    return id.namespace().isEmpty() ? result : withNamespace(result, id.namespace(), referral);
  }

  private static @Nullable Candidate referral(
      MapNode map, ScalarNode name, Job job, Referrer referrer) {
    Node namespace = map.get("namespace");
    Candidates candidates =
        namespace == null
            ? referrer.sees(name.text())
            : referrer.sees(
                name.text(), namespace instanceof ScalarNode scalar ? scalar.text() : "");
    return candidates.list().isEmpty()
        ? null
        : new ReferralChoice(referrer, job).choose(candidates, true, map);
  }

  /** A namespace that is there may become a number; one that is added is text. */
  private static MapNode withNamespace(MapNode map, String namespace, Candidate referral) {
    Node body = referral.resource().body();
    return map.with(
        "namespace",
        map.get("namespace") instanceof ScalarNode old
            ? old.withUntypedText(namespace)
            : ScalarNode.string(body.source(), body.start(), namespace));
  }
}
