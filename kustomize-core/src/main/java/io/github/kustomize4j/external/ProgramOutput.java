package io.github.kustomize4j.external;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads what a program writes, to its end or until it is too much. Thread-safe. */
final class ProgramOutput implements Runnable {
  private final InputStream stream;
  private final int maxBytes;
  private final Runnable onTooMuch;
  private ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private boolean isTooMuch;

  /**
   * @param onTooMuch ends the program
   */
  ProgramOutput(InputStream stream, int maxBytes, Runnable onTooMuch) {
    this.stream = stream;
    this.maxBytes = maxBytes;
    this.onTooMuch = onTooMuch;
  }

  @Override
  public void run() {
    byte[] buffer = new byte[1 << 14];
    try {
      int read = stream.read(buffer);
      while (read >= 0 && append(buffer, read)) {
        read = stream.read(buffer);
      }
    } catch (IOException e) {
      return; // the program was ended
    }
    if (isTooMuch()) {
      onTooMuch.run();
    }
  }

  /** False if there is no room; nobody must wait for a reader that died of that. */
  private synchronized boolean append(byte[] buffer, int length) {
    try {
      isTooMuch = bytes.size() + length > maxBytes;
      if (!isTooMuch) {
        bytes.write(buffer, 0, length);
      }
    } catch (OutOfMemoryError e) {
      isTooMuch = true;
    }
    if (isTooMuch) {
      bytes = new ByteArrayOutputStream();
    }
    return !isTooMuch;
  }

  synchronized boolean isTooMuch() {
    return isTooMuch;
  }

  /** What was written so far; nothing if it was too much. */
  synchronized byte[] bytes() {
    return bytes.toByteArray();
  }
}
