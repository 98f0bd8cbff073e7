package io.github.kustomize4j.internal.specs;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.ResolveException;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.tree.FieldPath;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Style;
import io.github.kustomize4j.tree.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks objects along the paths of a {@link FieldTrie} and applies an action at their ends. Lists
 * on the way are entered without being asked for; every item is walked with the same rest of the
 * path. Stays on one thread.
 *
 * @param <T> what belongs to a path
 */
public final class FieldWalk<T> {
  private final Creation creation;
  private final FieldAction<T> action;
  private final Wording wording;
  // How many steps were taken at each list that the walk is in, for messages.
  private final List<Integer> lists = new ArrayList<>();
  private int depth;
  private @Nullable Resource current;

  /** A walk whose errors begin with the path. */
  public FieldWalk(Creation creation, FieldAction<T> action) {
    this(creation, action, (spec, resource) -> "");
  }

  /**
   * A walk.
   *
   * @param creation what is made of missing fields whose specs ask for it
   * @param action what is done at the end of each path
   * @param wording how errors begin
   */
  public FieldWalk(Creation creation, FieldAction<T> action, Wording wording) {
    this.creation = creation;
    this.action = action;
    this.wording = wording;
  }

  /** What the end of a path becomes when it is made. */
  public enum Creation {
    /** Nothing is ever made. */
    NONE,
    /** An empty map. */
    MAP,
    /** An empty text. */
    SCALAR
  }

  /** How errors begin. */
  @FunctionalInterface
  public interface Wording {
    /** The text before {@code considering field}. */
    String before(FieldSpec spec, Resource resource);
  }

  /**
   * The resource with the fields at the paths changed.
   *
   * @throws ResolveException if something on a path is neither a map nor a list, or the action
   *     refuses what it finds
   */
  public Resource apply(FieldTrie<T> trie, Resource resource) {
    if (trie.isEmpty()) {
      return resource;
    }
    current = resource;
    MapNode body = resource.body();
    for (TrieSteps<T> part : trie.parts()) {
      lists.clear();
      depth = 0;
      body = visitMap(body, part);
    }
    return resource.withBody(body);
  }

  private Node visit(Node node, TrieSteps<T> steps) {
    if (node instanceof MapNode map) {
      return visitMap(map, steps);
    }
    if (node instanceof ListNode list) {
      return visitItems(list, steps);
    }
    if (node.isNull()) {
      return node;
    }
    throw failure(
        new FieldMismatchException("expected sequence or mapping node", node),
        steps.asList().get(0).first());
  }

  private ListNode visitItems(ListNode list, TrieSteps<T> steps) {
    lists.add(depth);
    ListNode result = list.mapItems(item -> visit(item, steps));
    lists.remove(lists.size() - 1);
    return result;
  }

  private MapNode visitMap(MapNode map, TrieSteps<T> steps) {
    MapNode result = map;
    depth++;
    ImmutableList<FieldTrie.Step<T>> taken = steps.in(map, creation != Creation.NONE);
    for (int i = 0; i < taken.size(); i++) {
      result = visitField(result, taken.get(i));
    }
    depth--;
    return result;
  }

  private MapNode visitField(MapNode map, FieldTrie.Step<T> step) {
    requireKey(map, step);
    int at = map.indexOf(step.key());
    Node value;
    if (at < 0) {
      if (!creates(step)) {
        return map;
      }
      value = make(step, map);
    } else {
      value = map.value(at);
      if (value.isNull()) {
        if (step.list()) {
          return map.withValue(at, emptyList(value));
        }
        value = creates(step) && !isScalarEnd(step) ? make(step, value) : value;
      }
    }
    value = step.ends().isEmpty() ? visit(value, step.next()) : finish(value, step);
    return at < 0 ? map.withPlainKey(step.key(), value) : map.withValue(at, value);
  }

  private void requireKey(MapNode map, FieldTrie.Step<T> step) {
    try {
      StepKeys.require(step.key(), map);
    } catch (FieldMismatchException mismatch) {
      throw failure(mismatch, step.first());
    }
  }

  /** A null where a path announces a list becomes an empty list, even if nothing else happens. */
  private static ListNode emptyList(Node value) {
    return ListNode.empty(value.source(), value.start());
  }

  private boolean creates(FieldTrie.Step<T> step) {
    return step.create() && creation != Creation.NONE && !step.list();
  }

  /** A null at such an end stays as it is: its text is what a prefix would be put before. */
  private boolean isScalarEnd(FieldTrie.Step<T> step) {
    return creation == Creation.SCALAR && !step.ends().isEmpty();
  }

  private Node make(FieldTrie.Step<T> step, Node near) {
    if (isScalarEnd(step)) {
      return ScalarNode.of(near.source(), near.start(), "", Tag.NULL, Style.PLAIN);
    }
    return MapNode.empty(near.source(), near.start());
  }

  private Node finish(Node value, FieldTrie.Step<T> step) {
    Node result = value;
    try {
      for (int i = 0; i < step.ends().size(); i++) {
        result = action.apply(result, step.ends().get(i));
      }
    } catch (FieldMismatchException mismatch) {
      throw failure(mismatch, step.first());
    }
    return result;
  }

  private ResolveException failure(FieldMismatchException mismatch, FieldSpec spec) {
    Resource resource = current;
    StringBuilder message = new StringBuilder();
    if (resource != null) {
      message.append(wording.before(spec, resource));
      message.append("considering field '").append(spec.path());
      message.append("' of object ").append(resource.id()).append(": ");
    }
    for (int taken : lists) {
      message.append("visit traversal on path: ").append(rest(spec, taken)).append(": ");
    }
    message.append(mismatch.getMessage());
    return new ResolveException(
        Diagnostic.error(Code.TRANSFORM_FAILED, message.toString(), mismatch.node())
            .hint("give the field the form that the path expects, or narrow the field spec"));
  }

  private static String rest(FieldSpec spec, int taken) {
    List<FieldPath.Step> steps = FieldPath.parse(spec.path()).steps();
    StringBuilder text = new StringBuilder("[");
    for (int i = taken; i < steps.size(); i++) {
      text.append(i == taken ? "" : " ").append(steps.get(i).key());
      text.append(steps.get(i).list() ? "[]" : "");
    }
    return text.append(']').toString();
  }
}
