package io.github.kustomize4j.yaml.internal;

import io.github.kustomize4j.diagnostics.ParseException;
import io.github.kustomize4j.tree.Location;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Source;
import io.github.kustomize4j.tree.Style;
import org.jspecify.annotations.Nullable;

/** What differs between resources and files that are read as YAML 1.1. */
interface Dialect {
  /** What stands before a problem in messages. */
  String errorPrefix();

  /** Whether errors name the line where a construct starts rather than that of the problem. */
  boolean errorsNameContext();

  /** How many tokens behind the next one the reference's scanner reads in advance. */
  int lookahead();

  /** What becomes of equal keys. */
  EqualKeys equalKeys();

  /** The message when a key is refused because it is there already. */
  String duplicate(String key, int firstLine);

  /**
   * Whether a scalar is a merge key where it is a key.
   *
   * @param tag the full tag, or null if there is none
   */
  boolean isMergeKey(String text, Style style, @Nullable String tag);

  /** Whether an entry with a key {@code <<} that is no merge key is left out. */
  boolean dropsQuotedMergeKeys();

  /** Whether a merge key replaces entries that stand before it. */
  boolean mergeReplacesEarlier();

  /**
   * The value of a scalar.
   *
   * @param tag the full tag, or null if there is none
   */
  ScalarNode scalar(Source source, int start, String text, Style style, @Nullable String tag);

  /** A key as it is kept. */
  ScalarNode key(ScalarNode key);

  /** Whether the reference would refuse a document with so many of its nodes from aliases. */
  boolean isExcessive(long fromAliases, long nodes);

  /** The end when aliases expand to too much. */
  ParseException tooManyAliases(Location at);
}
