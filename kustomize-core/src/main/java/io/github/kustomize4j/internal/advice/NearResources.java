package io.github.kustomize4j.internal.advice;

import io.github.kustomize4j.resource.Gvk;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceId;
import io.github.kustomize4j.resource.ResourceSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which resources were probably meant by what fits none; texts for hints. */
public final class NearResources {
  private static final int MOST_NAMED = 3;

  /** Shorter names are all alike. */
  private static final int SHORT_NAME = 3;

  private final List<ResourceId> ids = new ArrayList<>();

  private NearResources() {}

  /** Looks at all resources that there are. */
  public static NearResources of(ResourceSet.Editor resources) {
    NearResources near = new NearResources();
    for (int slot = 0; slot < resources.slots(); slot++) {
      Resource resource = resources.get(slot);
      if (resource != null) {
        near.ids.add(resource.id());
      }
    }
    return near;
  }

  /**
   * What was probably meant, as a text that ends in a semicolon and a blank, or an empty text.
   *
   * @param gvk the type, as far as it was given
   * @param namespace the namespace, or null if none was given
   * @param name the name, empty if none was given
   */
  public String advice(Gvk gvk, @Nullable String namespace, String name) {
    Predicate<ResourceId> kind = id -> gvk.kind().isEmpty() || id.gvk().kind().equals(gvk.kind());
    Predicate<ResourceId> named = id -> id.name().equals(name);
    for (ResourceId id : all(kind.and(named))) {
      return "there is `" + id + '`' + difference(id, gvk, namespace) + "; ";
    }
    List<String> kinds = ids.stream().map(id -> id.gvk().kind()).distinct().toList();
    return kinds.contains(gvk.kind()) || gvk.kind().isEmpty()
        ? similar(name, kind)
        : otherKind(gvk.kind(), kinds, all(named));
  }

  private static String otherKind(String kind, List<String> kinds, List<ResourceId> named) {
    String closest = Spelling.closest(kind, kinds);
    if (closest != null) {
      return "did you mean the kind `" + closest + "`? ";
    }
    return "there is no `" + kind + '`' + (named.isEmpty() ? "; " : " here, but " + list(named));
  }

  private static String difference(ResourceId id, Gvk gvk, @Nullable String namespace) {
    String type =
        id.gvk().isSelected(gvk) && (gvk.version().isEmpty() || id.gvk().equals(gvk))
            ? ""
            : " with `apiVersion: " + id.gvk().apiVersion() + '`';
    if (namespace == null || id.namespace().equals(namespace)) {
      return type;
    }
    return type
        + (id.namespace().isEmpty()
            ? " without a namespace"
            : " with `namespace: " + id.namespace() + '`');
  }

  /**
   * The resource whose name is nearest, or the first few, as a text that ends in a semicolon and a
   * blank; an empty text if there is none.
   *
   * @param eligible which resources count
   */
  public String similar(String name, Predicate<ResourceId> eligible) {
    List<ResourceId> candidates = all(eligible);
    for (ResourceId id : candidates) {
      if (isAffixed(name, id.name())) {
        return "did you mean `" + id + "`? Prefix and suffix come later; ";
      }
    }
    List<String> names = candidates.stream().map(ResourceId::name).toList();
    String closest = name.length() < SHORT_NAME ? null : Spelling.closest(name, names);
    for (ResourceId id : candidates) {
      if (id.name().equals(closest)) {
        return "did you mean `" + id + "`? ";
      }
    }
    return list(candidates);
  }

  private static boolean isAffixed(String name, String plain) {
    return name.length() > plain.length()
        && !plain.isEmpty()
        && (name.endsWith('-' + plain) || name.startsWith(plain + '-'));
  }

  private static String list(List<ResourceId> ids) {
    StringBuilder text = new StringBuilder();
    for (ResourceId id : ids.subList(0, Math.min(MOST_NAMED, ids.size()))) {
      text.append(text.length() == 0 ? "there is `" : ", `").append(id).append('`');
    }
    return text.length() == 0 ? "" : text + "; ";
  }

  private List<ResourceId> all(Predicate<ResourceId> eligible) {
    return ids.stream().filter(eligible).toList();
  }
}
