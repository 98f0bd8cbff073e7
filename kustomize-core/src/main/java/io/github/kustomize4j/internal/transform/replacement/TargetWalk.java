package io.github.kustomize4j.internal.transform.replacement;

import io.github.kustomize4j.diagnostics.ParseException;
import io.github.kustomize4j.internal.specs.FieldMismatchException;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Source;
import java.util.Arrays;
import java.util.List;

/**
 * Follows a path by the rules of targets and writes a value wherever it leads. It may lead to many
 * places, and makes what is missing if it is told to. Used once, on one thread.
 */
final class TargetWalk {
  private final List<PathStep> steps;
  private final ReplacementWriter writer;
  private final boolean create;
  private final Mode mode;
  private final int place;
  private int hits;

  /** Which part of the work a walk does. */
  private enum Mode {
    /** Makes what is missing, and writes. */
    ALL,
    /** Makes what is missing only. */
    MAKE,
    /** Writes to one place within the source, which is not looked for again. */
    FILL
  }

  TargetWalk(List<PathStep> steps, ReplacementWriter writer, boolean create) {
    this(steps, writer, create, Mode.ALL, 0);
  }

  private TargetWalk(
      List<PathStep> steps, ReplacementWriter writer, boolean create, Mode mode, int place) {
    this.place = place;
    this.mode = mode;
    this.steps = steps;
    this.writer = writer;
    this.create = create;
  }

  /** In how many places the value was written. */
  int hits() {
    return hits;
  }

  /**
   * The tree with the value written.
   *
   * @throws FieldMismatchException if the path does not fit what is there
   */
  Node walk(Node root) {
    return visit(root, 0, false);
  }

  private Node visit(Node node, int depth, boolean made) {
    if (depth == steps.size()) {
      boolean isMeant = mode == Mode.ALL || (mode == Mode.FILL && hits == place);
      hits++;
      return isMeant ? writer.write(node, made) : node;
    }
    return node == writer.value() && mode == Mode.ALL
        ? withinSource(node, depth)
        : step(node, depth);
  }

  /**
   * What is made within the source is there, and empty, when the source is copied into it; and what
   * was copied to one place is part of the copy that goes to the next.
   */
  private Node withinSource(Node node, int depth) {
    TargetWalk maker = new TargetWalk(steps, writer, create, Mode.MAKE, 0);
    Node result = maker.step(node, depth);
    for (int place = 0; place < maker.hits; place++) {
      result =
          new TargetWalk(steps, writer.with(result), create, Mode.FILL, place).step(result, depth);
    }
    hits += maker.hits;
    return result;
  }

  private Node step(Node node, int depth) {
    return switch (steps.get(depth).kind()) {
      case FIELD -> field(node, depth);
      case INDEX -> index(node, depth);
      case FILTER -> filter(node, depth);
      case WILDCARD -> wildcard(node, depth);
      case BLANK -> blank(node);
    };
  }

  private Node field(Node node, int depth) {
    if (node.isNull()) {
      return belowNull(node);
    }
    if (!(node instanceof MapNode map)) {
      throw FieldMismatchException.wrongKind(Node.Kind.MAP, node);
    }
    String key = steps.get(depth).text();
    int at = map.indexOf(key);
    if (at < 0) {
      return create ? map.withPlainKey(key, visit(made(depth + 1), depth + 1, true)) : map;
    }
    Node child = map.value(at);
    if (child instanceof ScalarNode scalar && depth + 1 < steps.size()) {
      walkInVain(scalar, depth + 1);
      return map;
    }
    return map.withValue(at, visit(child, depth + 1, false));
  }

  /** Nothing is made below null, but it counts as if it were. */
  private Node belowNull(Node node) {
    hits += create ? 1 : 0;
    return node;
  }

  /**
   * The reference reads a text that the path leads into as YAML, and then forgets what it wrote
   * there: only what {@link StructuredText} does has an effect.
   */
  private void walkInVain(ScalarNode scalar, int depth) {
    Node document;
    try {
      document = ScalarText.read(scalar);
    } catch (ParseException e) {
      throw new FieldMismatchException(e.diagnostic().message(), scalar);
    }
    if (document == null) {
      throw new FieldMismatchException(
          "wrong node kind: expected "
              + (steps.get(depth).kind() == PathStep.Kind.FIELD ? "MappingNode" : "SequenceNode")
              + " but got an empty text",
          scalar);
    }
    visit(document, depth, false);
  }

  private Node index(Node node, int depth) {
    ListNode list = listOrEmpty(node);
    Long number = steps.get(depth).number();
    long index = number == null ? 0 : number;
    if (index < list.size()) {
      return list.with((int) index, visit(list.get((int) index), depth + 1, false));
    }
    if (!create || index > list.size()) {
      throw new FieldMismatchException(
          "index " + index + " specified but only " + list.size() + " elements found", node);
    }
    return node.isNull() ? belowNull(node) : list.append(visit(made(depth + 1), depth + 1, true));
  }

  private Node filter(Node node, int depth) {
    PathStep step = steps.get(depth);
    if (step.problem() != null) {
      throw new FieldMismatchException(step.problem(), node);
    }
    ListNode list = listOrEmpty(node);
    if (node.isNull()) {
      return belowNull(node);
    }
    int[] found = find(list, step);
    if (found.length == 0) {
      return create ? list.append(enter(newItem(step, node), step, depth, true)) : list;
    }
    ListNode result = list;
    for (int at : found) {
      result = result.with(at, enter(list.get(at), step, depth, false));
    }
    writer.items().follow(list, result, found);
    return result;
  }

  private int[] find(ListNode list, PathStep step) {
    ItemIndex index = writer.items().of(list, step.filterKey());
    return index == null ? findOneByOne(list, step) : index.find(step);
  }

  private static int[] findOneByOne(ListNode list, PathStep step) {
    int[] found = new int[list.size()];
    int count = 0;
    for (int i = 0; i < found.length; i++) {
      if (matches(list.get(i), step)) {
        found[count++] = i;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** Behind a filter for scalars the rest of the path does not count. */
  private Node enter(Node item, PathStep step, int depth, boolean made) {
    return visit(item, step.filterKey().isEmpty() ? steps.size() : depth + 1, made);
  }

  private static boolean matches(Node item, PathStep step) {
    String key = step.filterKey();
    if (key.isEmpty()) {
      return step.finds(ScalarText.print(item));
    }
    Node value = item instanceof MapNode map ? map.get(key) : null;
    return value != null && step.finds(ScalarText.print(value));
  }

  private Node newItem(PathStep step, Node at) {
    Source source = writer.value().source();
    int start = writer.value().start();
    ScalarNode value = ScalarNode.untyped(source, start, step.filterValue());
    Node item =
        step.filterKey().isEmpty()
            ? value
            : MapNode.builder(source, start).put(step.filterKey(), value).build();
    if (!matches(item, step)) {
      throw new FieldMismatchException(
          "`"
              + step.text()
              + "` cannot be created: the new element would not match the pattern itself",
          at);
    }
    return item;
  }

  private Node wildcard(Node node, int depth) {
    return node.isNull() ? node : listOrEmpty(node).mapItems(item -> visit(item, depth + 1, false));
  }

  private static ListNode listOrEmpty(Node node) {
    if (node instanceof ListNode list) {
      return list;
    }
    if (node.isNull()) {
      return ListNode.empty(node.source(), node.start());
    }
    throw FieldMismatchException.wrongKind(Node.Kind.LIST, node);
  }

  private static Node blank(Node node) {
    if (node instanceof ScalarNode) {
      return node;
    }
    throw FieldMismatchException.wrongKind(Node.Kind.SCALAR, node);
  }

  /** A new value for an element of the path to look into, or for the value to be written to. */
  private Node made(int depth) {
    Source source = writer.value().source();
    int start = writer.value().start();
    Node.Kind kind = depth == steps.size() ? writer.value().kind() : containerKind(depth);
    return switch (kind) {
      case MAP -> MapNode.empty(source, start);
      case LIST -> ListNode.empty(source, start);
      case SCALAR -> ScalarNode.plain(source, start, "");
    };
  }

  private Node.Kind containerKind(int depth) {
    return steps.get(depth).wantsList() ? Node.Kind.LIST : Node.Kind.MAP;
  }
}
