package io.github.kustomize4j.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.kustomize4j.RenderCache;
import io.github.kustomize4j.cli.build.BuildCommand;
import io.github.kustomize4j.cli.build.BuildOptions;
import io.github.kustomize4j.cli.support.Command;
import io.github.kustomize4j.cli.support.Console;
import io.github.kustomize4j.cli.support.Failures;
import io.github.kustomize4j.cli.support.Flag;
import io.github.kustomize4j.cli.support.ParsedFlags;
import io.github.kustomize4j.cli.support.UsageException;
import io.github.kustomize4j.external.Processes;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers build requests, one line of JSON each, until the input ends. Every line gets exactly one
 * answer, also one that is no request; nothing that a build does ends the process. Each request
 * reads its files anew; what they were read as, and what bases came to, is kept for the next.
 */
final class BatchCommand implements Command {
  private static final int LONGEST_LINE = 16 << 20;
  private static final long CACHE_BYTES = 128L << 20;

  private final Console console;
  private final JsonFactory json = new JsonFactory();
  // In a small heap the builds need the room.
  private final RenderCache cache =
      RenderCache.bounded(Math.min(CACHE_BYTES, Runtime.getRuntime().maxMemory() / 8));

  BatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public List<Flag> flags() {
    return List.of();
  }

  @Override
  public int run(ParsedFlags given) throws IOException {
    for (byte[] line = nextLine(); line != null; line = nextLine()) {
      answer(line);
      console.out().flush();
    }
    return 0;
  }

  /** A request: what to build, and how. */
  private record Request(String directory, List<String> flags) {}

  private void answer(byte[] line) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console answering = console.withOutputs(out, err);
    int status;
    try {
      Request request = parse(line);
      List<String> words = BuildOptions.words(request.flags, request.directory);
      BuildCommand build = new BuildCommand(answering, programs(request), cache);
      status = Invocation.run("build", build, words, answering);
    } catch (Throwable e) { // the next request must still be answered
      status = new Failures(answering, false).report(e);
    }
    write(status == 0, status == 0 ? out : new ByteArrayOutputStream(), err);
  }

  /**
   * Programs run in the directory that is built: that of this process means nothing to a request.
   */
  private Processes programs(Request request) {
    File directory = new File(request.directory);
    return new Processes(
        console.environment(), directory.isDirectory() ? directory.toPath() : null);
  }

  private Request parse(byte[] line) {
    try (JsonParser parser = json.createParser(line)) {
      expect(parser.nextToken() == JsonToken.START_OBJECT);
      @Nullable String directory = null;
      List<String> flags = List.of();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (name.equals("dir")) {
          expect(value == JsonToken.VALUE_STRING);
          directory = parser.getText();
        } else if (name.equals("flags")) {
          flags = value == JsonToken.VALUE_NULL ? List.of() : texts(parser);
        } else {
          parser.skipChildren();
        }
      }
      expect(parser.nextToken() == null);
      return new Request(require(directory), flags);
    } catch (IOException e) {
      throw new UsageException("not a request: " + firstLine(e.getMessage()));
    }
  }

  private static List<String> texts(JsonParser parser) throws IOException {
    expect(parser.currentToken() == JsonToken.START_ARRAY);
    List<String> texts = new ArrayList<>();
    while (parser.nextToken() == JsonToken.VALUE_STRING) {
      texts.add(parser.getText());
    }
    expect(parser.currentToken() == JsonToken.END_ARRAY);
    return texts;
  }

  private static String require(@Nullable String directory) {
    if (directory == null) {
      throw notARequest();
    }
    return directory;
  }

  private static void expect(boolean condition) {
    if (!condition) {
      throw notARequest();
    }
  }

  private static UsageException notARequest() {
    return new UsageException(
        "not a request: expected an object like {\"dir\": \"/path\", \"flags\": [\"--flag\"]}");
  }

  private static String firstLine(@Nullable String text) {
    String known = String.valueOf(text);
    int end = known.indexOf('\n');
    return end < 0 ? known : known.substring(0, end);
  }

  private void write(boolean ok, ByteArrayOutputStream out, ByteArrayOutputStream err)
      throws IOException {
    JsonGenerator answer = json.createGenerator(console.out());
    answer.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    answer.writeStartObject();
    answer.writeBooleanField("ok", ok);
    answer.writeStringField("out", out.toString(StandardCharsets.UTF_8));
    answer.writeStringField("err", err.toString(StandardCharsets.UTF_8));
    answer.writeEndObject();
    answer.writeRaw('\n');
    answer.close();
  }

  /** The next line without its end, or null at the end of the input. */
  private byte @Nullable [] nextLine() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = console.in().read();
    if (next < 0) {
      return null;
    }
    for (; next >= 0 && next != '\n'; next = console.in().read()) {
      if (line.size() <= LONGEST_LINE) { // what is longer will not parse
        line.write(next);
      }
    }
    return line.toByteArray();
  }
}
