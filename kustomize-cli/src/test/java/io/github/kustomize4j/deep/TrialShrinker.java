package io.github.kustomize4j.deep;

import java.util.ArrayList;
import java.util.List;

/** Makes a trial smaller while it differs in the same way. */
final class TrialShrinker {
  private static final int ATTEMPTS = 200;

  /** A property of a trial. */
  interface Property {
    boolean holds(Trial trial) throws Exception;
  }

  private final Property property;
  private Trial trial;
  private int attempts;

  TrialShrinker(Trial trial, Property property) {
    this.trial = trial;
    this.property = property;
  }

  Trial shrink() throws Exception {
    Trial before;
    do {
      before = trial;
      for (int i = trial.commands().size() - 1; i >= 0; i--) {
        accept(trial.withoutCommand(i));
      }
      words();
      for (String path : trial.files().keySet()) {
        if (path.startsWith("kustomization")) {
          lines(path);
        }
      }
    } while (!before.equals(trial) && attempts < ATTEMPTS);
    return trial;
  }

  private void words() throws Exception {
    for (int command = 0; command < trial.commands().size(); command++) {
      for (int word = trial.commands().get(command).size() - 1; word > 2; word--) {
        accept(trial.withoutWord(command, word));
      }
    }
  }

  private void lines(String path) throws Exception {
    for (int length = 16; length > 0; length /= 2) {
      int at = 0;
      while (true) {
        List<String> lines = new ArrayList<>(List.of(trial.files().get(path).split("(?<=\n)")));
        if (at + length > lines.size()) {
          break;
        }
        lines.subList(at, at + length).clear();
        at += accept(trial.with(path, String.join("", lines))) ? 0 : length;
      }
    }
  }

  private boolean accept(Trial smaller) throws Exception {
    if (smaller.commands().isEmpty() || attempts >= ATTEMPTS) {
      return false;
    }
    attempts++;
    if (property.holds(smaller)) {
      trial = smaller;
      return true;
    }
    return false;
  }
}
