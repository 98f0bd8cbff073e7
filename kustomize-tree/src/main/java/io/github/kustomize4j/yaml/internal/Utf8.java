package io.github.kustomize4j.yaml.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** UTF-8 as Go decodes it. */
final class Utf8 {
  private Utf8() {}

  /** The text of bytes, each byte that is not part of valid UTF-8 as a U+FFFD of its own. */
  static String decodeLeniently(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    while (in.hasRemaining()) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        break;
      }
      out.put('\uFFFD');
      in.position(in.position() + 1);
      decoder.reset();
    }
    return out.flip().toString();
  }
}
