package io.github.kustomize4j.internal.pipeline;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.KustomizationException;
import io.github.kustomize4j.internal.model.Decoding;
import io.github.kustomize4j.internal.model.Replacement;
import io.github.kustomize4j.internal.model.ReplacementEntry;
import io.github.kustomize4j.internal.transform.ReplacementTransformer;
import io.github.kustomize4j.internal.transform.Transformer;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Loads the replacements of a layer. */
final class LayerReplacements {
  private static final String UNSUPPORTED =
      "unsupported replacement type encountered within replacement path: ";

  private final Layer layer;
  private final List<Replacement> replacements = new ArrayList<>();

  private LayerReplacements(Layer layer) {
    this.layer = layer;
  }

  /** What the entries do, those in files included. */
  static Transformer of(Layer layer, List<ReplacementEntry> entries) {
    LayerReplacements loading = new LayerReplacements(layer);
    entries.forEach(loading::add);
    return new ReplacementTransformer(loading.replacements);
  }

  private void add(ReplacementEntry entry) {
    ScalarNode path = entry.path();
    Replacement inline = entry.inline();
    if (path == null) {
      replacements.add(inline);
      return;
    }
    if (inline.source() != null || !inline.targets().isEmpty()) {
      throw new KustomizationException(
          Diagnostic.error(
                  Code.INVALID_VALUE, "cannot specify both path and inline replacement", entry.at())
              .hint("keep `path`, or `source` and `targets`"));
    }
    addFile(path);
  }

  private void addFile(ScalarNode path) {
    byte[] bytes = layer.build().loader().read(layer.root(), path.text(), path.location());
    String name = layer.build().loader().display(layer.root(), path.text());
    Node document = layer.build().reader().readYaml11(name, bytes);
    if (document instanceof ListNode list) {
      list.items().forEach(item -> replacements.add(decode(item, path)));
    } else {
      replacements.add(decode(document, path));
    }
  }

  private static Replacement decode(@Nullable Node node, ScalarNode path) {
    if (!(node instanceof MapNode map)) {
      throw new KustomizationException(
          Diagnostic.error(Code.WRONG_TYPE, UNSUPPORTED + typeOf(node), path)
              .hint("the file holds one replacement, or a list of them"));
    }
    return Decoding.lenient(map, "", "types.Replacement", Replacement::decode);
  }

  private static String typeOf(@Nullable Node node) {
    if (node == null || node.isNull()) {
      return "invalid";
    }
    return node.kind() == Node.Kind.LIST ? "slice" : "string";
  }
}
