package io.github.kustomize4j.yaml.internal;

import io.github.kustomize4j.diagnostics.ParseException;
import io.github.kustomize4j.tree.Location;
import io.github.kustomize4j.tree.PlainScalars;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Source;
import io.github.kustomize4j.tree.Style;
import io.github.kustomize4j.tree.Tag;
import org.jspecify.annotations.Nullable;

/**
 * YAML 1.1 on its way to JSON: kustomization files, transformer configurations, JSON patches. Every
 * scalar comes out in JSON's form.
 */
final class Yaml11Dialect implements Dialect {
  private static final long SMALL = 400_000;
  private static final long LARGE = 4_000_000;

  private final EqualKeys equalKeys;

  Yaml11Dialect(EqualKeys equalKeys) {
    this.equalKeys = equalKeys;
  }

  @Override
  public String errorPrefix() {
    return "yaml: ";
  }

  @Override
  public boolean errorsNameContext() {
    return false;
  }

  @Override
  public int lookahead() {
    return 0;
  }

  @Override
  public EqualKeys equalKeys() {
    return equalKeys;
  }

  @Override
  public String duplicate(String key, int firstLine) {
    return "key \"" + key + "\" already set in map; it is there at line " + firstLine;
  }

  /** With the lone tag {@code !} a text in quotes is one, too. */
  @Override
  public boolean isMergeKey(String text, Style style, @Nullable String tag) {
    return text.equals("<<")
        && (tag == null ? style == Style.PLAIN : tag.equals("!") || Tags.isMerge(tag));
  }

  @Override
  public boolean dropsQuotedMergeKeys() {
    return false;
  }

  @Override
  public boolean mergeReplacesEarlier() {
    return true;
  }

  @Override
  public ScalarNode scalar(
      Source source, int start, String text, Style style, @Nullable String tag) {
    Tag type = type(text, style, tag);
    if (type == Tag.STR || type == Tag.TIMESTAMP) {
      if (style == Style.LITERAL) {
        return ScalarNode.block(source, start, text);
      }
      // A date stays the text that it is; block styles mean nothing in JSON.
      Style kept = style == Style.PLAIN ? style : Style.DOUBLE_QUOTED;
      return ScalarNode.of(source, start, text, Tag.STR, kept);
    }
    ScalarNode raw = ScalarNode.of(source, start, text, type, Style.PLAIN);
    return type == Tag.BOOL ? bool(raw) : JsonScalars.normalize(raw);
  }

  private static Tag type(String text, Style style, @Nullable String tag) {
    if (tag == null) {
      return style == Style.PLAIN ? resolve(text) : Tag.STR;
    }
    Tag known = Tags.known(tag);
    return known == null ? Tag.STR : known;
  }

  private static ScalarNode bool(ScalarNode raw) {
    Boolean value = Yaml11Words.bool(raw.text());
    if (value == null) {
      return JsonScalars.normalize(raw);
    }
    return raw.withText(value ? "true" : "false");
  }

  private static Tag resolve(String text) {
    return Yaml11Words.bool(text) != null ? Tag.BOOL : PlainScalars.resolve(text);
  }

  /** Keys of JSON are text: {@code on} is the key {@code true}. */
  @Override
  public ScalarNode key(ScalarNode key) {
    if (key.isString()) {
      return key;
    }
    if (key.isNull()) {
      throw Problem.syntax(
          "unsupported map key of type: invalid", key.location(), "put the key in quotes");
    }
    return key.withText(key.text(), Tag.STR);
  }

  /** The share of aliases may be 99 % of a small document, and less and less of a large one. */
  @Override
  public boolean isExcessive(long fromAliases, long nodes) {
    if (fromAliases <= 100 || nodes <= 1000) {
      return false;
    }
    double beyond = Math.min(Math.max(nodes - SMALL, 0), LARGE - SMALL);
    double allowed = 0.99 - 0.89 * beyond / (LARGE - SMALL);
    return (double) fromAliases / nodes > allowed;
  }

  @Override
  public ParseException tooManyAliases(Location at) {
    return Problem.limit("yaml: document contains excessive aliasing", at, "write the values out");
  }
}
