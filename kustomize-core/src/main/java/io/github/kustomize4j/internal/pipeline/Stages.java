package io.github.kustomize4j.internal.pipeline;

import com.google.common.collect.ImmutableList;

/**
 * The order in which the fields of one kustomization take effect (kustomize: {@code
 * KustTarget.accumulateTarget}).
 */
final class Stages {
  static final ImmutableList<Stage> IN_ORDER =
      ImmutableList.of(
          ResourceStage::apply,
          ConfigurationStage::apply,
          GeneratorStage::apply,
          ComponentStage::apply,
          TransformerStage::apply,
          ValidatorStage::apply,
          VarStage::apply);

  private Stages() {}
}
