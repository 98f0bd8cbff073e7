package io.github.kustomize4j.internal.transform.replacement;

import io.github.kustomize4j.internal.specs.FieldMismatchException;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The value of a replacement while it is written to one target after the other. The reference keeps
 * the field itself and not what stood in it: what a target writes into the source, later targets
 * get. Stays on one thread.
 */
final class SourceValue {
  private static final int NOWHERE = -1;

  private Node value;
  private final int slot;
  private final @Nullable ReplacementPath path;
  private @Nullable List<PathStep> place;

  private SourceValue(Node value, int slot, @Nullable ReplacementPath path) {
    this.value = value;
    this.slot = slot;
    this.path = path;
  }

  /** A value that nothing changes. */
  static SourceValue constant(Node value) {
    return new SourceValue(value, NOWHERE, null);
  }

  /** The field of a resource. */
  static SourceValue field(Node value, int slot, ReplacementPath path) {
    return new SourceValue(value, slot, path);
  }

  /** The value as it is now. */
  Node value() {
    return value;
  }

  /** Whether it is a field of the resource in a slot. */
  boolean isIn(int target) {
    return slot == target;
  }

  /** Whether the field is among the annotations, holds them, or leads there. */
  boolean meetsAnnotations() {
    return path != null && path.meetsAnnotations();
  }

  /** Looks again, after something was written to its resource; what is gone stays as it was. */
  void refresh(MapNode body, ItemIndexes items) {
    if (path == null) {
      return;
    }
    try {
      if (place == null) {
        place = SourceLookup.settled(body, path.steps(), items);
      }
      Node now = SourceLookup.find(body, place, items);
      value = now == null ? value : now;
    } catch (FieldMismatchException gone) {
      return;
    }
  }
}
