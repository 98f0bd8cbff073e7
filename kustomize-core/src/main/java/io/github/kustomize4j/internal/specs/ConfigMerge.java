package io.github.kustomize4j.internal.specs;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A configuration to which others are added, one after the other, each of which is sorted in. What
 * it comes to is made when it is asked for, so that many small configurations cost no more than a
 * large one. Stays on one thread.
 */
public final class ConfigMerge {
  /** How messages call the lists. */
  private static final ImmutableList<String> NAMES =
      ImmutableList.of(
          "NamePrefix",
          "NameSuffix",
          "NameSpace",
          "CommonLabels",
          "Labels",
          "TemplateLabels",
          "CommonAnnotations",
          "Images",
          "Replicas",
          "VarReference");

  private TransformerConfig result;
  private @Nullable Parts parts;
  private boolean stale;

  /** A merge that begins with a configuration. */
  public ConfigMerge(TransformerConfig start) {
    result = start;
  }

  /** The merges of all parts of a configuration. */
  private record Parts(ImmutableList<SpecMerge> lists, ReferenceMerge references) {
    static Parts of(TransformerConfig start) {
      ImmutableList.Builder<SpecMerge> lists = ImmutableList.builder();
      start.lists().forEach(list -> lists.add(new SpecMerge(list, true)));
      return new Parts(lists.build(), new ReferenceMerge(start.nameReference()));
    }

    void add(TransformerConfig added) {
      for (int i = 0; i < lists.size(); i++) {
        lists.get(i).add(added.lists().get(i), failed(NAMES.get(i)));
      }
      references.add(added.nameReference(), failed("NameReference"));
    }

    private static String failed(String field) {
      return "failed to merge " + field + " fieldSpec";
    }

    TransformerConfig result() {
      List<FieldSpecs> merged = new ArrayList<>();
      lists.forEach(list -> merged.add(list.result()));
      return TransformerConfig.of(merged, references.result());
    }
  }

  /**
   * Adds another configuration.
   *
   * @throws io.github.kustomize4j.diagnostics.KustomizationException if field specs conflict; of
   *     several conflicts one
   */
  public void add(TransformerConfig added) {
    Parts open = parts;
    if (added == TransformerConfig.EMPTY || (open == null && isTakenWhole(added))) {
      return;
    }
    if (open == null) {
      parts = open = Parts.of(result);
    }
    stale = true;
    open.add(added);
  }

  /** The builtin configuration is in order, and adds nothing to itself. */
  private boolean isTakenWhole(TransformerConfig added) {
    TransformerConfig builtin = TransformerConfig.builtin();
    if (added != builtin || (result != builtin && result != TransformerConfig.EMPTY)) {
      return false;
    }
    result = added;
    return true;
  }

  /** What it comes to so far; the same object as long as nothing was added. */
  public TransformerConfig result() {
    Parts open = parts;
    if (stale && open != null) {
      result = open.result();
      stale = false;
    }
    return result;
  }
}
