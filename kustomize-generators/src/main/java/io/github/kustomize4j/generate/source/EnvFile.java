package io.github.kustomize4j.generate.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kustomize4j.tree.Location;
import io.github.kustomize4j.tree.Source;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A file with lines of the form {@code KEY=value}: no quotes, no escapes, no comments after a
 * value. The environment of the process is never looked at: a key alone has an empty value.
 */
public final class EnvFile {
  /** A longer line ends the file without a word: it and what follows are not read. */
  private static final int LONGEST_LINE = 65_535;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String name;
  private final byte[] bytes;
  private final SourceErrors errors;
  private final Source source;

  private EnvFile(String name, byte[] bytes, SourceErrors errors) {
    this.name = name;
    this.bytes = bytes;
    this.errors = errors;
    // Offsets count in bytes, which is exact for lines and good enough for what stands before it.
    this.source = Source.of(name, new String(bytes, ISO_8859_1));
  }

  /**
   * Reads all entries.
   *
   * @param name the file as it is shown
   * @throws io.github.kustomize4j.diagnostics.GeneratorException if a line is not UTF-8
   */
  public static void read(String name, byte[] bytes, SourceErrors errors, Consumer<Entry> entries) {
    new EnvFile(name, bytes, errors).readLines(entries);
  }

  private void readLines(Consumer<Entry> entries) {
    int line = 1;
    for (int from = 0; from < bytes.length; line++) {
      int end = endOfLine(from);
      if (end - from > LONGEST_LINE) {
        return;
      }
      Entry entry = parse(decode(from, end, line), line == 1, from);
      if (entry != null) {
        entries.accept(entry);
      }
      from = end + 1;
    }
  }

  private int endOfLine(int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  private String decode(int from, int end, int line) {
    boolean crlf = end > from && bytes[end - 1] == '\r';
    String text = Text.decode(Arrays.copyOfRange(bytes, from, crlf ? end - 1 : end));
    if (text == null) {
      throw errors.source(
          "env source files",
          "line has invalid utf8 bytes",
          new Location(name, line, 1),
          "save the file as UTF-8 text");
    }
    return text;
  }

  /** The entry of a line, or null if it is empty, a comment or has no key. */
  private @Nullable Entry parse(String line, boolean first, int start) {
    String text = skipSpace(first && line.indexOf(BYTE_ORDER_MARK) == 0 ? line.substring(1) : line);
    if (text.isEmpty() || text.charAt(0) == '#') {
      return null;
    }
    int equals = text.indexOf('=');
    String key = equals < 0 ? text : text.substring(0, equals);
    String value = equals < 0 ? "" : text.substring(equals + 1);
    return key.isEmpty() ? null : new Entry(key, value.getBytes(UTF_8), source, start);
  }

  private static String skipSpace(String line) {
    int at = 0;
    while (at < line.length() && isSpace(line.charAt(at))) {
      at++;
    }
    return line.substring(at);
  }

  /** White space as Unicode has it, which is what the reference skips. */
  private static boolean isSpace(char c) {
    return switch (c) {
      case '\t', '\n', 0x0B, '\f', '\r', ' ', 0x85, 0xA0 -> true;
      default -> c > 0xFF && Character.isSpaceChar(c);
    };
  }
}
