package io.github.kustomize4j.yaml.internal;

import io.github.kustomize4j.tree.Style;
import org.jspecify.annotations.Nullable;

/** The tokens that were scanned and not yet taken; a token may still be put before others. */
final class TokenQueue {
  private Token[] kinds = new Token[16];
  private int[] starts = new int[16];
  private @Nullable String[] texts = new @Nullable String[16];
  private @Nullable String[] suffixes = new @Nullable String[16];
  private Style[] styles = new Style[16];
  private int head;
  private int tail;
  private int taken;

  int size() {
    return tail - head;
  }

  /** The number that the token at the head has, counted from the start of the document. */
  int headNumber() {
    return taken;
  }

  /** The number that the next token put at the end will have. */
  int nextNumber() {
    return taken + tail - head;
  }

  Token kind() {
    return kinds[head];
  }

  int start() {
    return starts[head];
  }

  String text() {
    String text = texts[head];
    return text == null ? "" : text;
  }

  String suffix() {
    String suffix = suffixes[head];
    return suffix == null ? "" : suffix;
  }

  Style style() {
    return styles[head];
  }

  void take() {
    taken++;
    if (++head == tail) {
      head = tail = 0;
    }
  }

  void add(Token kind, int start) {
    add(kind, start, null, null, Style.PLAIN);
  }

  void add(Token kind, int start, @Nullable String text, @Nullable String suffix, Style style) {
    if (tail == kinds.length) {
      makeRoom();
    }
    kinds[tail] = kind;
    starts[tail] = start;
    texts[tail] = text;
    suffixes[tail] = suffix;
    styles[tail] = style;
    tail++;
  }

  /** Puts a token before the one that has the given number now. */
  void insert(int number, Token kind, int start) {
    add(kind, start);
    int at = head + number - taken;
    int count = tail - 1 - at;
    if (count > 0) {
      System.arraycopy(kinds, at, kinds, at + 1, count);
      System.arraycopy(starts, at, starts, at + 1, count);
      System.arraycopy(texts, at, texts, at + 1, count);
      System.arraycopy(suffixes, at, suffixes, at + 1, count);
      System.arraycopy(styles, at, styles, at + 1, count);
      kinds[at] = kind;
      starts[at] = start;
      texts[at] = null;
      suffixes[at] = null;
      styles[at] = Style.PLAIN;
    }
  }

  /** Moves the tokens to the front, and into larger arrays if they fill more than half. */
  private void makeRoom() {
    int count = tail - head;
    int size = count > kinds.length / 2 ? kinds.length * 2 : kinds.length;
    kinds = move(kinds, count, size == kinds.length ? kinds : new Token[size]);
    texts = move(texts, count, size == texts.length ? texts : new @Nullable String[size]);
    suffixes =
        move(suffixes, count, size == suffixes.length ? suffixes : new @Nullable String[size]);
    styles = move(styles, count, size == styles.length ? styles : new Style[size]);
    int[] newStarts = size == starts.length ? starts : new int[size];
    System.arraycopy(starts, head, newStarts, 0, count);
    starts = newStarts;
    head = 0;
    tail = count;
  }

  private <T extends @Nullable Object> T[] move(T[] from, int count, T[] to) {
    System.arraycopy(from, head, to, 0, count);
    return to;
  }
}
