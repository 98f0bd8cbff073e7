package io.github.kustomize4j.internal.plugin;

import io.github.kustomize4j.generate.ConfigMapGenerator;
import io.github.kustomize4j.generate.GeneratorArgs;
import io.github.kustomize4j.generate.GeneratorOptions;
import io.github.kustomize4j.generate.SecretGenerator;
import io.github.kustomize4j.generate.SourceReader;
import io.github.kustomize4j.resource.Behavior;
import io.github.kustomize4j.resource.Origin;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.Scope;
import io.github.kustomize4j.resource.Traits;
import io.github.kustomize4j.tree.MapNode;
import org.jspecify.annotations.Nullable;

/** Makes resources of the generator entries of a kustomization; immutable. */
public final class GeneratedResources {
  private final GeneratorOptions global;
  private final SourceReader files;
  private final Scope scope;

  /**
   * A maker.
   *
   * @param global the options of the kustomization, or null
   * @param files reads what the entries name
   * @param scope which kinds are cluster-scoped
   */
  public GeneratedResources(@Nullable GeneratorOptions global, SourceReader files, Scope scope) {
    this.global = global == null ? GeneratorOptions.NONE : global;
    this.files = files;
    this.scope = scope;
  }

  /**
   * A config map.
   *
   * @throws io.github.kustomize4j.diagnostics.GeneratorException if its sources are wrong
   */
  public Resource configMap(GeneratorArgs args, Origin origin) {
    GeneratorArgs all = args.withOptions(args.options().over(global));
    return resource(all, ConfigMapGenerator.generate(all, files), origin);
  }

  /**
   * A secret.
   *
   * @throws io.github.kustomize4j.diagnostics.GeneratorException if its sources are wrong
   */
  public Resource secret(GeneratorArgs args, Origin origin) {
    GeneratorArgs all = args.withOptions(args.options().over(global));
    return resource(all, SecretGenerator.generate(all, files), origin);
  }

  private Resource resource(GeneratorArgs args, MapNode body, Origin origin) {
    Traits traits =
        Traits.NONE
            .withNeedsHash(!args.options().disableNameSuffixHash())
            .withBehavior(Behavior.of(args.behavior()));
    return Resource.of(body, scope, origin).withTraits(traits);
  }
}
