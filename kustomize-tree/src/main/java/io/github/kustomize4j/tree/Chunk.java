package io.github.kustomize4j.tree;

import io.github.kustomize4j.tree.Node.Fact;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Some nodes of a large sequence, and what is known about all of them. Immutable but for that,
 * where races are harmless.
 */
final class Chunk {
  /** A chunk has no more nodes than this. */
  static final int LIMIT = 64;

  final Node[] nodes;
  private byte facts;

  Chunk(Node... nodes) {
    this.nodes = nodes;
  }

  int size() {
    return nodes.length;
  }

  /** This chunk with another node in a place. */
  Chunk with(int at, Node node) {
    Node[] copy = nodes.clone();
    copy[at] = node;
    return new Chunk(copy);
  }

  /** This chunk with one more node, which comes to stand in a place. */
  Chunk insert(int at, Node node) {
    Node[] copy = new Node[nodes.length + 1];
    System.arraycopy(nodes, 0, copy, 0, at);
    copy[at] = node;
    System.arraycopy(nodes, at, copy, at + 1, nodes.length - at);
    return new Chunk(copy);
  }

  /** This chunk without one of its nodes. */
  Chunk remove(int at) {
    Node[] copy = new Node[nodes.length - 1];
    System.arraycopy(nodes, 0, copy, 0, at);
    System.arraycopy(nodes, at + 1, copy, at, copy.length - at);
    return new Chunk(copy);
  }

  /** The nodes from an index up to another. */
  Chunk part(int from, int to) {
    return new Chunk(Arrays.copyOfRange(nodes, from, to));
  }

  /** The nodes of this chunk and those of the next. */
  Chunk join(Chunk next) {
    Node[] all = Arrays.copyOf(nodes, nodes.length + next.nodes.length);
    System.arraycopy(next.nodes, 0, all, nodes.length, next.nodes.length);
    return new Chunk(all);
  }

  /** What {@code edit} makes of each node; this chunk if all stay. */
  Chunk map(UnaryOperator<Node> edit) {
    Node[] mapped = map(nodes, edit);
    return mapped == nodes ? this : new Chunk(mapped);
  }

  /** What {@code edit} makes of each node of an array; the array itself if all stay. */
  static Node[] map(Node[] nodes, UnaryOperator<Node> edit) {
    Node[] copy = nodes;
    for (int i = 0; i < nodes.length; i++) {
      Node changed = edit.apply(nodes[i]);
      if (changed != nodes[i]) {
        copy = copy == nodes ? nodes.clone() : copy;
        copy[i] = changed;
      }
    }
    return copy;
  }

  /** As {@link #map(UnaryOperator)}, with no look at nodes that stayed the last time. */
  Chunk map(Fact fact, UnaryOperator<Node> edit) {
    if (knows(fact)) {
      return this;
    }
    Chunk mapped = map(edit);
    if (mapped == this) {
      remember(fact);
    }
    return mapped;
  }

  /** Whether all nodes pass a test, which is asked only once if they do. */
  boolean all(Fact fact, Predicate<Node> test) {
    if (knows(fact)) {
      return true;
    }
    for (Node node : nodes) {
      if (!test.test(node)) {
        return false;
      }
    }
    remember(fact);
    return true;
  }

  private boolean knows(Fact fact) {
    return (facts & fact.bit()) != 0;
  }

  private void remember(Fact fact) {
    facts = (byte) (facts | fact.bit());
  }
}
