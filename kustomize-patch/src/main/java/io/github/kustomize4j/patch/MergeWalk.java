package io.github.kustomize4j.patch;

import io.github.kustomize4j.patch.schema.FieldSchema;
import io.github.kustomize4j.patch.schema.Schema;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.Node.Fact;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Source;
import io.github.kustomize4j.tree.Style;
import io.github.kustomize4j.tree.Tag;
import io.github.kustomize4j.yaml.TextStyle;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks a target and a patch side by side. At each step either may be absent ({@code null}); the
 * result is the node that belongs there, or {@code null} for none. The target is walked everywhere,
 * also where the patch says nothing, since the walk itself drops values that were left empty and
 * brings lists with merge keys into order.
 *
 * <p>Many patches may follow each other on one object, so what is in order already must not be
 * walked again for each. Two things are remembered at the target's nodes: that there is nothing
 * below which the walk could change ({@link #isPlain}), and that a keyed list is in order for a
 * type ({@link SettledList}). The first follows from the content alone.
 */
final class MergeWalk {
  private final Schema schema;

  MergeWalk(Schema schema) {
    this.schema = schema;
  }

  Schema schema() {
    return schema;
  }

  /**
   * The result for one place.
   *
   * @param target the target's node, or null
   * @param patch the patch's node, or null
   * @param handedDown what the parent's type says about the place, or null
   */
  @Nullable Node merge(
      @Nullable Node target, @Nullable Node patch, @Nullable FieldSchema handedDown) {
    Node decisive = isNothing(target) ? patch : target;
    if (decisive == null || decisive.isNull()) {
      return mergeMap(target, patch, handedDown);
    }
    requireSameKind(target, patch);
    return switch (decisive.kind()) {
      case MAP -> mergeMap(target, patch, typeOf(target, patch, handedDown));
      case LIST -> mergeList(target, patch, handedDown);
      case SCALAR -> patch == null ? typed((ScalarNode) decisive) : mergeScalar(target, patch);
    };
  }

  static boolean isNothing(@Nullable Node node) {
    return node == null || node.isNull();
  }

  private static void requireSameKind(@Nullable Node target, @Nullable Node patch) {
    if (target == null || patch == null || isNothing(target) || isNothing(patch)) {
      return;
    }
    if (target.kind() != patch.kind()) {
      throw WrongKind.of(patch, target);
    }
  }

  /**
   * The type of a map: what its parent says, else what it says itself. So an object inside of one
   * of unknown type has its own type again.
   */
  private @Nullable FieldSchema typeOf(
      @Nullable Node target, @Nullable Node patch, @Nullable FieldSchema handedDown) {
    if (handedDown != null) {
      return handedDown;
    }
    FieldSchema own = ownType(target);
    return own == null ? ownType(patch) : own;
  }

  private @Nullable FieldSchema ownType(@Nullable Node node) {
    if (!(node instanceof MapNode map)) {
      return null;
    }
    String apiVersion = map.text("apiVersion");
    String kind = map.text("kind");
    return apiVersion == null || kind == null || apiVersion.isEmpty() || kind.isEmpty()
        ? null
        : schema.type(apiVersion, kind);
  }

  private @Nullable Node mergeMap(
      @Nullable Node target, @Nullable Node patch, @Nullable FieldSchema type) {
    if (target == null || target.isNull()) {
      return addMap(target, patch, type);
    }
    if (patch == null) {
      return union((MapNode) target, null, type);
    }
    if (patch.isNull()) {
      return null;
    }
    MapNode map = Directive.strip((MapNode) patch);
    return switch (Directive.of(patch)) {
      case DELETE -> null;
      case REPLACE -> Brackets.asIn(target, walkAlone(map, type));
      case MERGE -> target == patch ? walkAlone(map, type) : union((MapNode) target, map, type);
    };
  }

  private @Nullable Node addMap(
      @Nullable Node target, @Nullable Node patch, @Nullable FieldSchema type) {
    if (patch == null) {
      return isWrittenNull(target) ? target : null;
    }
    if (!(patch instanceof MapNode map) || Directive.of(map) == Directive.DELETE) {
      return null;
    }
    return Brackets.asIn(target, walkAlone(Directive.strip(map), type));
  }

  /** A null that is spelled out stays; one written as nothing goes. */
  private static boolean isWrittenNull(@Nullable Node node) {
    return node instanceof ScalarNode scalar && !scalar.text().isEmpty();
  }

  /** A new map is walked as if it were laid over itself: that drops nulls and obeys directives. */
  private MapNode walkAlone(MapNode map, @Nullable FieldSchema type) {
    return union(map, map, type);
  }

  private MapNode union(MapNode target, @Nullable MapNode patch, @Nullable FieldSchema type) {
    MapNode merged = mergeEntries(target, patch, type);
    return patch == null || patch == target ? merged : addEntries(merged, target, patch, type);
  }

  private MapNode mergeEntries(
      MapNode target, @Nullable MapNode patch, @Nullable FieldSchema type) {
    boolean plain = isPlain(target);
    if (plain && patch == null) {
      return target;
    }
    if (plain && patch != null && patch.size() < target.size()) {
      return mergeNamed(target, patch, type);
    }
    MapNode.Builder changed = null;
    for (int i = 0; i < target.size(); i++) {
      Node old = target.value(i);
      Node patched = patch == null ? null : patch.get(target.key(i));
      if (patched != null && isRepeated(target, i)) {
        patched = null;
      }
      Node value =
          plain && patched == null ? old : merge(old, patched, fieldType(target, i, patch, type));
      if (changed == null && value == old) {
        continue;
      }
      if (changed == null) {
        changed = copyOfFirst(target, i);
      }
      if (value != null && stays(value, old)) {
        changed.copy(target, i, value);
      }
    }
    return changed == null ? target : changed.build();
  }

  private static boolean stays(Node value, Node old) {
    return !value.isNull() || value == old;
  }

  /** Merges entries where nothing can change but what the patch names, in the target's order. */
  private MapNode mergeNamed(MapNode target, MapNode patch, @Nullable FieldSchema type) {
    MapNode changed = target;
    BitSet gone = new BitSet();
    BitSet named = namedEntries(target, patch);
    for (int at = named.nextSetBit(0); at >= 0; at = named.nextSetBit(at + 1)) {
      Node old = target.value(at);
      Node value = merge(old, patch.get(target.key(at)), fieldType(target, at, patch, type));
      if (value != null && stays(value, old)) {
        changed = changed.withValue(at, value);
      } else {
        gone.set(at);
      }
    }
    return gone.isEmpty() ? changed : without(changed, gone);
  }

  private static MapNode without(MapNode map, BitSet gone) {
    MapNode.Builder rest = copyOfFirst(map, gone.nextSetBit(0));
    for (int i = gone.nextClearBit(rest.size()); i < map.size(); i = gone.nextClearBit(i + 1)) {
      rest.copy(map, i, map.value(i));
    }
    return rest.build();
  }

  /** The indices of a target's entries of which a patch has one, too. */
  private static BitSet namedEntries(MapNode target, MapNode patch) {
    BitSet named = new BitSet();
    for (int i = 0; i < patch.size(); i++) {
      int at = target.indexOf(patch.key(i));
      if (at >= 0 && !isRepeated(patch, i)) {
        named.set(at);
      }
    }
    return named;
  }

  /**
   * A comment in the target or the patch may tell the type of a field; else the map's type does.
   */
  private @Nullable FieldSchema fieldType(
      MapNode map, int at, @Nullable MapNode other, @Nullable FieldSchema type) {
    String remark = remark(map, at);
    if (remark == null && other != null && other.source().hasRemarks()) {
      int there = other.indexOf(map.key(at));
      remark = there < 0 ? null : remark(other, there);
    }
    FieldSchema remarked = remark == null ? null : schema.remarked(remark);
    return remarked == null ? schema.field(type, map.key(at)) : remarked;
  }

  private static @Nullable String remark(MapNode map, int at) {
    Source source = map.source();
    return source.hasRemarks() && !map.isForeignKey(at) ? source.remark(map.keyStart(at)) : null;
  }

  private static MapNode.Builder copyOfFirst(MapNode map, int count) {
    return MapNode.builder(map.source(), map.start()).flow(map.flow()).copyFirst(map, count);
  }

  /** Whether the walk leaves a node as it is where the patch is silent, whatever its type. */
  private static boolean isPlain(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.isNull() ? isWrittenNull(scalar) : typed(scalar) == scalar;
    }
    if (!(node instanceof MapNode map) || node.knows(Fact.NOT_PLAIN)) {
      return false;
    }
    if (node.knows(Fact.PLAIN)) {
      return true;
    }
    boolean plain = map.allValues(Fact.PLAIN, MergeWalk::isPlain);
    node.remember(plain ? Fact.PLAIN : Fact.NOT_PLAIN);
    return plain;
  }

  /** A key may stand twice in what was read; a patch changes the first of the two. */
  private static boolean isRepeated(MapNode map, int at) {
    return map.indexOf(map.key(at)) != at;
  }

  /** New keys stand at the end, sorted. */
  private MapNode addEntries(
      MapNode merged, MapNode target, MapNode patch, @Nullable FieldSchema type) {
    String[] added = addedKeys(target, patch);
    if (added.length == 0) {
      return merged;
    }
    MapNode result = merged;
    boolean plain = merged.knows(Fact.PLAIN);
    for (String key : added) {
      int at = patch.indexOf(key);
      Node value = merge(null, patch.value(at), fieldType(patch, at, null, type));
      if (value != null && !value.isNull()) {
        result = result.append(patch, at, value);
        plain = plain && isPlain(value);
      }
    }
    if (result == merged) {
      return merged;
    }
    MapNode longer = result.withFlow(Brackets.isWithin(target, patch));
    if (plain) {
      longer.remember(Fact.PLAIN);
    }
    return longer;
  }

  private static String[] addedKeys(MapNode target, MapNode patch) {
    String[] added = new String[patch.size()];
    int count = 0;
    for (int i = 0; i < patch.size(); i++) {
      if (!target.has(patch.key(i)) && !isRepeated(patch, i)) {
        added[count++] = patch.key(i);
      }
    }
    added = Arrays.copyOf(added, count);
    Arrays.sort(added);
    return added;
  }

  /** The patch's text and type in the target's style; a new one is laid over nothing or itself. */
  private static Node mergeScalar(@Nullable Node target, Node patch) {
    boolean isNew = target == null || target == patch;
    if (isNew && patch instanceof ScalarNode added && !patch.isNull()) {
      return typed(added);
    }
    if (!(target instanceof ScalarNode old) || !(patch instanceof ScalarNode value)) {
      return patch;
    }
    if (patch.isNull()) {
      return old.equals(value) ? old : value;
    }
    ScalarNode styled = value.withStyleOf(old);
    return old.equals(styled) ? old : styled;
  }

  /**
   * What was written without a type becomes text on the way, unless it is empty, and a text that
   * would read as something else gets quotes.
   */
  private static ScalarNode typed(ScalarNode scalar) {
    String text = scalar.text();
    ScalarNode typed =
        scalar.isUntyped() && !text.isEmpty() ? scalar.withText(text, Tag.STR) : scalar;
    return typed.style() == Style.PLAIN
            && typed.tag() == Tag.STR
            && !typed.isTagged()
            && TextStyle.needsQuotes(text)
        ? typed.withStyle(Style.DOUBLE_QUOTED)
        : typed;
  }

  private @Nullable Node mergeList(
      @Nullable Node target, @Nullable Node patch, @Nullable FieldSchema type) {
    List<String> keys = type == null ? null : type.mergeKeys();
    if (type == null || keys == null) {
      return patch == null ? target : Brackets.asIn(target, patch);
    }
    if (target == null || target.isNull()) {
      return patch == null || patch.isNull() ? null : addList((ListNode) patch, type, keys);
    }
    if (patch == null) {
      return mergeItems((ListNode) target, null, type, keys);
    }
    if (patch.isNull()) {
      return null;
    }
    ListNode list = Directive.strip((ListNode) patch);
    return switch (Directive.of(patch)) {
      case DELETE -> null;
      case REPLACE -> mergeItems(list, list, type, keys);
      case MERGE -> mergeItems(target == patch ? list : (ListNode) target, list, type, keys);
    };
  }

  /** The reference does not look for a directive in a list that is new. */
  private ListNode addList(ListNode list, FieldSchema type, List<String> keys) {
    return mergeItems(list, list, type, keys);
  }

  private ListNode mergeItems(
      ListNode target, @Nullable ListNode patch, FieldSchema type, List<String> keys) {
    return keys.isEmpty()
        ? ScalarSets.merge(target, patch)
        : new KeyedLists(this, keys, type).merge(target, patch);
  }
}
