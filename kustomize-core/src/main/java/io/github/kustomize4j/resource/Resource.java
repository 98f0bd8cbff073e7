package io.github.kustomize4j.resource;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Kubernetes object within a build: its tree, and beside it what the build keeps about it
 * (kustomize keeps the same in annotations). Immutable and thread-safe.
 */
public final class Resource {
  private final MapNode body;
  private final ResourceId id;
  private final Scope scope;
  private final History history;
  private final Traits traits;
  private final Origin origin;
  private final SharedScalars shared;

  private Resource(
      MapNode body,
      ResourceId id,
      Scope scope,
      History history,
      Traits traits,
      Origin origin,
      SharedScalars shared) {
    this.body = body;
    this.id = id;
    this.scope = scope;
    this.history = history;
    this.traits = traits;
    this.origin = origin;
    this.shared = shared;
  }

  /** A resource without history. */
  public static Resource of(MapNode body, Scope scope, Origin origin) {
    return new Resource(
        body, idOf(body, scope), scope, History.NONE, Traits.NONE, origin, SharedScalars.NONE);
  }

  /** The id of a tree: missing parts are empty. */
  public static ResourceId idOf(MapNode body, Scope scope) {
    return idOf(body, Gvk.of(text(body, "apiVersion"), text(body, "kind")), scope);
  }

  private static ResourceId idOf(MapNode body, Gvk gvk, Scope scope) {
    MapNode metadata = body.map("metadata");
    String name = metadata == null ? "" : text(metadata, "name");
    String namespace = metadata == null ? "" : text(metadata, "namespace");
    return ResourceId.of(gvk, name, namespace, scope.clusterScoped(gvk));
  }

  private static String text(MapNode map, String key) {
    String text = map.text(key);
    return text == null ? "" : text;
  }

  /** The tree. */
  public MapNode body() {
    return body;
  }

  /** The id as it is now. */
  public ResourceId id() {
    return id;
  }

  /** The type as it is now. */
  public Gvk gvk() {
    return id.gvk();
  }

  /** The oldest id. */
  public ResourceId originalId() {
    return history.previous().isEmpty() ? id : history.previous().get(0);
  }

  /** What it was called before. */
  public History history() {
    return history;
  }

  /** What the build knows beyond the content. */
  public Traits traits() {
    return traits;
  }

  /** Where it came from. */
  public Origin origin() {
    return origin;
  }

  /** The same where kinds are looked up elsewhere from now on; its ids stay as they are. */
  public Resource withScope(Scope newScope) {
    return newScope == scope
        ? this
        : new Resource(body, id, newScope, history, traits, origin, shared);
  }

  /** The map of labels as it stands in the tree, or null. */
  public @Nullable MapNode labels() {
    MapNode metadata = body.map("metadata");
    return metadata == null ? null : metadata.map("labels");
  }

  /** The map of annotations as it stands in the tree, or null. */
  public @Nullable MapNode annotations() {
    MapNode metadata = body.map("metadata");
    return metadata == null ? null : metadata.map("annotations");
  }

  /**
   * This resource with another tree. The id is read anew only if apiVersion, kind, name or
   * namespace are other nodes; former ids follow a change of group or version. What is written over
   * one of the {@linkplain #withShared shared} scalars is written at all of its places.
   */
  public Resource withBody(MapNode newBody) {
    if (newBody == body) {
      return this;
    }
    Map<Node, ScalarNode> written = shared.isEmpty() ? Map.of() : shared.written(body, newBody);
    return written.isEmpty()
        ? withBody(newBody, shared)
        : withBody(SharedScalars.replace(newBody, written), shared.after(written));
  }

  private Resource withBody(MapNode newBody, SharedScalars nowShared) {
    boolean sameType = body.hasSame("apiVersion", newBody) && body.hasSame("kind", newBody);
    if (sameType && sameMetadata(newBody)) {
      return new Resource(newBody, id, scope, history, traits, origin, nowShared);
    }
    ResourceId read = sameType ? idOf(newBody, id.gvk(), scope) : idOf(newBody, scope);
    boolean same = read.equals(id) && read.namespace().equals(id.namespace());
    ResourceId newId = same ? id : read;
    History newHistory = follow(newId.gvk());
    return new Resource(newBody, newId, scope, newHistory, traits, origin, nowShared);
  }

  /** The same with its kind cluster-scoped or not as it is known by now. */
  public Resource withScopeOfNow() {
    ResourceId read = idOf(body, id.gvk(), scope);
    return read.clusterScoped() == id.clusterScoped()
        ? this
        : new Resource(body, read, scope, history, traits, origin, shared);
  }

  /**
   * With more scalars that stand at several places of the tree as one node. When kustomize adds a
   * label or an annotation at several places of a resource, it puts the same node there; who later
   * writes the value at one of them writes it at all of them.
   */
  public Resource withShared(Collection<ScalarNode> nodes) {
    return nodes.isEmpty()
        ? this
        : new Resource(body, id, scope, history, traits, origin, shared.and(nodes));
  }

  /** With no shared scalars: as it is once the tree was printed and read again. */
  public Resource withoutShared() {
    return shared.isEmpty()
        ? this
        : new Resource(body, id, scope, history, traits, origin, SharedScalars.NONE);
  }

  private boolean sameMetadata(MapNode newBody) {
    Node before = body.get("metadata");
    Node after = newBody.get("metadata");
    return before == after
        || (before instanceof MapNode old
            && after instanceof MapNode changed
            && old.hasSame("name", changed)
            && old.hasSame("namespace", changed));
  }

  private History follow(Gvk gvk) {
    if (history.previous().isEmpty()
        || history.previous().get(0).withGroupVersion(gvk) == history.previous().get(0)) {
      return history;
    }
    ImmutableList<ResourceId> previous =
        ImmutableList.copyOf(Lists.transform(history.previous(), id -> id.withGroupVersion(gvk)));
    return new History(previous, history.prefixes(), history.suffixes());
  }

  /** With another history. */
  public Resource withHistory(History newHistory) {
    return newHistory == history
        ? this
        : new Resource(body, id, scope, newHistory, traits, origin, shared);
  }

  /**
   * With its present id kept as a former one. kustomize writes that into the annotations, all of
   * which it makes anew, so none of them is shared from then on.
   */
  public Resource rememberId() {
    return withOwnAnnotations().withFormerId();
  }

  /** With its present id kept as a former one, and its annotations as they are. */
  public Resource withFormerId() {
    return withHistory(history.withPrevious(id));
  }

  /** With none of its annotations {@linkplain #withShared shared}. */
  public Resource withOwnAnnotations() {
    if (shared.isEmpty()) {
      return this;
    }
    MapNode metadata = body.map("metadata");
    MapNode annotations = metadata == null ? null : metadata.map("annotations");
    if (metadata == null || annotations == null) {
      return this;
    }
    MapNode detached = metadata.with("annotations", shared.detach(annotations));
    return withBody(body.with("metadata", detached), shared);
  }

  /**
   * A copy of something in its tree, so that no scalar of it is {@linkplain #withShared shared}.
   */
  public Node copyOf(Node node) {
    return shared.isEmpty() ? node : shared.detach(node);
  }

  /** With other traits. */
  public Resource withTraits(Traits newTraits) {
    return newTraits.equals(traits)
        ? this
        : new Resource(body, id, scope, history, newTraits, origin, shared);
  }

  /** With another origin. */
  public Resource withOrigin(Origin newOrigin) {
    return newOrigin == origin
        ? this
        : new Resource(body, id, scope, history, traits, newOrigin, shared);
  }

  /** With another name, written as kustomize writes names: the quoting kept, the type read anew. */
  public Resource withName(String newName) {
    MapNode metadata = body.map("metadata");
    if (metadata == null) {
      metadata = MapNode.empty(body.source(), body.start());
    }
    Node old = metadata.get("name");
    ScalarNode name =
        old instanceof ScalarNode scalar
            ? scalar.withUntypedText(newName)
            : ScalarNode.untyped(body.source(), body.start(), newName);
    return withBody(body.with("metadata", metadata.with("name", name)));
  }

  @Override
  public String toString() {
    return id.toString();
  }
}
