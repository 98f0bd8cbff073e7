package io.github.kustomize4j.yaml.internal;

import io.github.kustomize4j.tree.Inset;
import io.github.kustomize4j.tree.Source;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file: decoded, without a byte order mark, {@code \r\n} made {@code \n}, free of
 * control characters.
 *
 * @param text the text
 * @param utf16 whether it came as UTF-16, which the reference does not divide into documents
 */
record InputText(String text, boolean utf16) {
  private static final String HINT = "save the file as UTF-8 text";

  static InputText decode(String name, byte[] bytes, String prefix, Inset inset) {
    boolean big = starts(bytes, 0xFE, 0xFF);
    if (big || starts(bytes, 0xFF, 0xFE)) {
      Charset charset = big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
      String text = new String(bytes, 2, bytes.length - 2, charset);
      return new InputText(check(name, text, prefix, inset), true);
    }
    if (isPlain(bytes)) {
      return new InputText(new String(bytes, StandardCharsets.ISO_8859_1), false);
    }
    String text = decodeStrictly(name, bytes, prefix, inset);
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    if (text.indexOf('\r') >= 0) {
      text = text.replace("\r\n", "\n");
    }
    return new InputText(check(name, text, prefix, inset), false);
  }

  private static boolean starts(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  /** Whether there are ASCII characters only, and none that needs a second look. */
  private static boolean isPlain(byte[] bytes) {
    for (byte b : bytes) {
      if (b < ' ' ? b != '\n' && b != '\t' : b == 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static String decodeStrictly(String name, byte[] bytes, String prefix, Inset inset) {
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, chars, true);
    chars.flip();
    String text = chars.toString();
    if (!result.isError()) {
      return text;
    }
    int first = bytes[in.position()] & 0xFF;
    boolean leading = first < 0xC0 || first > 0xF7;
    String problem = leading ? "invalid leading UTF-8 octet" : "invalid trailing UTF-8 octet";
    Source source = Source.of(name, text, inset);
    throw Problem.syntax(prefix + problem, source.locate(text.length()), HINT);
  }

  private static String check(String name, String text, String prefix, Inset inset) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' || c >= 0x7F) && isControl(c)) {
        Source source = Source.of(name, text, inset);
        throw Problem.syntax(
            prefix + "control characters are not allowed",
            source.locate(i),
            "remove the character, or write it as an escape in double quotes");
      }
    }
    return text;
  }

  /** Whether YAML forbids a character as it is; text may hold it as an escape. */
  static boolean isControl(char c) {
    if (c < ' ') {
      return c != '\t' && c != '\n' && c != '\r';
    }
    return (c >= 0x7F && c <= 0x9F && c != 0x85) || c >= 0xFFFE;
  }
}
