package io.github.kustomize4j.tree;

import io.github.kustomize4j.tree.Node.Fact;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A large sequence of nodes, of which a change copies a small part: one chunk, and the list of
 * chunks. So many changes in a row take a time that hardly grows with the length. Immutable and
 * thread-safe.
 */
final class Chunks {
  private static final int FEW = Chunk.LIMIT / 2;

  private final Chunk[] chunks;
  // The number of nodes up to the end of each chunk.
  private final int[] ends;
  // What was put in since no map was known to stand twice; null if that is not known.
  private @Nullable Fresh unchecked;

  private Chunks(Chunk[] chunks, @Nullable Fresh unchecked) {
    this.chunks = chunks;
    this.unchecked = unchecked;
    ends = new int[chunks.length];
    int end = 0;
    for (int i = 0; i < chunks.length; i++) {
      end += chunks[i].size();
      ends[i] = end;
    }
  }

  /** The nodes of an array. */
  static Chunks of(Node[] nodes) {
    Chunk[] chunks = new Chunk[(nodes.length + Chunk.LIMIT - 1) / Chunk.LIMIT];
    for (int i = 0; i < chunks.length; i++) {
      int from = i * Chunk.LIMIT;
      int to = Math.min(from + Chunk.LIMIT, nodes.length);
      chunks[i] = new Chunk(Arrays.copyOfRange(nodes, from, to));
    }
    return new Chunks(chunks, null);
  }

  int size() {
    return ends.length == 0 ? 0 : ends[ends.length - 1];
  }

  Node get(int at) {
    int chunk = chunkOf(at);
    return chunks[chunk].nodes[at - start(chunk)];
  }

  /** The number of the chunk of a node; most often it is where it would be were all chunks full. */
  private int chunkOf(int at) {
    int guess = at / Chunk.LIMIT;
    if (guess < ends.length && at < ends[guess] && at >= start(guess)) {
      return guess;
    }
    int found = Arrays.binarySearch(ends, at + 1);
    int chunk = found >= 0 ? found : -found - 1;
    if (at < 0 || chunk == ends.length) {
      throw new ArrayIndexOutOfBoundsException(at);
    }
    return chunk;
  }

  private int start(int chunk) {
    return chunk == 0 ? 0 : ends[chunk - 1];
  }

  /** The index of a node, found by identity, or -1. */
  int indexOf(Node node) {
    for (int i = 0; i < chunks.length; i++) {
      Node[] nodes = chunks[i].nodes;
      for (int k = 0; k < nodes.length; k++) {
        if (nodes[k] == node) {
          return start(i) + k;
        }
      }
    }
    return -1;
  }

  Chunks with(int at, Node node) {
    int chunk = chunkOf(at);
    return replaced(chunk, chunks[chunk].with(at - start(chunk), node), node);
  }

  /** This sequence with one more node, which comes to stand at an index. */
  Chunks insert(int at, Node node) {
    if (at == size()) {
      return append(node);
    }
    int chunk = chunkOf(at);
    if (chunks[chunk].size() < Chunk.LIMIT) {
      return replaced(chunk, chunks[chunk].insert(at - start(chunk), node), node);
    }
    return at == 0 ? spliced(0, 0, new Chunk(node)).noting(node) : split(chunk).insert(at, node);
  }

  Chunks append(Node node) {
    int last = chunks.length - 1;
    return last >= 0 && chunks[last].size() < Chunk.LIMIT
        ? replaced(last, chunks[last].insert(chunks[last].size(), node), node)
        : spliced(chunks.length, chunks.length, new Chunk(node)).noting(node);
  }

  Chunks remove(int at) {
    int chunk = chunkOf(at);
    Chunk rest = chunks[chunk].remove(at - start(chunk));
    if (rest.size() == 0) {
      return spliced(chunk, chunk + 1);
    }
    boolean joins = chunk + 1 < chunks.length && rest.size() + chunks[chunk + 1].size() <= FEW;
    return joins
        ? spliced(chunk, chunk + 2, rest.join(chunks[chunk + 1]))
        : spliced(chunk, chunk + 1, rest);
  }

  private Chunks split(int chunk) {
    Chunk full = chunks[chunk];
    return spliced(chunk, chunk + 1, full.part(0, FEW), full.part(FEW, full.size()));
  }

  private Chunks replaced(int chunk, Chunk by, Node added) {
    Chunk[] copy = chunks.clone();
    copy[chunk] = by;
    return new Chunks(copy, unchecked).noting(added);
  }

  private Chunks spliced(int from, int to, Chunk... by) {
    Chunk[] copy = new Chunk[chunks.length - (to - from) + by.length];
    System.arraycopy(chunks, 0, copy, 0, from);
    System.arraycopy(by, 0, copy, from, by.length);
    System.arraycopy(chunks, to, copy, from + by.length, chunks.length - to);
    return new Chunks(copy, unchecked);
  }

  /** Notes of a sequence that has just been made what was put in. */
  private Chunks noting(Node added) {
    unchecked = Fresh.add(unchecked, added);
    return this;
  }

  /** What {@code edit} makes of each node; this sequence if all stay. */
  Chunks map(UnaryOperator<Node> edit) {
    return mapChunks(chunk -> chunk.map(edit));
  }

  /** As {@link #map(UnaryOperator)}, with no look at chunks that stayed the last time. */
  Chunks map(Fact fact, UnaryOperator<Node> edit) {
    return mapChunks(chunk -> chunk.map(fact, edit));
  }

  private Chunks mapChunks(UnaryOperator<Chunk> edit) {
    Chunk[] copy = null;
    for (int i = 0; i < chunks.length; i++) {
      Chunk changed = edit.apply(chunks[i]);
      if (changed != chunks[i]) {
        copy = copy == null ? chunks.clone() : copy;
        copy[i] = changed;
      }
    }
    if (copy == null) {
      return this;
    }
    Chunks changed = new Chunks(copy, null);
    changed.unchecked = changed.addNews(unchecked, this);
    return changed;
  }

  /** Adds the nodes in which this sequence differs from one of which {@link #map} has made it. */
  @Nullable Fresh addNews(@Nullable Fresh news, Chunks before) {
    Fresh all = news;
    for (int i = 0; i < chunks.length; i++) {
      if (chunks[i] != before.chunks[i]) {
        all = Fresh.addChanged(all, before.chunks[i], chunks[i]);
      }
    }
    return all;
  }

  /** Whether all nodes pass a test, which is asked only once of chunks that do. */
  boolean all(Fact fact, Predicate<Node> test) {
    for (Chunk chunk : chunks) {
      if (!chunk.all(fact, test)) {
        return false;
      }
    }
    return true;
  }

  /** Whether no map stands twice; it is asked of what is new only, where the rest is known. */
  boolean isDistinct() {
    Fresh news = unchecked;
    boolean distinct = news == null ? isDistinctSet() : isOnceEach(news);
    unchecked = distinct ? Fresh.NONE : null;
    return distinct;
  }

  private boolean isOnceEach(Fresh news) {
    for (Node node : news.nodes()) {
      if (node instanceof MapNode && count(node) > 1) {
        return false;
      }
    }
    return true;
  }

  private boolean isDistinctSet() {
    Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>(size()));
    for (Chunk chunk : chunks) {
      for (Node node : chunk.nodes) {
        if (node instanceof MapNode && !seen.add(node)) {
          return false;
        }
      }
    }
    return true;
  }

  /** How many times a node stands here. */
  int count(Node node) {
    int count = 0;
    for (Chunk chunk : chunks) {
      for (Node other : chunk.nodes) {
        count += other == node ? 1 : 0;
      }
    }
    return count;
  }

  /** The nodes in an array of their own. */
  Node[] toArray() {
    Node[] all = new Node[size()];
    for (int i = 0; i < chunks.length; i++) {
      System.arraycopy(chunks[i].nodes, 0, all, start(i), chunks[i].size());
    }
    return all;
  }
}
