package io.github.kustomize4j.tree;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A scalar: its text as written (after unescaping), a type and a style. Numbers are not interpreted
 * here; the writer does that by Go's rules.
 *
 * <p>The <em>effective</em> type is {@link Tag#STR} whenever the style is not plain, whatever the
 * tag says: that is what is seen after kustomize has printed its tree and read it again. {@link
 * #type()} gives it.
 */
public final class ScalarNode extends Node {
  private final String text;
  private final Tag tag;
  private final Style style;

  private ScalarNode(Source source, int start, String text, Tag tag, Style style) {
    super(source, start);
    this.text = text;
    this.tag = tag;
    this.style = style;
  }

  /** A scalar of any tag and style. */
  public static ScalarNode of(Source source, int start, String text, Tag tag, Style style) {
    return new ScalarNode(source, start, text, tag, style);
  }

  /** A text value, whatever it looks like. */
  public static ScalarNode string(Source source, int start, String text) {
    return new ScalarNode(source, start, text, Tag.STR, Style.PLAIN);
  }

  /** A plain scalar whose type follows from its text. */
  public static ScalarNode plain(Source source, int start, String text) {
    return new ScalarNode(source, start, text, PlainScalars.resolve(text), Style.PLAIN);
  }

  @Override
  public Kind kind() {
    return Kind.SCALAR;
  }

  /** The text, unescaped; of a block scalar the lines with their breaks. */
  public String text() {
    return text;
  }

  /** The tag that was read or given; see {@link #type()} for the type that counts. */
  public Tag tag() {
    return tag;
  }

  /** How the scalar was written. */
  public Style style() {
    return style;
  }

  /** The effective type: {@link Tag#STR} unless the style is plain. */
  public Tag type() {
    return style == Style.PLAIN ? tag : Tag.STR;
  }

  @Override
  public boolean isNull() {
    return style == Style.PLAIN && tag == Tag.NULL;
  }

  /** Whether the effective type is text. */
  public boolean isString() {
    return style != Style.PLAIN || tag == Tag.STR;
  }

  /**
   * This scalar with another text and the style kept, its type read anew from the text: how
   * kustomize writes names, prefixes and images (so {@code "1"} put before a plain {@code 2} makes
   * the number 12).
   */
  public ScalarNode withUntypedText(String newText) {
    if (newText.equals(text)) {
      return this;
    }
    Tag newTag = style == Style.PLAIN ? PlainScalars.resolve(newText) : Tag.STR;
    return new ScalarNode(source(), start(), newText, newTag, style);
  }

  /**
   * This scalar with another text, tag kept, style kept: how a replacement writes into a target.
   */
  public ScalarNode withText(String newText) {
    return withText(newText, tag);
  }

  /** This scalar with another text and tag, style kept. */
  public ScalarNode withText(String newText, Tag newTag) {
    if (newTag == tag && newText.equals(text)) {
      return this;
    }
    return new ScalarNode(source(), start(), newText, newTag, style);
  }

  /** This scalar in another style. */
  public ScalarNode withStyle(Style newStyle) {
    return newStyle == style ? this : new ScalarNode(source(), start(), text, tag, newStyle);
  }

  /** The same value with the place of another node: whoever wrote the value. */
  public ScalarNode at(Source newSource, int newStart) {
    return new ScalarNode(newSource, newStart, text, tag, style);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ScalarNode that && type() == that.type() && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, type());
  }

  @Override
  public String toString() {
    return isString() ? '"' + text + '"' : text;
  }
}
