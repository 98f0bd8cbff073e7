package io.github.kustomize4j.internal.compat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import io.github.kustomize4j.resource.Behavior;
import io.github.kustomize4j.resource.Gvk;
import io.github.kustomize4j.resource.History;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceId;
import io.github.kustomize4j.resource.Traits;
import io.github.kustomize4j.tree.Edits;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The reference keeps in annotations what a {@link Resource} keeps in fields, and some operations
 * see them there: they copy them, test them or wipe them out. Around such an operation the fields
 * become annotations ({@link #materialize}) and are read back ({@link #absorb}).
 */
public final class BuildAnnotations {
  /** What the names of all these annotations begin with. */
  public static final String PREFIX = "internal.config.kubernetes.io/";

  private static final String NAMES = PREFIX + "previousNames";
  private static final String NAMESPACES = PREFIX + "previousNamespaces";
  private static final String KINDS = PREFIX + "previousKinds";
  private static final String PREFIXES = PREFIX + "prefixes";
  private static final String SUFFIXES = PREFIX + "suffixes";
  private static final String NEEDS_HASH = PREFIX + "needsHashSuffix";
  private static final String BEHAVIOR = PREFIX + "generatorBehavior";
  private static final String NAME_CHANGE = PREFIX + "allowNameChange";
  private static final String KIND_CHANGE = PREFIX + "allowKindChange";
  private static final String FROM_HELM = PREFIX + "helm-generated";
  private static final String STEPS = OriginNotes.STEPS;
  private static final String ENABLED = "enabled";

  private static final ImmutableList<String> OWN =
      ImmutableList.of(
          NAMES,
          NAMESPACES,
          KINDS,
          PREFIXES,
          SUFFIXES,
          NEEDS_HASH,
          BEHAVIOR,
          NAME_CHANGE,
          KIND_CHANGE,
          FROM_HELM);

  private BuildAnnotations() {}

  /** Whether a strategic merge patch wipes out annotations, or writes those of the build itself. */
  public static boolean isSeenBy(MapNode patch) {
    Node metadata = patch.get("metadata");
    if (!(metadata instanceof MapNode map) || map.has("$patch")) {
      return metadata != null;
    }
    Node annotations = map.get("annotations");
    if (!(annotations instanceof MapNode values)) {
      return annotations != null;
    }
    return values.has("$patch") || values.has(OriginNotes.STEPS) || hasOwn(values);
  }

  /**
   * Whether there are annotations, and none of the build's own: to an operation on one that is
   * there for others it makes no difference then whether those of the build stand beside it.
   */
  public static boolean areApart(MapNode body) {
    MapNode metadata = body.map("metadata");
    MapNode annotations = metadata == null ? null : metadata.map("annotations");
    return annotations != null && !annotations.isEmpty() && strip(annotations) == annotations;
  }

  private static boolean hasOwn(MapNode annotations) {
    for (int i = 0; i < annotations.size(); i++) {
      if (annotations.key(i).startsWith(PREFIX)) {
        return true;
      }
    }
    return false;
  }

  /** The tree of a resource with all that the build knows about it as annotations. */
  public static MapNode materialize(Resource resource) {
    Map<String, String> own = texts(resource);
    if (own.isEmpty()) {
      return resource.body();
    }
    MapNode body = resource.body();
    MapNode metadata = orEmpty(body.map("metadata"), body);
    MapNode annotations = orEmpty(metadata.map("annotations"), body);
    for (Map.Entry<String, String> entry : own.entrySet()) {
      ScalarNode text = ScalarNode.string(body.source(), body.start(), entry.getValue());
      annotations = annotations.with(entry.getKey(), text);
    }
    return Edits.set(body, annotations, "metadata", "annotations");
  }

  /** An object with the annotations that say what a patch may change. */
  public static MapNode withMarks(MapNode body, boolean nameChange, boolean kindChange) {
    MapNode result = nameChange ? with(body, NAME_CHANGE, ENABLED) : body;
    return kindChange ? with(result, KIND_CHANGE, ENABLED) : result;
  }

  private static MapNode with(MapNode body, String key, String text) {
    MapNode metadata = orEmpty(body.map("metadata"), body);
    MapNode annotations = orEmpty(metadata.map("annotations"), body);
    ScalarNode value = ScalarNode.string(body.source(), body.start(), text);
    return body.with("metadata", metadata.with("annotations", annotations.with(key, value)));
  }

  /**
   * The resource with annotations, though without any of its own, if the build keeps something in
   * them: for who adds annotations only where there are some.
   */
  public static Resource withAnnotations(Resource resource) {
    MapNode body = resource.body();
    if (resource.annotations() != null || texts(resource).isEmpty()) {
      return resource;
    }
    MapNode none = MapNode.empty(body.source(), body.start());
    return resource.withBody(Edits.set(body, none, "metadata", "annotations"));
  }

  private static MapNode orEmpty(@Nullable MapNode map, Node at) {
    return map == null ? MapNode.empty(at.source(), at.start()) : map;
  }

  /**
   * Reads back what an operation left of the annotations of {@link #materialize}: what is gone is
   * forgotten.
   */
  public static Resource absorb(Resource before, MapNode body) {
    return absorb(before, body, false);
  }

  /** Reads back what an operation left of the annotations; what is gone stays as it was. */
  public static Resource absorbKeeping(Resource before, MapNode body) {
    return absorb(before, body, true);
  }

  /** Reads the annotations that a resource brings along. */
  public static Resource absorbIncoming(Resource resource) {
    MapNode annotations = resource.annotations();
    return annotations != null && hasOwn(annotations)
        ? absorb(resource, resource.body(), true)
        : resource;
  }

  private static Resource absorb(Resource before, MapNode body, boolean keep) {
    MapNode metadata = body.map("metadata");
    MapNode annotations = metadata == null ? null : metadata.map("annotations");
    MapNode rest = annotations == null ? null : strip(annotations);
    MapNode stripped = body;
    if (metadata != null && rest != null && rest != annotations) {
      stripped = body.with("metadata", withAnnotations(metadata, rest));
    }
    Found found = new Found(annotations, texts(before), keep);
    Resource after = absorbSteps(before, stripped);
    return after.withHistory(found.history(after)).withTraits(found.traits(after.traits()));
  }

  /** What is noted about transformers stays apart only if nobody has touched it. */
  private static Resource absorbSteps(Resource before, MapNode body) {
    String steps = OriginNotes.steps(before);
    MapNode metadata = body.map("metadata");
    MapNode annotations = metadata == null ? null : metadata.map("annotations");
    if (steps == null) {
      return before.withBody(body);
    }
    if (metadata == null || annotations == null || !steps.equals(annotations.text(STEPS))) {
      return before.withBody(body).withOrigin(before.origin().withoutSteps());
    }
    MapNode old = before.annotations();
    Node earlier = old == null ? null : old.get(STEPS);
    MapNode rest = earlier == null ? annotations.without(STEPS) : annotations.with(STEPS, earlier);
    return before.withBody(body.with("metadata", withAnnotations(metadata, rest)));
  }

  private static MapNode withAnnotations(MapNode metadata, MapNode rest) {
    return rest.isEmpty() ? metadata.without("annotations") : metadata.with("annotations", rest);
  }

  private static MapNode strip(MapNode annotations) {
    MapNode rest = annotations;
    for (String key : OWN) {
      rest = rest.without(key);
    }
    return rest;
  }

  private static ImmutableMap<String, String> texts(Resource resource) {
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
    History history = resource.history();
    putList(texts, NAMES, Lists.transform(history.previous(), ResourceId::name));
    putList(texts, NAMESPACES, Lists.transform(history.previous(), ResourceId::effectiveNamespace));
    putList(texts, KINDS, Lists.transform(history.previous(), id -> id.gvk().kind()));
    putList(texts, PREFIXES, history.prefixes());
    putList(texts, SUFFIXES, history.suffixes());
    Traits traits = resource.traits();
    putFlag(texts, NEEDS_HASH, traits.needsHash());
    putFlag(texts, NAME_CHANGE, traits.nameChangeAllowed());
    putFlag(texts, KIND_CHANGE, traits.kindChangeAllowed());
    if (traits.behavior() != Behavior.NONE) {
      texts.put(BEHAVIOR, traits.behavior().toString());
    }
    if (traits.fromHelm()) {
      texts.put(FROM_HELM, "true");
    }
    String steps = OriginNotes.steps(resource);
    if (steps != null) {
      texts.put(STEPS, steps);
    }
    return texts.buildOrThrow();
  }

  private static void putList(
      ImmutableMap.Builder<String, String> texts, String key, List<String> values) {
    if (!values.isEmpty()) {
      texts.put(key, String.join(",", values));
    }
  }

  private static void putFlag(
      ImmutableMap.Builder<String, String> texts, String key, boolean value) {
    if (value) {
      texts.put(key, ENABLED);
    }
  }

  /** What stands in the annotations now, beside what stood there before. */
  private record Found(
      @Nullable MapNode annotations, ImmutableMap<String, String> before, boolean keep) {
    @Nullable String text(String key) {
      Node value = annotations == null ? null : annotations.get(key);
      if (value instanceof ScalarNode scalar) {
        return scalar.text();
      }
      return keep ? before.get(key) : null;
    }

    private boolean isSame(String key) {
      return Objects.equals(text(key), before.get(key));
    }

    private List<String> list(String key) {
      String text = text(key);
      return text == null || text.isEmpty() ? List.of() : List.of(text.split(",", -1));
    }

    History history(Resource after) {
      if (isSame(NAMES)
          && isSame(NAMESPACES)
          && isSame(KINDS)
          && isSame(PREFIXES)
          && isSame(SUFFIXES)) {
        return after.history();
      }
      return new History(
          previous(after.gvk()),
          ImmutableList.copyOf(list(PREFIXES)),
          ImmutableList.copyOf(list(SUFFIXES)));
    }

    private ImmutableList<ResourceId> previous(Gvk gvk) {
      List<String> names = list(NAMES);
      List<String> namespaces = list(NAMESPACES);
      List<String> kinds = list(KINDS);
      ImmutableList.Builder<ResourceId> previous = ImmutableList.builder();
      boolean complete = names.size() == namespaces.size() && names.size() == kinds.size();
      for (int i = 0; complete && i < names.size(); i++) {
        previous.add(previousId(gvk, kinds.get(i), names.get(i), namespaces.get(i)));
      }
      return previous.build();
    }

    private static ResourceId previousId(Gvk gvk, String kind, String name, String namespace) {
      boolean cluster = namespace.equals(ResourceId.CLUSTER);
      Gvk type = new Gvk(gvk.group(), gvk.version(), kind);
      return ResourceId.of(type, name, cluster ? "" : namespace, cluster);
    }

    Traits traits(Traits before) {
      String behavior = text(BEHAVIOR);
      return before
          .withNeedsHash(ENABLED.equals(text(NEEDS_HASH)))
          .withBehavior(behavior == null ? Behavior.NONE : Behavior.of(behavior))
          .withChangesAllowed(ENABLED.equals(text(NAME_CHANGE)), ENABLED.equals(text(KIND_CHANGE)))
          .withFromHelm("true".equals(text(FROM_HELM)));
    }
  }
}
