package io.github.kustomize4j.internal.pipeline;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.resource.Origin;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The objects that the fields {@code generators}, {@code transformers} and {@code validators} hold:
 * an entry is an object written in place, or names a file or a kustomization as an entry of {@code
 * resources} does. Whatever their order, those in place come first.
 */
final class PluginObjects {
  private final ResourceStage resources;

  PluginObjects(ResourceStage resources) {
    this.resources = resources;
  }

  /** The objects of the entries of one field. */
  ImmutableList<Resource> load(Layer layer, List<ScalarNode> entries) {
    return entries.isEmpty() ? ImmutableList.of() : gather(layer.onItsOwn(), entries);
  }

  private ImmutableList<Resource> gather(Layer objects, List<ScalarNode> entries) {
    List<ScalarNode> paths = new ArrayList<>();
    for (ScalarNode entry : entries) {
      List<Resource> inline = tryInline(objects, entry);
      if (inline == null) {
        paths.add(entry);
      } else {
        inline.forEach(object -> objects.state().append(object, entry.location()));
      }
    }
    for (ScalarNode path : paths) {
      resources.add(objects, path);
    }
    return objects.state().resources.build().asList();
  }

  /**
   * The objects of an entry, or null if it is a path. A text that is no object is a path, so one
   * with a slip would be reported as a missing file; a path has no line breaks and no fields, hence
   * such a text is better reported for what it is.
   */
  private static @Nullable List<Resource> tryInline(Layer objects, ScalarNode entry) {
    try {
      return inline(objects, entry);
    } catch (KustomizeException e) {
      String text = entry.text();
      boolean looksInline = text.indexOf('\n') >= 0 || text.contains(": ") || text.startsWith("{");
      if (looksInline && objects.kind(entry) == FileTree.Kind.ABSENT) {
        throw e;
      }
      return null;
    }
  }

  private static List<Resource> inline(Layer objects, ScalarNode entry) {
    BuildContext build = objects.build();
    NamedText text = NamedText.inline(entry, "object");
    List<Node> documents =
        build.reader().within(text.inset()).readResources(text.name(), text.bytes());
    Origin origin = build.fileOrigin(objects.root(), objects.fileName());
    return new ResourceFiles(build).decode(documents, origin);
  }
}
