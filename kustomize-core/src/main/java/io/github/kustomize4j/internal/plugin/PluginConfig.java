package io.github.kustomize4j.internal.plugin;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.KustomizationException;
import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.internal.advice.Spelling;
import io.github.kustomize4j.internal.model.Decoding;
import io.github.kustomize4j.internal.model.Fields;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.tree.Location;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.yaml.JsonValues;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The object that configures a plugin. */
final class PluginConfig {
  private final Resource object;

  PluginConfig(Resource object) {
    this.object = object;
  }

  String kind() {
    return object.gvk().kind();
  }

  String name() {
    return object.id().name();
  }

  String namespace() {
    return object.id().namespace();
  }

  /** The namespace with its place, or null if there is none. */
  @Nullable ScalarNode namespaceNode() {
    MapNode metadata = object.body().map("metadata");
    Node namespace = metadata == null ? null : metadata.get("namespace");
    return namespace instanceof ScalarNode scalar && !namespace().isEmpty() ? scalar : null;
  }

  /** Reads the fields; those that nobody asks for are left alone. */
  <T> T decode(Function<Fields, T> decoder) {
    MapNode fields = (MapNode) JsonValues.normalize(object.body());
    return Decoding.lenient(
        fields, "error unmarshaling JSON: while decoding JSON: ", kind() + "Plugin", decoder);
  }

  /** Whether the configuration is for a builtin plugin. */
  boolean isBuiltin() {
    return object.gvk().apiVersion().equals("builtin");
  }

  /** A configuration that cannot be. */
  KustomizationException invalid(String problem, String advice) {
    return new KustomizationException(
        Diagnostic.error(Code.INVALID_VALUE, problem, object.body()).hint(advice));
  }

  /** A plugin of this kind that cannot be had. */
  KustomizationException unavailable(String problem, Collection<String> kinds) {
    String closest = Spelling.closest(kind(), kinds);
    return new KustomizationException(
        Diagnostic.error(Code.NOT_ENABLED, problem, object.body().fieldOrSelf("kind"))
            .hint(
                closest == null
                    ? "check `kind`: the plugins of `apiVersion: builtin` are those of kustomize"
                    : "did you mean `" + closest + "`?"));
  }

  /** A plugin that does something else than it is listed for. */
  KustomizationException isNot(String wanted, String field) {
    return new KustomizationException(
        Diagnostic.error(
                Code.INVALID_VALUE, "plugin " + object.id() + " not a " + wanted, object.body())
            .hint("list it under `" + field + "`"));
  }

  /** What comes of the configuration; a failure names the plugin. */
  <T> T configure(Supplier<T> plugin) {
    try {
      return plugin.get();
    } catch (KustomizeException e) {
      Diagnostic cause = e.diagnostic();
      String text = "plugin " + object.id() + " fails configuration: " + cause.message();
      throw new KustomizationException(cause.message(text).at(place(cause)));
    }
  }

  private Location place(Diagnostic cause) {
    return cause.location() == null ? object.body().location() : cause.location();
  }
}
