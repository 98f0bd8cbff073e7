package io.github.kustomize4j.tree;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Dates and points in time as plain scalars (the timestamp type of YAML 1.1), and their form in the
 * output, RFC 3339 with the zeros at the end of a fraction removed.
 */
public final class Timestamps {
  private Timestamps() {}

  /**
   * The output form of a timestamp, such as {@code 2001-12-14T21:59:43.1-05:00}, or null if the
   * text is none. Accepted are {@code Y-M-D}, {@code Y-M-D h:m:s[.frac]} (UTC) and {@code
   * Y-M-DTh:m:s[.frac]Z|±hh:mm}; a year has four digits, the other parts one or two.
   */
  public static @Nullable String parse(String text) {
    if (text.length() < 8 || text.charAt(4) != '-' || !allDigits(text, 0, 4)) {
      return null;
    }
    return new Scan(text).read();
  }

  /**
   * Whether the zone of a timestamp in its output form is a day or more away from UTC. One may be
   * read, but not written as JSON.
   */
  public static boolean isZoneBeyondADay(String timestamp) {
    int sign = timestamp.length() - 6;
    return (timestamp.charAt(sign) == '+' || timestamp.charAt(sign) == '-')
        && timestamp.charAt(sign + 1) == '2'
        && timestamp.charAt(sign + 2) > '3';
  }

  private static boolean allDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** One pass over the text; -1 in {@link #at} means that it does not match. */
  private static final class Scan {
    private final String text;
    private int at = 5;

    Scan(String text) {
      this.text = text;
    }

    @Nullable String read() {
      int year = Integer.parseInt(text, 0, 4, 10);
      int month = part(1, 12);
      expect('-');
      int day = part(1, 31);
      if (at < 0 || day > LocalDate.of(year, month, 1).lengthOfMonth()) {
        return null;
      }
      String date = text.substring(0, 4) + '-' + two(month) + '-' + two(day) + 'T';
      return at == text.length() ? date + "00:00:00Z" : time(date);
    }

    private @Nullable String time(String date) {
      char divider = text.charAt(at++);
      boolean zoned = divider == 'T' || divider == 't';
      if (!zoned && divider != ' ') {
        return null;
      }
      while (!zoned && at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
      int hour = part(0, 23);
      expect(':');
      int minute = part(0, 59);
      expect(':');
      int second = part(0, 59);
      String fraction = fraction();
      String zone = zoned ? zone() : "Z";
      if (at != text.length()) {
        return null;
      }
      return date + two(hour) + ':' + two(minute) + ':' + two(second) + fraction + zone;
    }

    private String fraction() {
      if (at < 0 || at >= text.length() || (text.charAt(at) != '.' && text.charAt(at) != ',')) {
        return "";
      }
      int from = ++at;
      while (at < text.length() && allDigits(text, at, at + 1)) {
        at++;
      }
      if (at == from) {
        at = -1;
        return "";
      }
      int end = Math.min(at, from + 9);
      while (end > from && text.charAt(end - 1) == '0') {
        end--;
      }
      return end == from ? "" : "." + text.substring(from, end);
    }

    private String zone() {
      if (at < 0 || at >= text.length()) {
        at = -1;
        return "";
      }
      char sign = text.charAt(at++);
      if (sign == 'Z') {
        return "Z";
      }
      if ((sign != '+' && sign != '-') || at + 5 != text.length() || text.charAt(at + 2) != ':') {
        at = -1;
        return "";
      }
      int hours = part(0, 24);
      expect(':');
      int minutes = part(0, 60);
      if (at < 0) {
        return "";
      }
      // Go takes 24 hours and 60 minutes, and carries them over.
      int offset = hours * 60 + minutes;
      return offset == 0 ? "Z" : sign + two(offset / 60) + ':' + two(offset % 60);
    }

    /** A number of one or two digits within bounds. */
    private int part(int least, int most) {
      if (at < 0) {
        return 0;
      }
      int from = at;
      while (at < text.length() && at < from + 2 && allDigits(text, at, at + 1)) {
        at++;
      }
      int value = at == from ? -1 : Integer.parseInt(text, from, at, 10);
      if (value < least || value > most) {
        at = -1;
        return least;
      }
      return value;
    }

    private void expect(char c) {
      if (at >= 0) {
        at = at < text.length() && text.charAt(at) == c ? at + 1 : -1;
      }
    }

    private static String two(int value) {
      return value < 10 ? "0" + value : Integer.toString(value);
    }
  }
}
