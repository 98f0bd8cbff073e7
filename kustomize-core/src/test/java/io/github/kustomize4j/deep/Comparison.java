package io.github.kustomize4j.deep;

import io.github.kustomize4j.deep.Outcome.State;
import java.util.Iterator;
import java.util.Locale;

/** Two outcomes for one tree. */
record Comparison(Outcome ours, Outcome reference) {
  /** What the two say of each other. */
  enum Verdict {
    SAME_OUTPUT,
    BOTH_REFUSE,
    OTHER_OUTPUT,
    OTHER_WARNINGS,
    ONLY_OURS_REFUSES,
    ONLY_REFERENCE_REFUSES,
    OURS_CRASHES,
    /** The reference crashed, or is not of one mind, or the difference is a documented one. */
    LEFT_OUT;

    boolean isDifference() {
      return this != SAME_OUTPUT && this != BOTH_REFUSE && this != LEFT_OUT;
    }
  }

  Verdict verdict() {
    if (ours.state() == State.CRASHED) {
      return Verdict.OURS_CRASHES;
    }
    if (reference.state() == State.CRASHED || isKnown()) {
      return Verdict.LEFT_OUT;
    }
    if (ours.state() != reference.state()) {
      return ours.state() == State.REFUSED
          ? Verdict.ONLY_OURS_REFUSES
          : Verdict.ONLY_REFERENCE_REFUSES;
    }
    if (ours.state() == State.REFUSED) {
      return Verdict.BOTH_REFUSE;
    }
    if (!ours.text().equals(reference.text())) {
      return Verdict.OTHER_OUTPUT;
    }
    return ours.warnings() == reference.warnings() ? Verdict.SAME_OUTPUT : Verdict.OTHER_WARNINGS;
  }

  /** The hash of what a patch made something else than a config map: see docs/compatibility.md. */
  private boolean isKnown() {
    return ours.code().equals("GENERATOR_SOURCE") && ours.text().contains("a hash is put");
  }

  /** What sort of difference this is, so that a hundred of one sort are shown a few times only. */
  String sort() {
    Verdict verdict = verdict();
    return switch (verdict) {
      case OTHER_OUTPUT -> verdict + " " + blur(firstDifference());
      case ONLY_OURS_REFUSES, OURS_CRASHES -> verdict + " " + ours.code() + " " + blur(ours.text());
      case ONLY_REFERENCE_REFUSES -> verdict + " " + blur(reference.text());
      default -> verdict.toString();
    };
  }

  private String firstDifference() {
    Iterator<String> mine = ours.text().lines().iterator();
    for (String line : (Iterable<String>) reference.text().lines()::iterator) {
      String other = mine.hasNext() ? mine.next() : "<end>";
      if (!other.equals(line)) {
        return line.trim() + " / " + other.trim();
      }
    }
    return "<end> / " + (mine.hasNext() ? mine.next().trim() : "bytes");
  }

  /** Without names, numbers and places, which differ from tree to tree. */
  private static String blur(String text) {
    String words =
        text.replaceAll("'[^']*'|\"[^\"]*\"|`[^`]*`|\\$\\{ROOT}[^ ]*|[^ ]*/[^ ]*|[0-9]+", "_");
    return words.substring(Math.max(0, words.length() - 90)).toLowerCase(Locale.ROOT);
  }
}
