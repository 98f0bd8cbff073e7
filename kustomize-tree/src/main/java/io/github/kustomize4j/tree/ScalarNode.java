package io.github.kustomize4j.tree;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A scalar: its text as written (after unescaping), a type and a style. Numbers are not interpreted
 * here; the writer does that by Go's rules.
 *
 * <p>The <em>effective</em> type is {@link Tag#STR} whenever the style is not plain and the text is
 * one of the tag's: that is what is seen after kustomize has printed its tree and read it again. A
 * number in quotes whose text is no number is printed with its tag, and the tag counts. {@link
 * #type()} gives it.
 */
public final class ScalarNode extends Node {
  private final String text;
  private final Tag tag;
  private final Style style;
  private final boolean untyped;
  private final boolean tagged;
  private final boolean block;
  // Trees are shared by many renders; a race is harmless, since only true is ever written.
  private boolean printedAsIs;

  private ScalarNode(
      Source source,
      int start,
      String text,
      Tag tag,
      Style style,
      boolean untyped,
      boolean tagged,
      boolean block) {
    super(source, start);
    this.tagged = tagged;
    this.block = block;
    this.text = text;
    this.tag = tag;
    this.style = style;
    this.untyped = untyped;
  }

  /** A scalar of any tag and style. */
  public static ScalarNode of(Source source, int start, String text, Tag tag, Style style) {
    return new ScalarNode(source, start, text, tag, style, false, false, false);
  }

  /** A scalar behind a tag, such as {@code !!str 5}: it never gets quotes. */
  public static ScalarNode tagged(Source source, int start, String text, Tag tag) {
    return new ScalarNode(source, start, text, tag, Style.PLAIN, false, true, false);
  }

  /** A text with quotes behind a tag, such as {@code !!str '5'}: a number in its place is one. */
  public static ScalarNode taggedText(Source source, int start, String text, Style style) {
    return new ScalarNode(source, start, text, Tag.STR, style, false, true, false);
  }

  /** A text that stood in a literal block of a document whose styles do not count. */
  public static ScalarNode block(Source source, int start, String text) {
    return new ScalarNode(source, start, text, Tag.STR, Style.DOUBLE_QUOTED, false, false, true);
  }

  /**
   * Where the lines of the text stand in its source if it was written as a literal block; null if
   * not, or if it was changed since.
   */
  public @Nullable Inset inset() {
    return block || style == Style.LITERAL ? source().insetOfBlock(start(), text) : null;
  }

  /** A text value, whatever it looks like. */
  public static ScalarNode string(Source source, int start, String text) {
    return of(source, start, text, Tag.STR, Style.PLAIN);
  }

  /** A plain scalar whose type follows from its text. */
  public static ScalarNode plain(Source source, int start, String text) {
    return of(source, start, text, PlainScalars.resolve(text), Style.PLAIN);
  }

  /**
   * A plain scalar that a transformer wrote without giving it a type. It is printed as the text
   * reads, like {@link #plain}; until then some operations of kustomize take it for text, and none
   * takes an empty one for null.
   */
  public static ScalarNode untyped(Source source, int start, String text) {
    return new ScalarNode(
        source, start, text, PlainScalars.resolve(text), Style.PLAIN, true, false, false);
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

  /** The effective type: {@link Tag#STR} for what is in quotes and reads as its tag says. */
  public Tag type() {
    return isString() ? Tag.STR : tag;
  }

  @Override
  public boolean isNull() {
    return style == Style.PLAIN && tag == Tag.NULL && !untyped;
  }

  /** Whether it was written {@linkplain #untyped without a type}. */
  public boolean isUntyped() {
    return untyped;
  }

  /** Whether it stands behind a {@linkplain #tagged tag}. */
  public boolean isTagged() {
    return tagged;
  }

  /** Whether the writer {@linkplain #notePrintedAsIs() has noted} that it prints the text as is. */
  public boolean isPrintedAsIs() {
    return printedAsIs;
  }

  /**
   * Notes that the text is ASCII and is printed without quotes, wherever it need not be folded: so
   * that the writer looks at the characters of a shared tree only once.
   */
  public void notePrintedAsIs() {
    printedAsIs = true;
  }

  /** Whether the effective type is text. */
  public boolean isString() {
    return tag == Tag.STR || (style != Style.PLAIN && !tagged && PlainScalars.resolve(text) == tag);
  }

  /**
   * This scalar with another text and the style kept, its type read anew from the text: how
   * kustomize writes names, prefixes and images (so {@code "1"} put before a plain {@code 2} makes
   * the number 12).
   */
  public ScalarNode withUntypedText(String newText) {
    if (untyped && newText.equals(text)) {
      return this;
    }
    Tag newTag = style == Style.PLAIN ? PlainScalars.resolve(newText) : Tag.STR;
    return new ScalarNode(source(), start(), newText, newTag, style, true, tagged, false);
  }

  /**
   * This scalar with another text, tag kept, style kept: how a replacement writes into a target. An
   * untyped one stays untyped.
   */
  public ScalarNode withText(String newText) {
    return untyped ? withUntypedText(newText) : withText(newText, tag);
  }

  /** This scalar with another text and tag, style kept. */
  public ScalarNode withText(String newText, Tag newTag) {
    if (newTag == tag && newText.equals(text) && !untyped) {
      return this;
    }
    return new ScalarNode(source(), start(), newText, newTag, style, false, tagged, false);
  }

  /** This scalar in another style. */
  public ScalarNode withStyle(Style newStyle) {
    return newStyle == style
        ? this
        : new ScalarNode(source(), start(), text, tag, newStyle, untyped, false, false);
  }

  /** This scalar written as another one. */
  public ScalarNode withStyleOf(ScalarNode other) {
    return style == other.style && tagged == other.tagged
        ? this
        : new ScalarNode(source(), start(), text, tag, other.style, untyped, other.tagged, false);
  }

  /** The same value with the place of another node: whoever wrote the value. */
  public ScalarNode at(Source newSource, int newStart) {
    return new ScalarNode(newSource, newStart, text, tag, style, untyped, tagged, false);
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
