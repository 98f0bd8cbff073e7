package io.github.kustomize4j.internal.plugin;

import io.github.kustomize4j.internal.transform.Transformer;
import io.github.kustomize4j.resource.Resource;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes generators and transformers of the objects that configure them. Those of kustomize itself
 * call what the fields of a kustomization call, with the field specs of the object only; all others
 * are outside of the build. Thread-safe if its environment is.
 */
public final class Plugins {
  private final PluginEnvironment environment;
  private final BuiltinGenerators generators;
  private final BuiltinTransformers transformers;

  /** Makes plugins for one kustomization. */
  public Plugins(PluginEnvironment environment) {
    this.environment = environment;
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
    PluginConfig config = new PluginConfig(object);
    if (!config.isBuiltin()) {
      return environment.externalGenerator(object);
    }
    requireKnown(config, object);
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
    PluginConfig config = new PluginConfig(object);
    if (!config.isBuiltin()) {
      return environment.externalTransformer(object);
    }
    requireKnown(config, object);
    if (generators.knows(config.kind())) {
      config.configure(() -> generators.create(config));
      throw config.isNot("transformer", "generators");
    }
    return config.configure(() -> transformers.create(config));
  }

  private void requireKnown(PluginConfig config, Resource object) {
    if (!generators.knows(config.kind()) && !transformers.knows(config.kind())) {
      List<String> kinds = new ArrayList<>(BuiltinGenerators.KINDS);
      kinds.addAll(transformers.kinds());
      throw config.unavailable("unable to load builtin " + object.gvk(), kinds);
    }
  }
}
