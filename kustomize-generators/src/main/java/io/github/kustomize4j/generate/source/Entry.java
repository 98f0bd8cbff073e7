package io.github.kustomize4j.generate.source;

import io.github.kustomize4j.tree.Location;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Source;
import io.github.kustomize4j.tree.Style;
import io.github.kustomize4j.tree.Tag;

/** A key with its value as bytes, and the place that says so. */
public final class Entry {
  private final String key;
  private final byte[] bytes;
  private final Source source;
  private final int start;

  Entry(String key, byte[] bytes, Source source, int start) {
    this.key = key;
    this.bytes = bytes;
    this.source = source;
    this.start = start;
  }

  /** The key. */
  public String key() {
    return key;
  }

  /** The value; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** The offset of the place. */
  public int start() {
    return start;
  }

  /** The place. */
  public Location location() {
    return source.locate(start);
  }

  /** A text made of the value, with its place; several lines are a literal block. */
  public ScalarNode node(String text) {
    Style style = text.indexOf('\n') >= 0 ? Style.LITERAL : Style.PLAIN;
    return ScalarNode.of(source, start, text, Tag.STR, style);
  }
}
