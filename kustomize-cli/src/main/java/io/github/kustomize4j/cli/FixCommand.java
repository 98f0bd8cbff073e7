package io.github.kustomize4j.cli;

import java.io.IOException;
import java.util.List;

final class FixCommand implements Command {
  static final List<Flag> FLAGS = List.of();

  FixCommand(EditContext context) {}

  @Override
  public List<Flag> flags() {
    return FLAGS;
  }

  @Override
  public int run(ParsedFlags given) throws IOException {
    return 1;
  }
}
