package io.github.kustomize4j.yaml.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * The bytes of a long text in pieces, which are put together once: an array that grows copies its
 * bytes again and again, and the collector keeps large ones apart.
 */
public final class OutputPieces {
  private final List<byte[]> pieces = new ArrayList<>();
  private int length;

  /** Adds the bytes of a buffer, which is empty then. */
  public void take(Utf8Buffer buffer) {
    pieces.add(buffer.toBytes());
    length += buffer.length();
    buffer.clear();
  }

  /** All bytes, and those of a buffer behind them. */
  public byte[] joined(Utf8Buffer last) {
    if (pieces.isEmpty()) {
      return last.toBytes();
    }
    take(last);
    byte[] joined = new byte[length];
    int at = 0;
    for (byte[] piece : pieces) {
      System.arraycopy(piece, 0, joined, at, piece.length);
      at += piece.length;
    }
    return joined;
  }
}
