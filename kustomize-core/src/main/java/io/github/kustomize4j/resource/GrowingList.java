package io.github.kustomize4j.resource;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * A list that nobody can change, but that gives a longer one without a copy: lists that grow out of
 * each other share one array, of which each sees the first elements. Thread-safe.
 *
 * @param <T> the type of the elements, which are immutable
 */
final class GrowingList<T> extends AbstractList<T> implements RandomAccess {
  private final Room room;
  private final int size;

  private GrowingList(Room room, int size) {
    this.room = room;
    this.size = size;
  }

  /** Some elements, and the places behind them, which the first who comes may fill. */
  private static final class Room {
    private final Object[] elements;
    private int used;

    Room(Object[] elements, int used) {
      this.elements = elements;
      this.used = used;
    }

    synchronized boolean take(int size) {
      if (used != size || size == elements.length) {
        return false;
      }
      used++;
      return true;
    }
  }

  /** The elements of a list and one more. */
  static <T> List<T> append(List<T> list, T last) {
    int size = list.size();
    Room room =
        list instanceof GrowingList<T> growing && growing.room.take(size)
            ? growing.room
            : new Room(Arrays.copyOf(list.toArray(), size * 2 + 1), size + 1);
    room.elements[size] = last;
    return new GrowingList<>(room, size + 1);
  }

  /** How many elements, from the first on, two lists share, as the same objects. */
  static int common(List<?> some, List<?> others) {
    int limit = Math.min(some.size(), others.size());
    if (some instanceof GrowingList<?> a
        && others instanceof GrowingList<?> b
        && a.room == b.room) {
      return limit;
    }
    int common = 0;
    while (common < limit && some.get(common) == others.get(common)) {
      common++;
    }
    return common;
  }

  @Override
  @SuppressWarnings("unchecked") // only elements of the type are put in
  public T get(int index) {
    return (T) room.elements[Objects.checkIndex(index, size)];
  }

  @Override
  public int size() {
    return size;
  }
}
