package io.github.kustomize4j.deep;

import io.github.kustomize4j.deep.EditPrograms.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs a trial with both programs and tells where they part. */
final class EditComparison {
  private final EditPrograms programs;

  EditComparison(EditPrograms programs) {
    this.programs = programs;
  }

  /**
   * The first difference.
   *
   * @param sort what is alike in differences with one cause
   */
  record Difference(String sort, String text) {}

  /** Null if there is none, or if the reference crashes or is not of one mind. */
  @Nullable Difference of(Trial trial) throws IOException, InterruptedException {
    List<Step> ours = programs.ours(trial);
    List<Step> reference = programs.reference(trial);
    for (int i = 0; i < ours.size(); i++) {
      Step mine = ours.get(i);
      Step other = reference.get(i);
      if (other.status() == 2) {
        return null;
      }
      if (!mine.isSame(other)) {
        return isSteady(trial, reference) ? difference(trial.commands().get(i), mine, other) : null;
      }
    }
    return null;
  }

  private boolean isSteady(Trial trial, List<Step> first) throws IOException, InterruptedException {
    for (int again = 0; again < 4; again++) {
      List<Step> steps = programs.reference(trial);
      for (int i = 0; i < steps.size(); i++) {
        if (!steps.get(i).isSame(first.get(i))) {
          return false;
        }
      }
    }
    return true;
  }

  private static Difference difference(List<String> words, Step ours, Step reference) {
    String command = String.join(" ", words.subList(0, Math.min(3, words.size())));
    if (ours.status() != reference.status()) {
      String why = ours.status() == 0 ? reference.message() : ours.message();
      String text =
          "ours: "
              + ours.status()
              + " "
              + ours.message()
              + "\nreference: "
              + reference.status()
              + " "
              + reference.message();
      return new Difference(
          ours.status() + " instead of " + reference.status() + " " + blur(why), text);
    }
    if (!ours.files().equals(reference.files())) {
      return files(command, ours, reference);
    }
    return new Difference(
        command + " output", "ours:\n" + ours.output() + "\nreference:\n" + reference.output());
  }

  private static Difference files(String command, Step ours, Step reference) {
    Set<String> names = new LinkedHashSet<>(reference.files().keySet());
    names.addAll(ours.files().keySet());
    for (String name : names) {
      String mine = ours.files().getOrDefault(name, "<no file>");
      String other = reference.files().getOrDefault(name, "<no file>");
      if (!mine.equals(other)) {
        return new Difference(
            "file " + blur(firstDifference(mine, other)),
            command + "\n" + name + " ours:\n" + mine + "\nreference:\n" + other);
      }
    }
    throw new IllegalStateException("no file differs");
  }

  private static String firstDifference(String mine, String other) {
    List<String> lines = new ArrayList<>(mine.lines().toList());
    int at = 0;
    for (String line : other.lines().toList()) {
      String same = at < lines.size() ? lines.get(at) : "<end>";
      if (!same.equals(line)) {
        return line.trim() + " / " + same.trim();
      }
      at++;
    }
    return "<end> / " + (at < lines.size() ? lines.get(at).trim() : "bytes");
  }

  private static String blur(String text) {
    String line = text.lines().findFirst().orElse("");
    String words = line.replaceAll("'[^']*'|\"[^\"]*\"|`[^`]*`|[^ ]*/[^ ]*|[0-9]+", "_");
    return words.substring(0, Math.min(90, words.length())).toLowerCase(Locale.ROOT);
  }
}
