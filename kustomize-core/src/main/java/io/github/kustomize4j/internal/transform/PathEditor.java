package io.github.kustomize4j.internal.transform;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes to all nodes that a target's path leads to: keys, indexes, {@code *} for every element,
 * and {@code [key=re]} for the elements whose value matches a regular expression. Missing ones can
 * be made on the way. One object serves one walk.
 */
final class PathEditor {
  private final List<String> path;
  private final Node.@Nullable Kind created;
  private final Writer writer;
  private int hits;

  /** Makes the new node of an old one. */
  interface Writer {
    /**
     * The node to put there.
     *
     * @param old what is there
     * @param isNew whether it was made by the walk
     */
    Node write(Node old, boolean isNew);
  }

  /**
   * An editor.
   *
   * @param created of what kind a missing node at the end of the path is made; null to make none
   */
  PathEditor(List<String> path, Node.@Nullable Kind created, Writer writer) {
    this.path = path;
    this.created = created;
    this.writer = writer;
  }

  /** How many nodes were found or made. */
  int hits() {
    return hits;
  }

  /** The changed tree. */
  Node apply(Node root) throws PathMismatchException {
    return walk(root, 0, false);
  }

  private Node walk(Node node, int depth, boolean isNew) throws PathMismatchException {
    if (depth == path.size()) {
      hits++;
      return writer.write(node, isNew);
    }
    String part = path.get(depth);
    if (part.isEmpty()) {
      return same(node, depth, isNew);
    }
    if (node instanceof ScalarNode scalar) {
      return intoScalar(scalar, depth);
    }
    if (ReplacementPath.isIndex(part)) {
      return index(list(node), depth);
    }
    if (part.equals("*")) {
      return each(list(node), depth);
    }
    return ReplacementPath.isFilter(part) ? filter(node, depth) : field(node, depth);
  }

  /** An empty part means the node itself, which must be a scalar. */
  private Node same(Node node, int depth, boolean isNew) throws PathMismatchException {
    if (node.kind() != Node.Kind.SCALAR) {
      throw PathMismatchException.wrongKind(Node.Kind.SCALAR, node);
    }
    return walk(node, depth + 1, isNew);
  }

  /**
   * A path may go on within a text that holds a document. The reference writes to a copy then that
   * it throws away, so there are hits without effect; also in {@code null}, if nodes are made.
   */
  private Node intoScalar(ScalarNode scalar, int depth) throws PathMismatchException {
    if (scalar.isNull() && !scalar.text().isEmpty()) {
      hits += created == null ? 0 : 1;
      return scalar;
    }
    Node document = StructuredText.parse(scalar.text());
    if (document == null || document.kind() == Node.Kind.SCALAR) {
      throw PathMismatchException.wrongKind(Node.Kind.MAP, scalar);
    }
    walk(document, depth, false);
    return scalar;
  }

  private static ListNode list(Node node) throws PathMismatchException {
    if (node instanceof ListNode list) {
      return list;
    }
    throw PathMismatchException.wrongKind(Node.Kind.LIST, node);
  }

  private Node index(ListNode list, int depth) throws PathMismatchException {
    int at = ReplacementPath.index(path.get(depth));
    if (at < list.size()) {
      return list.with(at, walk(list.get(at), depth + 1, false));
    }
    if (created == null || at > list.size()) {
      throw new PathMismatchException(
          "index " + path.get(depth) + " specified but only " + list.size() + " elements found");
    }
    return list.append(walk(make(list, depth + 1), depth + 1, true));
  }

  private Node each(ListNode list, int depth) throws PathMismatchException {
    ListNode result = list;
    for (int i = 0; i < list.size(); i++) {
      result = result.with(i, walk(list.get(i), depth + 1, false));
    }
    return result;
  }

  private Node field(Node node, int depth) throws PathMismatchException {
    if (!(node instanceof MapNode map)) {
      throw PathMismatchException.wrongKind(Node.Kind.MAP, node);
    }
    String key = path.get(depth);
    int at = map.indexOf(key);
    if (at >= 0) {
      return map.withValue(at, walk(map.value(at), depth + 1, false));
    }
    return created == null ? map : map.with(key, walk(make(map, depth + 1), depth + 1, true));
  }

  /** What a missing node starts as: the next part tells, or the value that will be written. */
  private Node make(Node at, int depth) {
    Node.Kind kind = created == null ? Node.Kind.SCALAR : created;
    if (depth < path.size()) {
      String next = path.get(depth);
      boolean inList = ReplacementPath.isIndex(next) || ReplacementPath.isFilter(next);
      kind = inList ? Node.Kind.LIST : Node.Kind.MAP;
    }
    return switch (kind) {
      case MAP -> MapNode.empty(at.source(), at.start());
      case LIST -> ListNode.empty(at.source(), at.start());
      case SCALAR -> ScalarNode.plain(at.source(), at.start(), "");
    };
  }

  private Node filter(Node node, int depth) throws PathMismatchException {
    String[] filter = ReplacementPath.filter(path.get(depth));
    ListNode list = list(node);
    Pattern pattern = compile(filter[1]);
    List<Node> items = new ArrayList<>(list.items());
    boolean found = false;
    for (int i = 0; i < items.size(); i++) {
      Node value = filter[0].isEmpty() ? items.get(i) : member(items.get(i), filter[0]);
      if (value instanceof ScalarNode scalar && pattern.matcher(shown(scalar)).find()) {
        found = true;
        items.set(i, walk(items.get(i), next(filter, depth), false));
      }
    }
    if (!found && created != null) {
      items.add(walk(element(list, filter), next(filter, depth), filter[0].isEmpty()));
      found = true;
    }
    return found ? list.withItems(items) : list;
  }

  private static @Nullable Node member(Node item, String key) {
    return item instanceof MapNode map ? map.get(key) : null;
  }

  /** What follows a filter of scalars is ignored. */
  private int next(String[] filter, int depth) {
    return filter[0].isEmpty() ? path.size() : depth + 1;
  }

  /** A new element that is what the filter asks for, taken as a text. */
  private static Node element(ListNode list, String[] filter) {
    ScalarNode value = ScalarNode.plain(list.source(), list.start(), filter[1]);
    return filter[0].isEmpty()
        ? value
        : MapNode.builder(list.source(), list.start()).put(filter[0], value).build();
  }

  private static Pattern compile(String expression) throws PathMismatchException {
    try {
      return Pattern.compile(expression);
    } catch (PatternSyntaxException e) {
      throw new PathMismatchException(
          "error parsing regexp: " + e.getDescription() + ": `" + expression + '`');
    }
  }

  /** The text as it is written, with its quotes. */
  private static String shown(ScalarNode scalar) {
    return switch (scalar.style()) {
      case DOUBLE_QUOTED -> '"' + scalar.text() + '"';
      case SINGLE_QUOTED -> '\'' + scalar.text() + '\'';
      default -> scalar.text();
    };
  }
}
