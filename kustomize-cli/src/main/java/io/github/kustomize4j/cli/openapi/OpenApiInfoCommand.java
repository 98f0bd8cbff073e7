package io.github.kustomize4j.cli.openapi;

import io.github.kustomize4j.cli.support.Command;
import io.github.kustomize4j.cli.support.Console;
import io.github.kustomize4j.cli.support.Flag;
import io.github.kustomize4j.cli.support.ParsedFlags;
import java.io.IOException;
import java.util.List;

/** Prints which version of the Kubernetes API the merges know. */
public final class OpenApiInfoCommand implements Command {
  private static final String INFO = "{title:Kubernetes,version:v1.21.2}\n";

  private final Console console;

  public OpenApiInfoCommand(Console console) {
    this.console = console;
  }

  @Override
  public List<Flag> flags() {
    return List.of();
  }

  @Override
  public int run(ParsedFlags given) throws IOException {
    console.print(INFO);
    return 0;
  }
}
