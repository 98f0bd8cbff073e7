package io.github.kustomize4j.internal.pipeline;

import com.google.common.collect.Lists;
import io.github.kustomize4j.internal.model.Kustomization;
import io.github.kustomize4j.internal.model.LabelEntry;
import io.github.kustomize4j.internal.model.PatchEntry;
import io.github.kustomize4j.internal.plugin.Plugins;
import io.github.kustomize4j.internal.specs.TransformerConfig;
import io.github.kustomize4j.internal.transform.AnnotationTransformer;
import io.github.kustomize4j.internal.transform.ImageTransformer;
import io.github.kustomize4j.internal.transform.LabelTransformer;
import io.github.kustomize4j.internal.transform.NamespaceTransformer;
import io.github.kustomize4j.internal.transform.PrefixTransformer;
import io.github.kustomize4j.internal.transform.ReplicaTransformer;
import io.github.kustomize4j.internal.transform.ResourcePass;
import io.github.kustomize4j.internal.transform.SuffixTransformer;
import io.github.kustomize4j.internal.transform.Transformer;
import io.github.kustomize4j.internal.transform.replacement.ReplacementTransformer;
import io.github.kustomize4j.resource.Origin;
import io.github.kustomize4j.resource.Resource;
import java.util.ArrayList;
import java.util.List;

/**
 * The fields that change resources, in the order in which they take effect. All are made before the
 * first of them runs, so that a mistake in any of them is found first.
 */
final class TransformerStage {
  private final Layer layer;
  private final PluginObjects objects;
  private final Kustomization kustomization;
  private final TransformerConfig config;
  private final LayerPatches patches;
  private final List<Step> steps = new ArrayList<>();

  /**
   * A transformer and what is noted of it.
   *
   * @param times how many transformers of kustomize it stands for: one for each entry
   */
  private record Step(Origin.Step origin, int times, Transformer transformer) {}

  private TransformerStage(Layer layer, PluginObjects objects) {
    this.layer = layer;
    this.objects = objects;
    this.kustomization = layer.kustomization();
    this.config = layer.state().config.result();
    this.patches = new LayerPatches(layer);
  }

  static void apply(Layer layer, PluginObjects objects) {
    TransformerStage stage = new TransformerStage(layer, objects);
    stage.configure();
    if (layer.build().tracking()) {
      stage.steps.forEach(stage::applyTracked);
    } else {
      ResourcePass.join(Lists.transform(stage.steps, Step::transformer))
          .forEach(transformer -> transformer.apply(layer.state().resources));
    }
  }

  private void applyTracked(Step step) {
    step.transformer().apply(layer.state().resources);
    for (int i = 0; i < step.times(); i++) {
      layer.track(step.origin());
    }
  }

  private void configure() {
    patchesStrategicMerge();
    patches();
    namespace();
    namePrefix();
    nameSuffix();
    labels();
    commonAnnotations();
    patchesJson6902();
    replicas();
    images();
    replacements();
    plugins();
  }

  private void add(String kind, Transformer transformer) {
    add(kind, 1, transformer);
  }

  private void add(String kind, int times, Transformer transformer) {
    steps.add(new Step(layer.step(kind), times, transformer));
  }

  private void patchesStrategicMerge() {
    if (!kustomization.patchesStrategicMerge().isEmpty()) {
      add(
          "PatchStrategicMergeTransformer",
          patches.strategicMerge(kustomization.patchesStrategicMerge()));
    }
  }

  private void patches() {
    for (PatchEntry entry : kustomization.patches()) {
      add("PatchTransformer", patches.patch(entry));
    }
  }

  private void patchesJson6902() {
    for (PatchEntry entry : kustomization.patchesJson6902()) {
      add("PatchJson6902Transformer", patches.json6902(entry));
    }
  }

  private void namespace() {
    if (kustomization.namespace() != null) {
      add(
          "NamespaceTransformer",
          new NamespaceTransformer(kustomization.namespace(), config.namespace()));
    }
  }

  private void namePrefix() {
    if (kustomization.namePrefix() != null) {
      add(
          "PrefixTransformer",
          new PrefixTransformer(kustomization.namePrefix(), config.namePrefix()));
    }
  }

  private void nameSuffix() {
    if (kustomization.nameSuffix() != null) {
      add(
          "SuffixTransformer",
          new SuffixTransformer(kustomization.nameSuffix(), config.nameSuffix()));
    }
  }

  /**
   * One transformer for each entry, then always one for {@code commonLabels} if there are labels of
   * either sort.
   */
  private void labels() {
    for (LabelEntry entry : kustomization.labels()) {
      add(
          "LabelTransformer",
          new LabelTransformer(entry.pairs(), LabelTransformer.places(entry, config)));
    }
    if (!kustomization.labels().isEmpty() || !kustomization.commonLabels().isEmpty()) {
      add(
          "LabelTransformer",
          new LabelTransformer(kustomization.commonLabels(), config.commonLabels()));
    }
  }

  private void commonAnnotations() {
    if (!kustomization.commonAnnotations().isEmpty()) {
      add(
          "AnnotationsTransformer",
          new AnnotationTransformer(kustomization.commonAnnotations(), config.commonAnnotations()));
    }
  }

  private void replicas() {
    if (!kustomization.replicas().isEmpty()) {
      add(
          "ReplicaCountTransformer",
          kustomization.replicas().size(),
          new ReplicaTransformer(kustomization.replicas(), config.replicas()));
    }
  }

  private void images() {
    if (!kustomization.images().isEmpty()) {
      add(
          "ImageTagTransformer",
          kustomization.images().size(),
          new ImageTransformer(kustomization.images(), config.images()));
    }
  }

  private void replacements() {
    if (!kustomization.replacements().isEmpty()) {
      add(
          "ReplacementTransformer",
          new ReplacementTransformer(
              new ReplacementFiles(layer).load(kustomization.replacements())));
    }
  }

  private void plugins() {
    List<Resource> listed = objects.load(layer, kustomization.transformers());
    if (listed.isEmpty()) {
      return; // as mostly, and the plugins are many classes
    }
    Plugins plugins = LayerPlugins.of(layer);
    for (Resource object : listed) {
      steps.add(new Step(LayerPlugins.step(object), 1, plugins.transformer(object)));
    }
  }
}
