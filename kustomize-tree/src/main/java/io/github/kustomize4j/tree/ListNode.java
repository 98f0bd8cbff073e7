package io.github.kustomize4j.tree;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A sequence of nodes. */
public final class ListNode extends Node {
  private static final Node[] NONE = {};

  private final Node[] items;
  private final boolean flow;
  // Only immutable objects, so that races are harmless.
  private @Nullable Object note;

  private ListNode(Source source, int start, Node[] items, boolean flow) {
    super(source, start);
    this.items = items;
    this.flow = flow;
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
    return items.length;
  }

  /** Whether there is no item. */
  public boolean isEmpty() {
    return items.length == 0;
  }

  /**
   * The item at an index, counted from 0.
   *
   * @throws IndexOutOfBoundsException if there is no such item
   */
  public Node get(int index) {
    return items[index];
  }

  /** The items, unmodifiable. */
  public List<Node> items() {
    return List.of(items);
  }

  /** What was {@linkplain #note(Object) noted} last, or null. */
  public @Nullable Object note() {
    return note;
  }

  /**
   * Notes what was found out about the list and all below it, in place of what was noted before; it
   * must be immutable, and it may be lost.
   */
  public void note(Object finding) {
    note = finding;
  }

  /** This list with another item at an index; the same list if the item is the same object. */
  public ListNode with(int index, Node item) {
    if (items[index] == item) {
      return this;
    }
    Node[] copy = items.clone();
    copy[index] = item;
    return new ListNode(source(), start(), copy, flow);
  }

  /** This list with one more item at the end. */
  public ListNode append(Node item) {
    Node[] copy = Arrays.copyOf(items, items.length + 1);
    copy[items.length] = item;
    return new ListNode(source(), start(), copy, flow);
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
    Node[] copy = null;
    for (int i = 0; i < items.length; i++) {
      Node changed = edit.apply(items[i]);
      if (changed != items[i]) {
        copy = copy == null ? items.clone() : copy;
        copy[i] = changed;
      }
    }
    return copy == null ? this : new ListNode(source(), start(), copy, flow);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ListNode that && Arrays.equals(items, that.items);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(items);
  }

  @Override
  public String toString() {
    return Arrays.toString(items);
  }
}
