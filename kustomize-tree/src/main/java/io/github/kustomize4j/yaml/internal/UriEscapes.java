package io.github.kustomize4j.yaml.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/** Bytes that are written as {@code %} and two hexadecimal digits in a tag. */
final class UriEscapes {
  private static final int LENGTH = 3;

  private UriEscapes() {}

  /** The text with its escapes replaced; null if one is cut short, or they are not UTF-8. */
  static @Nullable String decode(String text) {
    int escape = text.indexOf('%');
    if (escape < 0) {
      return text;
    }
    StringBuilder decoded = new StringBuilder(text.length());
    int from = 0;
    for (; escape >= 0; escape = text.indexOf('%', from)) {
      decoded.append(text, from, escape);
      from = escape;
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      for (; from < text.length() && text.charAt(from) == '%'; from += LENGTH) {
        int value = octet(text, from);
        if (value < 0) {
          return null;
        }
        bytes.write(value);
      }
      try {
        decoded.append(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())));
      } catch (CharacterCodingException e) {
        return null;
      }
    }
    return decoded.append(text, from, text.length()).toString();
  }

  private static int octet(String text, int at) {
    if (at + LENGTH > text.length()) {
      return -1;
    }
    int high = Character.digit(text.charAt(at + 1), 16);
    int low = Character.digit(text.charAt(at + 2), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
