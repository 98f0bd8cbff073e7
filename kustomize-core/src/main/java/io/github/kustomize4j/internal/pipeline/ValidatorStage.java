package io.github.kustomize4j.internal.pipeline;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.ResolveException;
import io.github.kustomize4j.internal.plugin.Plugins;
import io.github.kustomize4j.internal.transform.Transformer;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceSet;
import io.github.kustomize4j.tree.Edits;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.yaml.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code validators} field: transformers that may change nothing, except for a label that says
 * who validated.
 */
final class ValidatorStage {
  private static final String LABEL = "validated-by";

  private static final String MOVE = "list it under `transformers`";
  private static final String EMPTY_HANDED =
      "let it give back no objects, or list it under `transformers`; a function that is a program"
          + " gives back everything when it is skipped for want of --enable-exec";

  private ValidatorStage() {}

  static void apply(Layer layer, PluginObjects objects) {
    List<Resource> listed = objects.load(layer, layer.kustomization().validators());
    if (listed.isEmpty()) {
      return; // as mostly, and the plugins are many classes
    }
    Plugins plugins = LayerPlugins.validators(layer);
    for (Resource object : listed) {
      run(layer, plugins.transformer(object), object);
    }
  }

  private static void run(Layer layer, Transformer validator, Resource object) {
    BuildContext build = layer.build();
    ResourceSet.Editor resources = layer.state().resources;
    ResourceSet before = resources.build();
    ResourceSet.Editor copy = before.edit();
    validator.apply(copy);
    for (int i = 0; i < before.size(); i++) {
      Resource old = before.asList().get(i);
      if (!isSame(build, old, copy.get(i))) {
        boolean external = !object.gvk().apiVersion().equals("builtin");
        throw new ResolveException(modified(old, object).hint(external ? EMPTY_HANDED : MOVE));
      }
    }
    take(copy, resources);
  }

  /**
   * An external plugin may only give back what one gave: to the reference, anything else that was
   * printed and read again is another tree, even if nothing in it differs.
   */
  private static boolean isSame(BuildContext build, Resource old, @Nullable Resource validated) {
    return validated == old
        || (validated != null
            && validated.id().equals(old.id())
            && validated.history().equals(old.history())
            && validated.traits().equals(old.traits())
            && text(withoutLabel(old, validated.body())).equals(text(old.body()))
            && (staysFromPlugin(build, old) || !build.isFromPlugin(validated.body())));
  }

  /** Where transformers are noted in annotations, the plugin itself is noted behind its result. */
  private static boolean staysFromPlugin(BuildContext build, Resource old) {
    return !build.tracking() && build.isFromPlugin(old.body());
  }

  /** The reference forgives the label only where there were no labels before. */
  private static MapNode withoutLabel(Resource old, MapNode validated) {
    MapNode rest = Edits.remove(validated, "metadata", "labels", LABEL);
    MapNode metadata = rest.map("metadata");
    MapNode labels = metadata == null ? null : metadata.map("labels");
    boolean added = old.labels() == null && labels != null && labels.isEmpty();
    return added ? Edits.remove(rest, "metadata", "labels") : validated;
  }

  private static String text(MapNode body) {
    return JsonWriter.toText(body);
  }

  /** The label stays. */
  private static void take(ResourceSet.Editor validated, ResourceSet.Editor resources) {
    int next = 0;
    for (int slot = 0; slot < resources.slots(); slot++) {
      if (resources.get(slot) != null) {
        Resource resource = validated.get(next++);
        if (resource != null) {
          resources.set(slot, resource);
        }
      }
    }
  }

  private static Diagnostic modified(Resource resource, Resource validator) {
    return Diagnostic.error(
        Code.TRANSFORM_FAILED,
        "validator shouldn't modify the resource map: `"
            + validator.id()
            + "` changes `"
            + resource.id()
            + '`',
        resource.body());
  }
}
