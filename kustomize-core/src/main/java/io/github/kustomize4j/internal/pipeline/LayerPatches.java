package io.github.kustomize4j.internal.pipeline;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.PatchException;
import io.github.kustomize4j.internal.model.PatchEntry;
import io.github.kustomize4j.internal.model.Selector;
import io.github.kustomize4j.internal.transform.Transformer;
import io.github.kustomize4j.internal.transform.patch.MergePatch;
import io.github.kustomize4j.internal.transform.patch.PatchOptions;
import io.github.kustomize4j.internal.transform.patch.StrategicMergeTransformer;
import io.github.kustomize4j.internal.transform.patch.TargetedPatchTransformer;
import io.github.kustomize4j.internal.transform.select.TargetSelector;
import io.github.kustomize4j.patch.JsonPatch;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Loads the patches of a layer and makes their transformers. */
final class LayerPatches {
  private final Layer layer;
  private final PatchTexts texts;

  LayerPatches(Layer layer) {
    this.layer = layer;
    this.texts = new PatchTexts(layer);
  }

  /**
   * The {@code patchesStrategicMerge} field: every entry is a patch or, if it does not read as one,
   * the path of a file.
   */
  Transformer strategicMerge(List<ScalarNode> entries) {
    List<MergePatch> patches = new ArrayList<>();
    for (ScalarNode entry : entries) {
      List<MergePatch> inline = texts.tryMerge(entry);
      patches.addAll(inline == null ? texts.merge(texts.file(entry)) : inline);
    }
    if (patches.isEmpty()) {
      throw new PatchException(
          invalid(
              "patch appears to be empty",
              entries.get(0),
              "remove the entry, or write the patch into the file"));
    }
    patches.replaceAll(MergePatch::rewritten);
    return new StrategicMergeTransformer(
        patches, PatchOptions.NONE, layer.build().schema()::forPatch);
  }

  /** An entry of {@code patches}: a strategic merge or a JSON patch, in place or in a file. */
  Transformer patch(PatchEntry entry) {
    ScalarNode written = written(entry);
    NamedText text = entry.path() == null ? texts.inline(written) : texts.file(written);
    List<MergePatch> merges = texts.tryMerge(text);
    if (merges != null) {
      return merge(entry, merges, written);
    }
    JsonPatch patch = texts.tryJson(text);
    if (patch == null) {
      throw texts.neither(text);
    }
    Selector target = entry.target();
    if (target == null && !patch.isEmpty()) {
      throw new PatchException(
          invalid(
              "must specify a target for JSON patch",
              entry.at(),
              "add `target` with the kind and name of a resource"));
    }
    return target == null
        ? resources -> {}
        : TargetedPatchTransformer.json(TargetSelector.of(target), patch, true);
  }

  private static ScalarNode written(PatchEntry entry) {
    ScalarNode patch =
        entry.patch() == null || entry.patch().text().isBlank() ? null : entry.patch();
    if (entry.path() != null && patch != null) {
      throw new PatchException(
          invalid(
              "patch and path can't be set at the same time",
              entry.at(),
              "keep one of `patch` and `path`"));
    }
    ScalarNode written = entry.path() == null ? patch : entry.path();
    if (written == null) {
      throw new PatchException(
          invalid("must specify one of patch and path", entry.at(), "add `patch` or `path`"));
    }
    return written;
  }

  private Transformer merge(PatchEntry entry, List<MergePatch> patches, Node at) {
    PatchOptions options = new PatchOptions(entry.allowNameChange(), entry.allowKindChange());
    @Nullable Selector target = entry.target();
    if (target == null) {
      return new StrategicMergeTransformer(patches, options, layer.build().schema()::forPatch);
    }
    if (patches.size() > 1) {
      throw new PatchException(
          invalid(
              "Multiple Strategic-Merge Patches in one `patches` entry is not allowed to set `patches.target` field",
              at,
              "give each patch an entry of its own"));
    }
    TargetSelector selector = TargetSelector.of(target);
    return patches.isEmpty()
        ? resources -> {}
        : TargetedPatchTransformer.merge(
            selector, patches.get(0), options, layer.build().schema()::forPatch);
  }

  /** An entry of {@code patchesJson6902}. */
  Transformer json6902(PatchEntry entry) {
    Selector target = entry.target();
    if (target == null || target.name().isEmpty()) {
      throw new PatchException(
          invalid("must specify the target name", entry.at(), "add `target` with kind and name"));
    }
    if (entry.path() != null && entry.patch() != null) {
      throw new PatchException(
          invalid(
              "must specify a file path or jsonOp, not both",
              entry.at(),
              "keep one of `patch` and `path`"));
    }
    ScalarNode written = entry.path() == null ? entry.patch() : entry.path();
    if (written == null) {
      throw new PatchException(
          invalid("empty file path and empty jsonOp", entry.at(), "add `patch` or `path`"));
    }
    NamedText text = entry.path() == null ? texts.inline(written) : texts.file(written);
    return TargetedPatchTransformer.json(
        TargetSelector.of(target), texts.json(text, written), false);
  }

  private static Diagnostic invalid(String problem, Node at, String advice) {
    return Diagnostic.error(Code.PATCH_INVALID, problem, at).hint(advice);
  }
}
