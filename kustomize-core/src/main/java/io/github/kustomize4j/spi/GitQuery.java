package io.github.kustomize4j.spi;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What may follow the question mark of a git URL. A value that makes no sense is ignored. */
record GitQuery(String ref, boolean submodules, Duration timeout) {
  private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(27);
  private static final GitQuery DEFAULTS = new GitQuery("HEAD", true, DEFAULT_TIMEOUT);

  static GitQuery parse(String query) {
    Map<String, String> values = values(query);
    if (values == null) {
      return DEFAULTS;
    }
    String ref = values.getOrDefault("ref", "");
    if (ref.isEmpty()) {
      ref = values.getOrDefault("version", "");
    }
    return new GitQuery(
        ref.isEmpty() ? DEFAULTS.ref : ref,
        submodules(values.getOrDefault("submodules", "")),
        timeout(values.getOrDefault("timeout", "")));
  }

  /** The first value of each key, or null if the query as a whole is malformed. */
  private static @Nullable Map<String, String> values(String query) {
    Map<String, String> values = new HashMap<>();
    if (query.indexOf(';') >= 0) {
      return null;
    }
    try {
      for (String pair : query.split("&", -1)) {
        int equals = pair.indexOf('=');
        String key = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        values.putIfAbsent(decode(key), decode(value));
      }
    } catch (IllegalArgumentException e) {
      return null;
    }
    return values;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static boolean submodules(String value) {
    return switch (value) {
      case "0", "f", "F", "false", "FALSE", "False" -> false;
      default -> true;
    };
  }

  private static Duration timeout(String value) {
    Duration seconds = seconds(value);
    Duration given = seconds == null ? GoDuration.parse(value) : seconds;
    return given == null || given.isZero() || given.isNegative() ? DEFAULT_TIMEOUT : given;
  }

  private static @Nullable Duration seconds(String value) {
    try {
      return Duration.ofSeconds(Integer.parseInt(value));
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
