package io.github.kustomize4j.internal.plugin;

import io.github.kustomize4j.internal.transform.Transformer;
import io.github.kustomize4j.resource.Resource;

/**
 * Makes generators and transformers of the objects that configure them. They call what the fields
 * of a kustomization call, with the field specs of the object only. Thread-safe if its environment
 * is.
 */
public final class BuiltinPlugins {
  private final BuiltinGenerators generators;
  private final BuiltinTransformers transformers;

  /** Makes plugins for one kustomization. */
  public BuiltinPlugins(PluginEnvironment environment) {
    generators = new BuiltinGenerators(environment);
    transformers = new BuiltinTransformers(environment);
  }

  /**
   * The generator that an object configures.
   *
   * @throws io.github.kustomize4j.diagnostics.KustomizeException if there is none of its kind, or
   *     if the object is wrong
   */
  public Generator generator(Resource object) {
    PluginConfig config = builtin(object);
    if (transformers.knows(config.kind())) {
      config.configure(() -> transformers.create(config));
      throw config.isNot("generator", "transformers");
    }
    return config.configure(() -> generators.create(config));
  }

  /**
   * The transformer that an object configures.
   *
   * @throws io.github.kustomize4j.diagnostics.KustomizeException if there is none of its kind, or
   *     if the object is wrong
   */
  public Transformer transformer(Resource object) {
    PluginConfig config = builtin(object);
    if (generators.knows(config.kind())) {
      config.configure(() -> generators.create(config));
      throw config.isNot("transformer", "generators");
    }
    return config.configure(() -> transformers.create(config));
  }

  private PluginConfig builtin(Resource object) {
    PluginConfig config = new PluginConfig(object);
    if (!config.isBuiltin()) {
      throw config.unavailable(
          "external plugins disabled; unable to load external plugin '" + config.kind() + "'",
          "plugins of kustomize itself have `apiVersion: builtin`");
    }
    if (!generators.knows(config.kind()) && !transformers.knows(config.kind())) {
      throw config.unavailable("unable to load builtin " + object.gvk(), null);
    }
    return config;
  }
}
