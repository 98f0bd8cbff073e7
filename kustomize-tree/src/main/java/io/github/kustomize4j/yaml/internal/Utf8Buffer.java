package io.github.kustomize4j.yaml.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing array of UTF-8 text that knows where its last line begins. */
public final class Utf8Buffer {
  private static final byte[] SPACES = new byte[64];

  static {
    Arrays.fill(SPACES, (byte) ' ');
  }

  private byte[] bytes = new byte[8192];
  private int length;
  private int lineStart;

  Utf8Buffer() {}

  /** The number of bytes. */
  public int length() {
    return length;
  }

  /** A copy of the bytes. */
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  /** The text. */
  public String toText() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  /** Writes the bytes to a stream and empties the buffer. */
  public void drainTo(OutputStream stream) throws IOException {
    stream.write(bytes, 0, length);
    clear();
  }

  /** Empties the buffer. */
  void clear() {
    length = 0;
    lineStart = 0;
  }

  /** Goes back to a length it had before. */
  void cut(int to) {
    length = to;
  }

  /**
   * Makes room for a number of bytes and gives the array, in which they go from {@link #length}.
   */
  byte[] reserve(int count) {
    if (bytes.length - length < count) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
    }
    return bytes;
  }

  /** Says that a number of bytes were put into the reserved room. */
  void advance(int count) {
    length += count;
  }

  /** Adds a character below U+0080. */
  public void put(char c) {
    reserve(1)[length++] = (byte) c;
  }

  /** Adds text of characters below U+0080. */
  @SuppressWarnings("deprecation") // the fastest way there is, and right for this text
  public void ascii(String text) {
    int count = text.length();
    byte[] to = reserve(count);
    text.getBytes(0, count, to, length);
    length += count;
  }

  /** Adds a character. */
  void codePoint(int c) {
    byte[] to = reserve(4);
    if (c < 0x80) {
      to[length++] = (byte) c;
    } else if (c < 0x800) {
      to[length++] = (byte) (0xC0 | (c >> 6));
      to[length++] = (byte) (0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
      to[length++] = (byte) (0xE0 | (c >> 12));
      to[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
      to[length++] = (byte) (0x80 | (c & 0x3F));
    } else {
      to[length++] = (byte) (0xF0 | (c >> 18));
      to[length++] = (byte) (0x80 | ((c >> 12) & 0x3F));
      to[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
      to[length++] = (byte) (0x80 | (c & 0x3F));
    }
  }

  void spaces(int count) {
    byte[] to = reserve(count);
    for (int left = count; left > 0; left -= SPACES.length) {
      System.arraycopy(SPACES, 0, to, length + count - left, Math.min(left, SPACES.length));
    }
    length += count;
  }

  void newLine() {
    put('\n');
    lineStart = length;
  }

  /** Ends the line unless it is empty. */
  void freshLine() {
    if (length != lineStart) {
      newLine();
    }
  }

  /** Says that a line break other than {@code \n} was written. */
  void lineBroken() {
    lineStart = length;
  }

  /** The number of bytes in this line, which is at least its number of characters. */
  int bytesInLine() {
    return length - lineStart;
  }

  /** The number of characters in this line. */
  int column() {
    int column = 0;
    for (int i = lineStart; i < length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        column++;
      }
    }
    return column;
  }
}
