package io.github.kustomize4j.internal.pipeline;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.KustomizeBugException;
import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.diagnostics.PatchException;
import io.github.kustomize4j.internal.transform.patch.MergePatch;
import io.github.kustomize4j.patch.JsonPatch;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the texts of patches: what reads as resources is a strategic merge patch, what reads as a
 * list of operations a JSON patch.
 */
final class PatchTexts {
  private final Layer layer;

  PatchTexts(Layer layer) {
    this.layer = layer;
  }

  /** A text within the kustomization; what surrounds it does not count. */
  NamedText inline(ScalarNode patch) {
    return NamedText.inline(patch, "patch").stripped();
  }

  /** The text of a file that the kustomization names. */
  NamedText file(ScalarNode path) {
    return layer.text(path);
  }

  /** The patches of a text within the kustomization, or null if it does not read as resources. */
  @Nullable List<MergePatch> tryMerge(ScalarNode entry) {
    return tryMerge(NamedText.inline(entry, "patch"));
  }

  /** The patches of a text, or null if it does not read as resources. */
  @Nullable List<MergePatch> tryMerge(NamedText text) {
    List<MapNode> bodies;
    try {
      bodies = bodies(text);
    } catch (KustomizeException notResources) {
      return null;
    }
    return patches(bodies);
  }

  /** The patches of a text that must read as resources. */
  List<MergePatch> merge(NamedText text) {
    return patches(bodies(text));
  }

  /** What is wrong with a text that reads neither as resources nor as operations. */
  PatchException neither(NamedText text) {
    Diagnostic cause = problem(text);
    return new PatchException(
        Diagnostic.error(Code.PATCH_INVALID, "unable to parse SM or JSON patch: " + cause.message())
            .at(cause.location())
            .hint(advice(cause)));
  }

  private static String advice(Diagnostic cause) {
    return switch (cause.code()) {
      case SYNTAX, DUPLICATE_KEY -> String.valueOf(cause.hint());
      case NOT_A_RESOURCE ->
          "write resources with kind and metadata.name (any name beside a `target`), or a list of"
              + " JSON operations";
      default -> "write resources with kind and metadata.name, or a list of JSON operations";
    };
  }

  /** A list can only be one of operations. */
  private Diagnostic problem(NamedText text) {
    try {
      if (document(text) instanceof ListNode list) {
        JsonPatch.parse(list);
      }
      bodies(text);
    } catch (KustomizeException e) {
      return e.diagnostic();
    }
    throw new KustomizeBugException("nothing is wrong with the patch `" + text.name() + '`');
  }

  private List<MapNode> bodies(NamedText text) {
    return layer.build().texts().resources(text);
  }

  private List<MergePatch> patches(List<MapNode> bodies) {
    List<MergePatch> patches = new ArrayList<>(bodies.size());
    for (MapNode body : bodies) {
      patches.add(MergePatch.of(body, layer.build().scope()));
    }
    return patches;
  }

  /** The operations of a text, or null if it does not read as a list of them. */
  @Nullable JsonPatch tryJson(NamedText text) {
    try {
      Node document = document(text);
      return document != null && JsonPatch.isPatch(document) ? JsonPatch.parse(document) : null;
    } catch (KustomizeException notOperations) {
      return null;
    }
  }

  /**
   * The operations of a text that must be some.
   *
   * @throws KustomizeException if it is anything else, or has none
   */
  JsonPatch json(NamedText text, Node at) {
    Node document = document(text);
    JsonPatch patch = document == null ? null : JsonPatch.parse(document);
    if (patch == null || patch.isEmpty()) {
      throw new PatchException(
          Diagnostic.error(
                  Code.PATCH_INVALID, "patch appears to be empty: it has no operations", at)
              .hint("write a list of JSON patch operations"));
    }
    return patch;
  }

  /**
   * A text that begins with a bracket is JSON, with its numbers as they are written; any other is
   * YAML 1.1.
   */
  private @Nullable Node document(NamedText text) {
    return layer.build().texts().settingsOrJson(text, '[');
  }
}
