package io.github.kustomize4j.internal.transform;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.ResolveException;
import io.github.kustomize4j.internal.specs.FieldMismatchException;
import io.github.kustomize4j.internal.specs.FieldSpec;
import io.github.kustomize4j.internal.specs.FieldTrie;
import io.github.kustomize4j.internal.specs.TrieCursor;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One walk over whole objects that finds their images. Stays on one thread. */
final class ImageWalk {
  private final ImageRules rules;
  // Images repeat: what became of a text that was reached once, twice, ...
  private final Map<Integer, Map<String, Result>> known = new HashMap<>();

  ImageWalk(ImageRules rules) {
    this.rules = rules;
  }

  /** What an image becomes, and the last entry that had a say. */
  private record Result(String text, @Nullable Node author) {}

  Resource apply(FieldTrie<FieldSpec> trie, Resource resource) {
    try {
      return resource.withBody(visitMap(resource.body(), TrieCursor.at(trie), false));
    } catch (FieldMismatchException mismatch) {
      throw new ResolveException(
          Diagnostic.error(
                  Code.TRANSFORM_FAILED,
                  "setting images of " + resource.id() + ": " + mismatch.getMessage(),
                  mismatch.node())
              .hint("`image` is a text, and `containers` a list of maps"));
    }
  }

  private Node visit(Node node, TrieCursor<FieldSpec> cursor, boolean containers) {
    if (node instanceof MapNode map) {
      return visitMap(map, cursor, containers);
    }
    if (node instanceof ListNode list) {
      return list.mapItems(item -> visitItem(item, cursor, containers));
    }
    if (!cursor.isEmpty() && !node.isNull()) {
      throw new FieldMismatchException("expected sequence or mapping node", node);
    }
    return node;
  }

  private Node visitItem(Node item, TrieCursor<FieldSpec> cursor, boolean containers) {
    if (containers && !(item instanceof MapNode) && !item.isNull()) {
      throw FieldMismatchException.wrongKind(Node.Kind.MAP, item);
    }
    return visit(item, cursor, containers);
  }

  private MapNode visitMap(MapNode map, TrieCursor<FieldSpec> cursor, boolean container) {
    if (cursor.expectsNoName()) {
      throw FieldMismatchException.noFieldName(map);
    }
    MapNode result = map;
    for (int i = 0; i < map.size(); i++) {
      Node changed = visitField(map.key(i), map.value(i), cursor, container);
      result = result.withValue(i, changed);
    }
    return result;
  }

  private Node visitField(String key, Node old, TrieCursor<FieldSpec> cursor, boolean inContainer) {
    int times = cursor.ends(key).size();
    Node value = old;
    if (old.isNull() && cursor.expectsList(key)) {
      value = ListNode.empty(old.source(), old.start());
    }
    if (inContainer && key.equals("image") && !value.isNull()) {
      times++;
    }
    if (times > 0) {
      value = rewrite(Scalars.of(value), times);
    }
    return value instanceof ScalarNode && cursor.isEmpty()
        ? value
        : visit(value, cursor.into(key), value instanceof ListNode && holdsContainers(key));
  }

  private static boolean holdsContainers(String key) {
    return key.equals("containers") || key.equals("initContainers");
  }

  private ScalarNode rewrite(ScalarNode old, int times) {
    Map<String, Result> results = known.computeIfAbsent(times, count -> new HashMap<>());
    Result result = results.get(old.text());
    if (result == null) {
      result = compute(old, times);
      results.put(old.text(), result);
    }
    Node author = result.author();
    return author == null ? old : Scalars.writeUntyped(old, result.text(), author);
  }

  private Result compute(ScalarNode old, int times) {
    String text = old.text();
    Node author = null;
    for (int at = rules.next(text, 0); at < rules.size(); at = rules.next(text, at + 1)) {
      ImageRule rule = rules.get(at);
      for (int i = 0; i < times && rule.isMeant().test(text); i++) {
        text = rule.rewrite(text);
        author = rule.image().author();
      }
    }
    return new Result(text, author);
  }
}
