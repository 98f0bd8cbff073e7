package io.github.kustomize4j.cli.support;

import java.io.IOException;
import java.util.List;

/**
 * One command. What it is called stands in {@code CommandTable}, what the help says about it in
 * {@code Descriptions}; whatever {@link #run} throws becomes one message.
 */
public interface Command {
  /** What it takes; the help shows them in this order. */
  List<Flag> flags();

  /**
   * Does the work.
   *
   * @return the exit status
   * @throws UsageException if the words do not fit together
   */
  int run(ParsedFlags given) throws IOException;
}
