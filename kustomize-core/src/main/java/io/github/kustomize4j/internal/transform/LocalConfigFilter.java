package io.github.kustomize4j.internal.transform;

import com.google.common.collect.Sets;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.ResolveException;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceId;
import io.github.kustomize4j.resource.ResourceSet;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Drops the resources that are for the build only, and checks that the others may be printed: that
 * each has a kind and a name, and that no two have one id. Thread-safe.
 */
public final class LocalConfigFilter implements ResourceTransformer {
  private static final String LOCAL_CONFIG = "config.kubernetes.io/local-config";

  @Override
  public UnaryOperator<@Nullable Resource> begin(ResourceSet.Editor resources) {
    Set<ResourceId> seen = Sets.newHashSetWithExpectedSize(resources.size());
    return resource -> {
      requireIdentity(resource);
      if (isLocalConfig(resource)) {
        return null;
      }
      if (!seen.add(resource.id())) {
        throw duplicate(resource);
      }
      return resource;
    };
  }

  /** Any value but exactly {@code false} counts, even none. */
  static boolean isLocalConfig(Resource resource) {
    MapNode annotations = resource.annotations();
    Node value = annotations == null ? null : annotations.get(LOCAL_CONFIG);
    return value != null && !(value instanceof ScalarNode text && text.text().equals("false"));
  }

  /** Lists need no name, whatever they are lists of. */
  private static boolean isList(Resource resource) {
    return resource.gvk().kind().endsWith("List");
  }

  private static void requireIdentity(Resource resource) {
    if (resource.gvk().kind().isEmpty()) {
      throw incomplete(resource, "kind");
    }
    if (resource.id().name().isEmpty() && !isList(resource)) {
      throw incomplete(resource, "metadata.name");
    }
  }

  private static ResolveException incomplete(Resource resource, String field) {
    return new ResolveException(
        Diagnostic.error(
                Code.NOT_A_RESOURCE,
                "missing " + field + " in object `" + resource.originalId() + "`",
                resource.body())
            .hint("A patch or transformer took it away; every resource needs one in the end"));
  }

  private static ResolveException duplicate(Resource resource) {
    return new ResolveException(
        Diagnostic.error(
                Code.DUPLICATE_ID,
                "may not add resource with an already registered id: " + resource.id(),
                resource.body())
            .hint("two resources got the same type, namespace and name; rename one of them"));
  }
}
