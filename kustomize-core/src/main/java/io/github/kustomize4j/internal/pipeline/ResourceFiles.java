package io.github.kustomize4j.internal.pipeline;

import io.github.kustomize4j.internal.compat.BuildAnnotations;
import io.github.kustomize4j.internal.compat.OriginNotes;
import io.github.kustomize4j.internal.load.ResourceDecoder;
import io.github.kustomize4j.internal.load.Root;
import io.github.kustomize4j.resource.Origin;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.ArrayList;
import java.util.List;

/** Reads files of resources. */
final class ResourceFiles {
  private final BuildContext build;

  ResourceFiles(BuildContext build) {
    this.build = build;
  }

  /** The resources of a file that a kustomization names, in order. */
  List<Resource> load(Root root, ScalarNode entry) {
    NamedText text = NamedText.file(build.loader(), root, entry);
    return resources(build.texts().resources(text), build.fileOrigin(root, entry.text()));
  }

  /** The resources of documents that were read already. */
  List<Resource> decode(List<Node> documents, Origin origin) {
    return resources(ResourceDecoder.decode(documents), origin);
  }

  private List<Resource> resources(List<MapNode> bodies, Origin origin) {
    List<Resource> resources = new ArrayList<>(bodies.size());
    for (MapNode body : bodies) {
      Resource resource = Resource.of(body, build.scope(), origin);
      resources.add(OriginNotes.withOrigin(BuildAnnotations.absorbIncoming(resource)));
    }
    return resources;
  }
}
