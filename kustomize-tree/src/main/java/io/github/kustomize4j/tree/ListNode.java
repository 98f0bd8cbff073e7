package io.github.kustomize4j.tree;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A sequence of nodes. A change of a large one copies a part of it only. */
public final class ListNode extends Node {
  private static final Node[] NONE = {};
  private static final int FEW = 16;

  // The items are here, or in the chunks once a list of many has been changed.
  private final Node[] items;
  private final @Nullable Chunks chunks;
  private final boolean flow;
  // Only immutable objects, so that races are harmless.
  private @Nullable Note note;

  private ListNode(Source source, int start, Node[] items, boolean flow) {
    super(source, start);
    this.items = items;
    this.chunks = null;
    this.flow = flow;
  }

  private ListNode(ListNode before, Chunks chunks, @Nullable Note note) {
    super(before.source(), before.start());
    this.items = NONE;
    this.chunks = chunks;
    this.flow = before.flow;
    this.note = note;
  }

  /** An empty list. */
  public static ListNode empty(Source source, int start) {
    return new ListNode(source, start, NONE, false);
  }

  /** A list of the given items, written in block style. */
  public static ListNode of(Source source, int start, List<? extends Node> items) {
    return of(source, start, items, false);
  }

  /**
   * A list of the given items.
   *
   * @param flow whether it was written as {@code [a, b]}
   */
  public static ListNode of(Source source, int start, List<? extends Node> items, boolean flow) {
    return new ListNode(source, start, items.toArray(NONE), flow);
  }

  /** A list in block style of a part of an array, which is copied. */
  public static ListNode ofRange(Source source, int start, Node[] items, int from, int to) {
    return new ListNode(source, start, Arrays.copyOfRange(items, from, to), false);
  }

  @Override
  public Kind kind() {
    return Kind.LIST;
  }

  /** Whether it was written as {@code [a, b]}. */
  public boolean flow() {
    return flow;
  }

  /** The number of items. */
  public int size() {
    return chunks == null ? items.length : chunks.size();
  }

  /** Whether there is no item. */
  public boolean isEmpty() {
    return size() == 0;
  }

  /**
   * The item at an index, counted from 0.
   *
   * @throws IndexOutOfBoundsException if there is no such item
   */
  public Node get(int index) {
    return chunks == null ? items[index] : chunks.get(index);
  }

  /** The items, unmodifiable. */
  public List<Node> items() {
    return List.of(chunks == null ? items : chunks.toArray());
  }

  /** The index of the first item that is this very object, or -1. */
  public int indexOf(Node item) {
    if (chunks != null) {
      return chunks.indexOf(item);
    }
    for (int i = 0; i < items.length; i++) {
      if (items[i] == item) {
        return i;
      }
    }
    return -1;
  }

  /** What was {@linkplain #note(Object) noted} last, or null. */
  public @Nullable Note note() {
    return note;
  }

  /**
   * Notes what was found out about the list and all below it, in place of what was noted before; it
   * must be immutable, and it may be lost. A long list hands it on to those that are made of it by
   * a few changes.
   */
  public void note(Object finding) {
    note = new Note(finding, Fresh.NONE);
  }

  /**
   * A finding, and what was put into the list since. The two belong together: another thread may
   * note something else at any time. Immutable.
   */
  public static final class Note {
    private final Object finding;
    private final Fresh news;

    private Note(Object finding, Fresh news) {
      this.finding = finding;
      this.news = news;
    }

    /** What was found out about this list, or about one of which it was made. */
    public Object finding() {
      return finding;
    }

    /** The items that were put in since, in this order; others may have been taken out. */
    public List<Node> news() {
      return news.nodes();
    }

    private static @Nullable Note of(@Nullable Note note, @Nullable Fresh news) {
      return note == null || news == null ? null : new Note(note.finding, news);
    }
  }

  /** Whether no map stands here twice as the same object. */
  public boolean isDistinct() {
    if (chunks != null) {
      return chunks.isDistinct();
    }
    return items.length <= FEW ? isDistinctPairwise() : Chunks.of(items).isDistinct();
  }

  private boolean isDistinctPairwise() {
    for (int i = 1; i < items.length; i++) {
      for (int k = 0; k < i; k++) {
        if (items[i] == items[k] && items[i] instanceof MapNode) {
          return false;
        }
      }
    }
    return true;
  }

  /** This list with another item at an index; the same list if the item is the same object. */
  public ListNode with(int index, Node item) {
    if (get(index) == item) {
      return this;
    }
    if (isLarge()) {
      return changed(chunks().with(index, item), item);
    }
    Node[] copy = items.clone();
    copy[index] = item;
    return new ListNode(source(), start(), copy, flow);
  }

  /** This list with one more item at the end. */
  public ListNode append(Node item) {
    return insert(size(), item);
  }

  /**
   * This list with one more item, which comes to stand at an index.
   *
   * @param index from 0 up to the size
   */
  public ListNode insert(int index, Node item) {
    if (isLarge()) {
      return changed(chunks().insert(index, item), item);
    }
    Node[] copy = new Node[items.length + 1];
    System.arraycopy(items, 0, copy, 0, index);
    copy[index] = item;
    System.arraycopy(items, index, copy, index + 1, items.length - index);
    return new ListNode(source(), start(), copy, flow);
  }

  /** This list without the item at an index. */
  public ListNode remove(int index) {
    if (isLarge()) {
      return new ListNode(this, chunks().remove(index), note);
    }
    Node[] copy = new Node[items.length - 1];
    System.arraycopy(items, 0, copy, 0, index);
    System.arraycopy(items, index + 1, copy, index, copy.length - index);
    return new ListNode(source(), start(), copy, flow);
  }

  private ListNode changed(Chunks changed, Node added) {
    Note noted = note;
    Fresh news = noted == null ? null : Fresh.add(noted.news, added);
    return new ListNode(this, changed, Note.of(noted, news));
  }

  private boolean isLarge() {
    return chunks != null || items.length > Chunk.LIMIT;
  }

  private Chunks chunks() {
    return chunks == null ? Chunks.of(items) : chunks;
  }

  /** This list with other items; position and flow style are kept. */
  public ListNode withItems(List<? extends Node> newItems) {
    return new ListNode(source(), start(), newItems.toArray(NONE), flow);
  }

  /**
   * The list of what {@code edit} makes of each item; the same list if it gave back every item as
   * it was.
   */
  public ListNode mapItems(UnaryOperator<Node> edit) {
    if (chunks != null) {
      return mapped(chunks, chunks.map(edit));
    }
    Node[] mapped = Chunk.map(items, edit);
    return mapped == items ? this : new ListNode(source(), start(), mapped, flow);
  }

  /**
   * As {@link #mapItems(UnaryOperator)}, where {@code edit} leaves alone what knows a fact: a large
   * list remembers what was left alone, and does not ask for it again.
   */
  public ListNode mapItems(Fact fact, UnaryOperator<Node> edit) {
    return chunks == null ? mapItems(edit) : mapped(chunks, chunks.map(fact, edit));
  }

  private ListNode mapped(Chunks before, Chunks after) {
    if (after == before) {
      return this;
    }
    Note noted = note;
    Fresh news = noted == null ? null : after.addNews(noted.news, before);
    return new ListNode(this, after, Note.of(noted, news));
  }

  private Node[] array() {
    return chunks == null ? items : chunks.toArray();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ListNode that && Arrays.equals(array(), that.array());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(array());
  }

  @Override
  public String toString() {
    return Arrays.toString(array());
  }
}
