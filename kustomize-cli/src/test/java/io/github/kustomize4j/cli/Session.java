package io.github.kustomize4j.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;

/** One run of the command line, with what it printed. */
record Session(int status, String out, String err) {
  static Session run(String... words) {
    return runWith("", words);
  }

  static Session runWith(String input, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(UTF_8));
    Console console = new Console(in, out, err, Map.of());
    int status = new CommandLine(console).run(List.of(words));
    return new Session(status, out.toString(UTF_8), err.toString(UTF_8));
  }
}
