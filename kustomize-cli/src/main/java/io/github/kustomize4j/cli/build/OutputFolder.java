package io.github.kustomize4j.cli.build;

import io.github.kustomize4j.Manifest;
import io.github.kustomize4j.cli.support.OutputFile;
import io.github.kustomize4j.resource.Gvk;
import io.github.kustomize4j.resource.ResourceId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes one file for each resource, under the names that kustomize gives. Unlike kustomize, it
 * never leaves the directory, whatever a resource is called and whatever links there are.
 */
final class OutputFolder {
  private OutputFolder() {}

  static void write(Path directory, List<Manifest> manifests) throws IOException {
    List<ResourceId> ids = new ArrayList<>();
    List<byte[]> contents = new ArrayList<>();
    for (Manifest manifest : manifests) {
      ids.add(manifest.id());
      contents.add(manifest.toYaml().getBytes(StandardCharsets.UTF_8));
    }
    List<String> names = names(ids);
    for (String name : names) {
      OutputFile.requireInside(directory, directory.resolve(name));
    }
    for (int i = 0; i < names.size(); i++) {
      OutputFile.write(directory.resolve(names.get(i)), contents.get(i));
    }
  }

  /**
   * The name of each resource's file, all in lower case: type, name, and in front the namespace if
   * there is more than one. Two resources may get the same name; as in kustomize, the later wins.
   */
  static List<String> names(List<ResourceId> ids) {
    boolean manyNamespaces =
        ids.stream()
                .filter(id -> !id.clusterScoped())
                .map(ResourceId::effectiveNamespace)
                .distinct()
                .count()
            > 1;
    List<String> names = new ArrayList<>();
    for (ResourceId id : ids) {
      String prefix = manyNamespaces && !id.clusterScoped() ? id.effectiveNamespace() + '_' : "";
      String name = prefix + type(id.gvk()) + '_' + id.name() + ".yaml";
      names.add(withinFolder(name.toLowerCase(Locale.ROOT)));
    }
    return names;
  }

  private static String type(Gvk gvk) {
    List<String> parts = new ArrayList<>(List.of(gvk.group(), gvk.version(), gvk.kind()));
    parts.removeIf(String::isEmpty);
    return String.join("_", parts);
  }

  /**
   * Names and namespaces may hold anything; what would lead out of the folder becomes an
   * underscore.
   */
  private static String withinFolder(String name) {
    return name.replace('/', '_').replace('\\', '_').replace('\0', '_');
  }
}
