package io.github.kustomize4j.cli.edit;

import io.github.kustomize4j.Kustomize;
import io.github.kustomize4j.RenderResult;
import io.github.kustomize4j.cli.support.Command;
import io.github.kustomize4j.cli.support.Flag;
import io.github.kustomize4j.cli.support.ParsedFlags;
import io.github.kustomize4j.cli.support.UsageException;
import io.github.kustomize4j.cli.support.Warnings;
import io.github.kustomize4j.cli.support.WorkFolder;
import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.edit.ConvertedVars;
import io.github.kustomize4j.edit.KustomizationEditor;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns older fields into newer ones, and tells what that does to the output of a build. Both
 * builds are done before the first file is written.
 */
public final class FixCommand implements Command {
  private static final Flag VARS =
      Flag.ofSwitch(
          "vars",
          "Turn vars into replacements, too; this changes the resources and patches that use them");
  private static final Flag VERIFY =
      Flag.ofSwitch("verify", "Change nothing if a build would print something else than before");
  public static final List<Flag> FLAGS = List.of(VARS, VERIFY, EditCommand.MINIMAL);

  private static final String FIXED =
      """

      Fixed fields:
        patchesJson6902 -> patches
        patchesStrategicMerge -> patches
        commonLabels -> labels
      """;
  private static final String FIXED_VARS = "  vars -> replacements\n";
  private static final String ABOUT_VARS =
      """

      To convert vars -> replacements, run the command `kustomize edit fix --vars`

      WARNING: Converting vars to replacements will potentially overwrite many resource files\s
      and the resulting files may not produce the same output when `kustomize build` is run.\s
      We recommend doing this in a clean git repository where the change is easy to undo.
      """;
  private static final String NOW =
      "Warning: 'Fixed' kustomization now produces %s when running `kustomize build`:%s\n";

  private final EditContext context;

  /**
   * What a build gave.
   *
   * @param output what it printed, empty after an error
   * @param error its message, empty if there was none
   */
  private record Outcome(String output, String error) {}

  FixCommand(EditContext context) {
    this.context = context;
  }

  @Override
  public List<Flag> flags() {
    return FLAGS;
  }

  @Override
  public int run(ParsedFlags given) throws IOException {
    WorkFolder folder = context.folder();
    String file = folder.kustomization();
    Outcome before = build(folder.files());
    Map<TreePath, byte[]> changed = changes(given, file, folder);
    Outcome after = build(new ChangedFiles(folder.files(), changed));
    if (given.isOn(VERIFY)) {
      verify(before, after);
    }
    write(changed);
    context.console().print(FIXED + (given.isOn(VARS) ? FIXED_VARS : ABOUT_VARS));
    tell(before, after);
    return 0;
  }

  private static Map<TreePath, byte[]> changes(ParsedFlags given, String file, WorkFolder folder) {
    byte[] bytes = folder.read(file);
    KustomizationEditor editor = KustomizationEditor.of(file, bytes);
    KustomizationEditor fixed =
        (given.isOn(EditCommand.MINIMAL) ? editor.minimal() : editor)
            .in(folder.files(), folder.tree())
            .fix();
    Map<TreePath, byte[]> changed = new LinkedHashMap<>();
    if (given.isOn(VARS)) {
      ConvertedVars converted = fixed.convertVars();
      fixed = converted.editor();
      converted
          .files()
          .forEach((path, text) -> changed.put(path, text.getBytes(StandardCharsets.UTF_8)));
    }
    changed.put(folder.tree().resolve(file), fixed.toBytes());
    return changed;
  }

  private Outcome build(FileTree files) {
    try {
      RenderResult result = Kustomize.create().render(files, context.folder().tree().toString());
      Warnings.tell(result.warnings(), context.console());
      return new Outcome(result.toYaml(), "");
    } catch (KustomizeException e) {
      Warnings.tell(e.warnings(), context.console());
      return new Outcome("", e.diagnostic().message());
    }
  }

  private static void verify(Outcome before, Outcome after) {
    String error = before.error.isEmpty() ? after.error : before.error;
    if (!error.isEmpty()) {
      throw new UsageException("nothing was changed, since a build fails: " + error);
    }
    if (!after.output.equals(before.output)) {
      throw new UsageException(
          "nothing was changed, since a build would give another output:\n"
              + LineDifference.of(before.output, after.output));
    }
  }

  /** All files or none: what was written is put back if another one cannot be. */
  private void write(Map<TreePath, byte[]> changed) throws IOException {
    WorkFolder folder = context.folder();
    Map<String, byte[]> written = new LinkedHashMap<>();
    try {
      for (Map.Entry<TreePath, byte[]> file : changed.entrySet()) {
        String path = file.getKey().toString();
        byte[] before = folder.read(path);
        if (!Arrays.equals(before, file.getValue())) {
          folder.write(path, file.getValue());
          written.put(path, before);
        }
      }
    } catch (IOException e) {
      for (Map.Entry<String, byte[]> file : written.entrySet()) {
        folder.write(file.getKey(), file.getValue());
      }
      throw e;
    }
  }

  private void tell(Outcome before, Outcome after) throws IOException {
    if (!after.error.isEmpty()) {
      context.console().print(String.format(NOW, "the error", ' ' + after.error));
    } else if (!after.output.equals(before.output)) {
      context
          .console()
          .print(String.format(NOW, "different output", "\n..." + after.output + "..."));
    }
  }
}
