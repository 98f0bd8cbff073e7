package io.github.kustomize4j.cli.build;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Keeps what is written as the pieces in which it comes. A result is shown whole or not at all, and
 * one array that grows would need up to three times its size. Stays on one thread.
 */
final class Pieces extends OutputStream {
  private final List<byte[]> pieces = new ArrayList<>();

  @Override
  public void write(int b) {
    pieces.add(new byte[] {(byte) b});
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    pieces.add(Arrays.copyOfRange(bytes, from, from + length));
  }

  /** Writes all of it to another stream. */
  void writeTo(OutputStream out) throws IOException {
    for (byte[] piece : pieces) {
      out.write(piece);
    }
  }
}
