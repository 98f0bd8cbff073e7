package io.github.kustomize4j.cli.openapi;

import io.github.kustomize4j.cli.support.Command;
import io.github.kustomize4j.cli.support.Console;
import io.github.kustomize4j.cli.support.Flag;
import io.github.kustomize4j.cli.support.ParsedFlags;
import io.github.kustomize4j.cli.support.UsageException;
import io.github.kustomize4j.external.Processes;
import io.github.kustomize4j.spi.ProgramCall;
import io.github.kustomize4j.spi.ProgramResult;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.yaml.JsonReader;
import io.github.kustomize4j.yaml.JsonValues;
import io.github.kustomize4j.yaml.JsonWriter;
import io.github.kustomize4j.yaml.YamlWriter;
import java.io.IOException;
import java.util.List;

/** Asks a cluster for the types of its API, by the program {@code kubectl}. */
public final class OpenApiFetchCommand implements Command {
  public static final Flag FORMAT =
      Flag.ofText("format", "json", "FORMAT", "The format of the output, json or yaml");
  public static final List<Flag> FLAGS = List.of(FORMAT);

  private static final List<String> KUBECTL = List.of("kubectl", "get", "--raw", "/openapi/v2");

  private final Console console;

  public OpenApiFetchCommand(Console console) {
    this.console = console;
  }

  @Override
  public List<Flag> flags() {
    return FLAGS;
  }

  @Override
  public int run(ParsedFlags given) throws IOException {
    String format = given.text(FORMAT);
    if (!format.equals("json") && !format.equals("yaml")) {
      throw new UsageException("format must be either 'json' or 'yaml'");
    }
    ProgramResult result = new Processes(console.environment()).run(ProgramCall.of(KUBECTL));
    if (!result.succeeded()) {
      throw new UsageException(problem(result));
    }
    Node types = JsonValues.normalizeToDoubles(JsonReader.read("the answer", result.outputText()));
    console.print(
        format.equals("yaml")
            ? YamlWriter.toText(types) + '\n'
            : JsonLines.of(JsonWriter.toText(types)) + '\n');
    return 0;
  }

  private static String problem(ProgramResult result) {
    return "exit status "
        + result.status()
        + '\n'
        + result.errorText().stripTrailing()
        + "\nError fetching schema from cluster.\n"
        + "Please make sure kubectl is installed, its context is set correctly, and your cluster is"
        + " up.\n"
        + "Installation and setup instructions: https://kubernetes.io/docs/tasks/tools/install-kubectl/";
  }
}
