package io.github.kustomize4j.yaml.internal;

import io.github.kustomize4j.diagnostics.ParseException;
import io.github.kustomize4j.tree.Location;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Source;
import io.github.kustomize4j.tree.Style;
import io.github.kustomize4j.tree.Tag;
import org.jspecify.annotations.Nullable;

/** Resources, patches and whatever else the reference keeps as a tree of nodes. */
final class ResourceDialect implements Dialect {
  private final EqualKeys equalKeys;

  ResourceDialect(EqualKeys equalKeys) {
    this.equalKeys = equalKeys;
  }

  @Override
  public String errorPrefix() {
    return "MalformedYAMLError: yaml: ";
  }

  @Override
  public boolean errorsNameContext() {
    return true;
  }

  @Override
  public int lookahead() {
    return 2;
  }

  @Override
  public EqualKeys equalKeys() {
    return equalKeys;
  }

  @Override
  public String duplicate(String key, int firstLine) {
    return "mapping key \"" + key + "\" already defined at line " + firstLine;
  }

  /** With the tag of merge keys any scalar is one; its own entry stays unless it is {@code <<}. */
  @Override
  public boolean isMergeKey(String text, Style style, @Nullable String tag) {
    boolean untagged = tag == null || tag.equals("!");
    return untagged ? style == Style.PLAIN && text.equals("<<") : Tags.isMerge(tag);
  }

  @Override
  public boolean dropsQuotedMergeKeys() {
    return true;
  }

  @Override
  public boolean mergeReplacesEarlier() {
    return false;
  }

  @Override
  public ScalarNode scalar(
      Source source, int start, String text, Style style, @Nullable String tag) {
    if (tag == null) {
      return untagged(source, start, text, style);
    }
    Tag known = Tags.known(tag);
    if (known == null || known == Tag.STR) {
      return text(source, start, text, style, tag);
    }
    return ScalarNode.tagged(source, start, text, known);
  }

  /** A tag of the user's own makes text of a scalar; the lone {@code !} does not. */
  private static ScalarNode text(Source source, int start, String text, Style style, String tag) {
    if (tag.equals("!")) {
      return untagged(source, start, text, style);
    }
    return style == Style.PLAIN
        ? ScalarNode.tagged(source, start, text, Tag.STR)
        : ScalarNode.taggedText(source, start, text, style);
  }

  private static ScalarNode untagged(Source source, int start, String text, Style style) {
    return style == Style.PLAIN
        ? ScalarNode.plain(source, start, text)
        : ScalarNode.of(source, start, text, Tag.STR, style);
  }

  /** A key that is not there at all is printed as {@code ''}, and so it is text. */
  @Override
  public ScalarNode key(ScalarNode key) {
    return key.isNull() && key.text().isEmpty() ? key.withText("", Tag.STR) : key;
  }

  @Override
  public boolean isExcessive(long fromAliases, long nodes) {
    return false;
  }

  @Override
  public ParseException tooManyAliases(Location at) {
    return Problem.limit(
        "MalformedYAMLError: yaml: document contains excessive aliasing",
        at,
        "write the values out, or raise the limit of nodes that aliases may add");
  }
}
