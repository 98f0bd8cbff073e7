package io.github.kustomize4j.internal.pipeline;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.KustomizationException;
import io.github.kustomize4j.internal.model.Decoding;
import io.github.kustomize4j.internal.model.Replacement;
import io.github.kustomize4j.internal.model.ReplacementEntry;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Loads the replacements of a layer: those written in place, and files of one or of a list. */
final class ReplacementFiles {
  private final Layer layer;

  ReplacementFiles(Layer layer) {
    this.layer = layer;
  }

  /** The replacements of entries, in order. */
  List<Replacement> load(List<ReplacementEntry> entries) {
    ImmutableList.Builder<Replacement> replacements = ImmutableList.builder();
    for (ReplacementEntry entry : entries) {
      ScalarNode path = entry.path();
      if (path == null) {
        replacements.add(entry.inline());
      } else if (isInline(entry.inline())) {
        throw invalid(
            "cannot specify both path and inline replacement",
            entry.at(),
            "give either `path`, or `source` and `targets`");
      } else {
        replacements.addAll(load(path));
      }
    }
    return replacements.build();
  }

  private static boolean isInline(Replacement inline) {
    return inline.source() != null || !inline.targets().isEmpty();
  }

  private List<Replacement> load(ScalarNode path) {
    Node content = layer.build().texts().settings(layer.text(path));
    if (content instanceof ListNode list) {
      List<Replacement> replacements = new ArrayList<>(list.size());
      list.items().forEach(item -> replacements.add(decode(item, item)));
      return replacements;
    }
    return List.of(decode(content, path));
  }

  private static Replacement decode(@Nullable Node content, Node at) {
    if (content instanceof MapNode map) {
      return Decoding.lenient(map, "", "Replacement", Replacement::decodeFile);
    }
    String found = content instanceof ScalarNode scalar && !scalar.isNull() ? "string" : "invalid";
    throw invalid(
        "unsupported replacement type encountered within replacement path: " + found,
        at,
        "a file of replacements holds one replacement or a list of them");
  }

  private static KustomizationException invalid(String message, Node at, String hint) {
    return new KustomizationException(Diagnostic.error(Code.INVALID_VALUE, message, at).hint(hint));
  }
}
