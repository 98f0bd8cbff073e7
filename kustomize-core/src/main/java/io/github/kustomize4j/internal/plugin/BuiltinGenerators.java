package io.github.kustomize4j.internal.plugin;

import com.google.common.collect.ImmutableSet;
import io.github.kustomize4j.generate.GeneratorArgs;
import io.github.kustomize4j.internal.model.GeneratorFields;
import io.github.kustomize4j.internal.model.HelmChart;
import io.github.kustomize4j.internal.model.HelmGlobals;
import java.util.List;

/** The builtin generators by their kind. */
final class BuiltinGenerators {
  static final ImmutableSet<String> KINDS =
      ImmutableSet.of(
          "ConfigMapGenerator",
          "SecretGenerator",
          "IAMPolicyGenerator",
          "HelmChartInflationGenerator");

  private final PluginEnvironment environment;
  private final GeneratedResources resources;

  BuiltinGenerators(PluginEnvironment environment) {
    this.environment = environment;
    this.resources = new GeneratedResources(null, environment.files(), environment.scope());
  }

  boolean knows(String kind) {
    return KINDS.contains(kind);
  }

  Generator create(PluginConfig config) {
    return switch (config.kind()) {
      case "ConfigMapGenerator" -> configMap(config);
      case "SecretGenerator" -> secret(config);
      case "IAMPolicyGenerator" -> new IamPolicyGenerator(config, environment);
      default -> helmChart(config);
    };
  }

  private Generator helmChart(PluginConfig config) {
    HelmChart chart = config.decode(HelmChart::decode);
    return environment.helmChart(chart, config.decode(HelmGlobals::decode));
  }

  private Generator configMap(PluginConfig config) {
    GeneratorArgs args = named(config, config.decode(GeneratorFields::configMapObject));
    return origin -> List.of(resources.configMap(args, origin));
  }

  private Generator secret(PluginConfig config) {
    GeneratorArgs args = named(config, config.decode(GeneratorFields::secretObject));
    return origin -> List.of(resources.secret(args, origin));
  }

  /** The object's own name and namespace are those of what it makes, unless fields say others. */
  private static GeneratorArgs named(PluginConfig config, GeneratorArgs args) {
    return new GeneratorArgs(
        args.name().isEmpty() ? config.name() : args.name(),
        args.namespace().isEmpty() ? config.namespace() : args.namespace(),
        args.behavior(),
        args.type(),
        args.sources(),
        args.options(),
        args.at());
  }
}
