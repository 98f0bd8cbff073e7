package io.github.kustomize4j.resource;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
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

  private Resource(
      MapNode body, ResourceId id, Scope scope, History history, Traits traits, Origin origin) {
    this.body = body;
    this.id = id;
    this.scope = scope;
    this.history = history;
    this.traits = traits;
    this.origin = origin;
  }

  /** A resource without history. */
  public static Resource of(MapNode body, Scope scope, Origin origin) {
    return new Resource(body, idOf(body, scope), scope, History.NONE, Traits.NONE, origin);
  }

  /** The id of a tree: missing parts are empty. */
  public static ResourceId idOf(MapNode body, Scope scope) {
    Gvk gvk = Gvk.of(text(body, "apiVersion"), text(body, "kind"));
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

  /** Which kinds are cluster-scoped, as it was known when the resource was read. */
  public Scope scope() {
    return scope;
  }

  /** The text of {@code metadata.labels[key]}, the map itself, or null. */
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
   * namespace are other nodes; former ids follow a change of group or version.
   */
  public Resource withBody(MapNode newBody) {
    if (newBody == body) {
      return this;
    }
    if (same(newBody, "apiVersion") && same(newBody, "kind") && sameMetadata(newBody)) {
      return new Resource(newBody, id, scope, history, traits, origin);
    }
    ResourceId newId = idOf(newBody, scope);
    return new Resource(newBody, newId, scope, follow(newId.gvk()), traits, origin);
  }

  private boolean sameMetadata(MapNode newBody) {
    Node before = body.get("metadata");
    Node after = newBody.get("metadata");
    return before == after
        || (before instanceof MapNode old
            && after instanceof MapNode changed
            && old.get("name") == changed.get("name")
            && old.get("namespace") == changed.get("namespace"));
  }

  private boolean same(MapNode newBody, String key) {
    return body.get(key) == newBody.get(key);
  }

  private History follow(Gvk gvk) {
    if (history.previous().isEmpty()
        || history.previous().get(0).withGroupVersion(gvk) == history.previous().get(0)) {
      return history;
    }
    ImmutableList<ResourceId> previous =
        history.previous().stream()
            .map(id -> id.withGroupVersion(gvk))
            .collect(ImmutableList.toImmutableList());
    return new History(previous, history.prefixes(), history.suffixes());
  }

  /** With another history. */
  public Resource withHistory(History newHistory) {
    return newHistory == history ? this : new Resource(body, id, scope, newHistory, traits, origin);
  }

  /** With its present id kept as a former one. */
  public Resource rememberId() {
    return withHistory(history.withPrevious(id));
  }

  /** With other traits. */
  public Resource withTraits(Traits newTraits) {
    return newTraits.equals(traits)
        ? this
        : new Resource(body, id, scope, history, newTraits, origin);
  }

  /** With another origin. */
  public Resource withOrigin(Origin newOrigin) {
    return newOrigin == origin ? this : new Resource(body, id, scope, history, traits, newOrigin);
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
            : ScalarNode.plain(body.source(), body.start(), newName);
    return withBody(body.with("metadata", metadata.with("name", name)));
  }

  @Override
  public String toString() {
    return id.toString();
  }
}
