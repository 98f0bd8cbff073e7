package io.github.kustomize4j.yaml.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * The bytes of a long text in pieces, which are put together once: an array that grows copies its
 * bytes again and again, and the collector keeps large ones apart.
 */
public final class Chunks {
  private final List<byte[]> chunks = new ArrayList<>();
  private int length;

  /** Adds the bytes of a buffer, which is empty then. */
  public void take(Utf8Buffer buffer) {
    chunks.add(buffer.toBytes());
    length += buffer.length();
    buffer.clear();
  }

  /** All bytes, and those of a buffer behind them. */
  public byte[] joined(Utf8Buffer last) {
    if (chunks.isEmpty()) {
      return last.toBytes();
    }
    take(last);
    byte[] joined = new byte[length];
    int at = 0;
    for (byte[] chunk : chunks) {
      System.arraycopy(chunk, 0, joined, at, chunk.length);
      at += chunk.length;
    }
    return joined;
  }
}
