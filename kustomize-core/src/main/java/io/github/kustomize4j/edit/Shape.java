package io.github.kustomize4j.edit;

import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.yaml.JsonValues;
import java.util.List;

/**
 * What a value of a kustomization file looks like when the reference writes it again. Shapes are
 * applied to values that are known to be of the right type; what they give keeps the places of what
 * was read. Immutable.
 */
abstract class Shape {
  /** A text; null is the empty one. */
  static final Shape TEXT = new Text(true);

  /** A text that is written even if it is empty, unless it is absent. */
  static final Shape OPTIONAL_TEXT = new Text(false);

  static final Shape NUMBER = new Plain("0");
  static final Shape FLAG = new Plain("false");
  static final Shape TEXTS = listOf(TEXT);
  static final Shape TEXT_MAP = new TextMap();

  /** A map of anything; numbers lose what a floating-point number of 64 bits cannot hold. */
  static final Shape FREE_MAP = new FreeMap();

  /** The form that is written, of a value that is not null. */
  abstract Node read(Node value);

  /** The form of a value that is not there. */
  abstract Node none();

  /** Whether a value in its written form may be left out. */
  abstract boolean isEmpty(Node written);

  /** A list in which null stands for an empty item. */
  static Shape listOf(Shape item) {
    return new Items(item, false);
  }

  /** A list in which null stays null. */
  static Shape listOfOptional(Shape item) {
    return new Items(item, true);
  }

  final Node readOrNone(Node value) {
    return value.isNull() ? none() : read(value);
  }

  private static final class Text extends Shape {
    private final boolean omitted;

    Text(boolean omitted) {
      this.omitted = omitted;
    }

    @Override
    Node read(Node value) {
      return ScalarNode.string(value.source(), value.start(), ((ScalarNode) value).text());
    }

    @Override
    Node none() {
      return Trees.text("");
    }

    @Override
    boolean isEmpty(Node written) {
      return omitted && Trees.textOf(written).isEmpty();
    }
  }

  /** A number or a truth value. */
  private static final class Plain extends Shape {
    private final String zero;

    Plain(String zero) {
      this.zero = zero;
    }

    @Override
    Node read(Node value) {
      return value;
    }

    @Override
    Node none() {
      return Trees.plain(zero);
    }

    @Override
    boolean isEmpty(Node written) {
      return Trees.textOf(written).equals(zero);
    }
  }

  private abstract static class AnyMap extends Shape {
    @Override
    Node none() {
      return Trees.EMPTY_MAP;
    }

    @Override
    boolean isEmpty(Node written) {
      return ((MapNode) written).isEmpty();
    }
  }

  private static final class TextMap extends AnyMap {
    @Override
    Node read(Node value) {
      return ((MapNode) value).mapValues(TEXT::readOrNone);
    }
  }

  private static final class FreeMap extends AnyMap {
    @Override
    Node read(Node value) {
      return JsonValues.normalizeToDoubles(value);
    }
  }

  private static final class Items extends Shape {
    private final Shape item;
    private final boolean nullable;

    Items(Shape item, boolean nullable) {
      this.item = item;
      this.nullable = nullable;
    }

    @Override
    Node read(Node value) {
      return ((ListNode) value)
          .mapItems(one -> nullable && one.isNull() ? one : item.readOrNone(one));
    }

    @Override
    Node none() {
      return Trees.list(List.of());
    }

    @Override
    boolean isEmpty(Node written) {
      return ((ListNode) written).isEmpty();
    }
  }
}
