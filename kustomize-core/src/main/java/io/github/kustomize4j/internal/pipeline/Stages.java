package io.github.kustomize4j.internal.pipeline;

import com.google.common.collect.ImmutableList;
import java.util.function.Consumer;

/**
 * The order in which the fields of one kustomization take effect (kustomize: {@code
 * KustTarget.accumulateTarget}).
 */
final class Stages implements Consumer<Layer> {
  private final ImmutableList<Stage> inOrder;

  Stages(Bases bases) {
    ResourceStage resources = new ResourceStage(bases);
    PluginObjects objects = new PluginObjects(resources);
    inOrder =
        ImmutableList.of(
            resources,
            ConfigurationStage::apply,
            layer -> GeneratorStage.apply(layer, objects),
            ComponentStage::apply,
            layer -> TransformerStage.apply(layer, objects),
            layer -> ValidatorStage.apply(layer, objects),
            VarStage::apply);
  }

  /** Does all that happens to a layer, the final steps of the root left out. */
  @Override
  public void accept(Layer layer) {
    for (Stage stage : inOrder) {
      stage.apply(layer);
    }
  }
}
