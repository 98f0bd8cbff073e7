package io.github.kustomize4j.internal.compat;

import com.google.common.collect.ImmutableMap;
import io.github.kustomize4j.resource.History;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Source;
import io.github.kustomize4j.tree.Style;
import io.github.kustomize4j.tree.Tag;
import io.github.kustomize4j.yaml.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The hash of an object that is neither a config map nor a secret depends on the order and styles
 * of all of its annotations, those of the build among them. The reference writes the annotations of
 * a generated object anew, sorted; what transformers add stands behind these.
 */
public final class HashedTree {
  private static final Source REWRITTEN = Source.generated("the annotations of a generated object");

  private HashedTree() {}

  /** A generated object with its annotations sorted, behind the other metadata. */
  public static MapNode sorted(MapNode object) {
    MapNode metadata = object.map("metadata");
    MapNode annotations = metadata == null ? null : metadata.map("annotations");
    if (metadata == null || annotations == null) {
      return object;
    }
    Map<String, String> texts = new TreeMap<>();
    for (int i = 0; i < annotations.size(); i++) {
      Node value = annotations.value(i);
      texts.put(annotations.key(i), value instanceof ScalarNode scalar ? scalar.text() : "");
    }
    MapNode.Builder sorted = MapNode.builder(REWRITTEN, 0);
    texts.forEach((key, text) -> sorted.put(key, text(text)));
    MapNode rest = metadata.without("annotations");
    return object.with("metadata", rest.with("annotations", sorted.build()));
  }

  /** The tree of a resource as it is hashed. */
  public static MapNode of(Resource resource) {
    MapNode body = resource.body();
    MapNode metadata = body.map("metadata");
    if (metadata == null) {
      return body;
    }
    MapNode annotations = annotations(resource);
    return body.with("metadata", metadata.with("annotations", annotations));
  }

  /** Marks of the generator stand among its sorted annotations, the history behind those. */
  private static MapNode annotations(Resource resource) {
    MapNode own = resource.annotations();
    MapNode old = own == null ? MapNode.empty(REWRITTEN, 0) : own;
    ImmutableMap<String, String> marks = FieldTexts.of(resource);
    TreeMap<String, String> toSort = new TreeMap<>(marks);
    toSort.keySet().removeIf(AnnotationKeys::isHistory);
    MapNode.Builder all = MapNode.builder(REWRITTEN, 0);
    int sorted = lengthOfSorted(old);
    for (int i = 0; i < sorted; i++) {
      for (String key = old.key(i); !toSort.isEmpty() && toSort.firstKey().compareTo(key) < 0; ) {
        Map.Entry<String, String> mark = toSort.pollFirstEntry();
        all.put(mark.getKey(), text(mark.getValue()));
      }
      all.copy(old, i, old.value(i));
    }
    toSort.forEach((key, text) -> all.put(key, text(text)));
    putHistory(all, resource.history(), marks);
    for (int i = sorted; i < old.size(); i++) {
      all.copy(old, i, old.value(i));
    }
    return all.build();
  }

  private static int lengthOfSorted(MapNode annotations) {
    int length = annotations.size();
    while (length > 0 && annotations.value(length - 1).source() != REWRITTEN) {
      length--;
    }
    return length;
  }

  /** In the order in which one kustomization sets a namespace, a prefix and a suffix. */
  private static void putHistory(
      MapNode.Builder all, History history, ImmutableMap<String, String> marks) {
    int affixes = history.prefixes().size() + history.suffixes().size();
    List<String> keys = new ArrayList<>(AnnotationKeys.affixes());
    keys.removeIf(key -> !marks.containsKey(key));
    boolean namespaceFirst = history.previous().size() > affixes;
    keys.addAll(namespaceFirst || keys.isEmpty() ? 0 : 1, AnnotationKeys.formerIds());
    for (String key : keys) {
      String text = marks.get(key);
      if (text != null) {
        all.put(key, ScalarNode.of(REWRITTEN, 0, text, Tag.STR, Style.SINGLE_QUOTED));
      }
    }
  }

  private static ScalarNode text(String text) {
    return ScalarNode.of(REWRITTEN, 0, text, Tag.STR, TextStyle.of(text));
  }
}
