package io.github.kustomize4j.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kustomize4j.cli.support.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;

/** One run of the command line, with what it printed. */
public record Session(int status, String out, String err) {
  public static Session run(String... words) {
    return runWith("", words);
  }

  public static Session runWith(String input, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(UTF_8));
    Console console = new Console(in, out, err, Map.of());
    int status = new CommandLine(console).run(List.of(words));
    return new Session(status, out.toString(UTF_8), err.toString(UTF_8));
  }
}
