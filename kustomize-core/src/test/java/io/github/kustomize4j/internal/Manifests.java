package io.github.kustomize4j.internal;

import com.google.common.collect.ImmutableSet;
import io.github.kustomize4j.resource.Origin;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceSet;
import io.github.kustomize4j.resource.Scope;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Source;
import io.github.kustomize4j.yaml.ReadLimits;
import io.github.kustomize4j.yaml.YamlReader;
import io.github.kustomize4j.yaml.YamlWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Resources from YAML and back, for tests of what stands between. */
public final class Manifests {
  private static final ImmutableSet<String> CLUSTER_KINDS =
      ImmutableSet.of("Namespace", "ClusterRole", "ClusterRoleBinding", "APIService");
  private static final Scope SCOPE =
      type ->
          CLUSTER_KINDS.contains(type.kind())
              && (!type.kind().equals("Namespace") || type.apiVersion().equals("v1"));

  private Manifests() {}

  /** The documents of a text. */
  public static List<Node> read(String yaml) {
    return YamlReader.of(ReadLimits.DEFAULTS)
        .readResources("test.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }

  /** The resources of a text, ready to be changed. */
  public static ResourceSet.Editor edit(String yaml) {
    List<Resource> resources = new ArrayList<>();
    for (Node node : read(yaml)) {
      resources.add(Resource.of((MapNode) node, SCOPE, Origin.NONE));
    }
    return ResourceSet.of(resources).edit();
  }

  /** The one resource of a text. */
  public static Resource one(String yaml) {
    return Resource.of((MapNode) read(yaml).get(0), SCOPE, Origin.NONE);
  }

  /** A resource as it is printed. */
  public static String yaml(Resource resource) {
    return YamlWriter.toText(resource.body());
  }

  /** Resources as they are printed. */
  public static String yaml(ResourceSet.Editor resources) {
    StringBuilder text = new StringBuilder();
    for (Resource resource : resources.build()) {
      text.append(text.length() == 0 ? "" : "---\n").append(yaml(resource));
    }
    return text.toString();
  }

  /** A text value that stands nowhere. */
  public static ScalarNode text(String text) {
    return ScalarNode.string(Source.generated("test"), 0, text);
  }
}
