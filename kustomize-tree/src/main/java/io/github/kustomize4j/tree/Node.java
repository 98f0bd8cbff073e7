package io.github.kustomize4j.tree;

/**
 * A value of a YAML or JSON document with its place in the source.
 *
 * <p>Nodes are immutable: a change gives a new node that shares all that it did not change, and
 * gives the same object when nothing changed, so {@code ==} tells whether an edit did something.
 * They may be shared by any number of threads and renders. An abstract class and not an interface,
 * since type tests on it are in every inner loop.
 *
 * <p>{@code equals} compares content (types, text and key order) without position and style; it
 * walks the whole tree and is meant for tests.
 */
public abstract sealed class Node permits MapNode, ListNode, ScalarNode {
  private final Source source;
  private final int start;
  // Bits of facts; races are harmless, since a lost bit is only found out again.
  private byte facts;

  Node(Source source, int start) {
    this.source = source;
    this.start = start;
  }

  /** What sort of node this is. */
  public abstract Kind kind();

  /** What the node was read from or made by. */
  public final Source source() {
    return source;
  }

  /** The offset of the node's first character in its source. */
  public final int start() {
    return start;
  }

  /** The place of the node's first character. */
  public final Location location() {
    return source.locate(start);
  }

  /** Whether this is the null value in any of its spellings. */
  public boolean isNull() {
    return false;
  }

  /**
   * Whether a fact was {@linkplain #remember remembered}; false says only that nobody knows yet.
   */
  public final boolean knows(Fact fact) {
    return (facts & fact.bit) != 0;
  }

  /**
   * Remembers what was found out about this node and all below it, so that nobody has to walk them
   * again for it. It must follow from the content alone.
   */
  public final void remember(Fact fact) {
    facts = (byte) (facts | fact.bit);
  }

  /**
   * The value of a field, or this node if it is no map or lacks the field: where a mistake in the
   * field stands.
   */
  public final Node fieldOrSelf(String key) {
    Node value = this instanceof MapNode map ? map.get(key) : null;
    return value == null ? this : value;
  }

  /** What may be known about a node and all below it. */
  public enum Fact {
    /** Every scalar has the form that JSON gives it, and every key is text. */
    NORMALIZED(1),
    /** It stays as it is when it is printed from JSON and read again. */
    REREAD(2),
    /** There is no list, and no null that was written as nothing. */
    PLAIN(4),
    /** There is a list, or a null that was written as nothing. */
    NOT_PLAIN(8),
    /** It is data of a config map as a merge writes it: merging it into nothing changes nothing. */
    MERGED_DATA(16),
    /** Every value is a text as annotations are written. */
    ANNOTATIONS(32);

    private final int bit;

    Fact(int bit) {
      this.bit = bit;
    }

    int bit() {
      return bit;
    }
  }

  /** The three sorts of nodes. */
  public enum Kind {
    /** A {@link MapNode}. */
    MAP,
    /** A {@link ListNode}. */
    LIST,
    /** A {@link ScalarNode}. */
    SCALAR
  }
}
