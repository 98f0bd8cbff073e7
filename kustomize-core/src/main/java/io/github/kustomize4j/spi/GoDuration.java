package io.github.kustomize4j.spi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Durations as Go writes them: {@code 1h2m3.5s}, {@code 300ms}. */
public final class GoDuration {
  private GoDuration() {}

  /** The duration of a text, or null if it is none. */
  public static @Nullable Duration parse(String text) {
    boolean negative = text.startsWith("-");
    int at = negative || text.startsWith("+") ? 1 : 0;
    if (at == text.length()) {
      return null;
    }
    Duration sum = Duration.ZERO;
    while (at < text.length()) {
      int unitStart = skip(text, at, true);
      int unitEnd = skip(text, unitStart, false);
      Duration part = part(text.substring(at, unitStart), text.substring(unitStart, unitEnd));
      if (part == null) {
        return null;
      }
      sum = sum.plus(part);
      at = unitEnd;
    }
    return negative ? sum.negated() : sum;
  }

  private static int skip(String text, int start, boolean number) {
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean isNumber = (c >= '0' && c <= '9') || c == '.';
      if (isNumber != number) {
        break;
      }
      at++;
    }
    return at;
  }

  private static @Nullable Duration part(String number, String unit) {
    long nanos = nanos(unit);
    if (nanos == 0 || number.length() > 18) {
      return null;
    }
    try {
      BigDecimal total = new BigDecimal(number).multiply(BigDecimal.valueOf(nanos));
      return Duration.ofNanos(total.setScale(0, RoundingMode.DOWN).longValueExact());
    } catch (ArithmeticException | NumberFormatException e) {
      return null;
    }
  }

  private static long nanos(String unit) {
    return switch (unit) {
      case "ns" -> 1;
      case "us", "\u00b5s", "\u03bcs" -> 1_000;
      case "ms" -> 1_000_000;
      case "s" -> 1_000_000_000;
      case "m" -> 60_000_000_000L;
      case "h" -> 3_600_000_000_000L;
      default -> 0;
    };
  }

  /** The text of a positive duration; what is shorter than a millisecond is left out. */
  public static String toText(Duration duration) {
    if (duration.toSeconds() == 0) {
      return duration.toMillis() + "ms";
    }
    StringBuilder text = new StringBuilder();
    if (duration.toHours() > 0) {
      text.append(duration.toHours()).append('h');
    }
    if (duration.toMinutes() > 0) {
      text.append(duration.toMinutesPart()).append('m');
    }
    BigDecimal seconds =
        BigDecimal.valueOf(duration.toSecondsPart() * 1000L + duration.toMillisPart(), 3);
    return text.append(seconds.stripTrailingZeros().toPlainString()).append('s').toString();
  }
}
