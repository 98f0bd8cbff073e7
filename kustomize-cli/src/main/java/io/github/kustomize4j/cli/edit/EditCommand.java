package io.github.kustomize4j.cli.edit;

import io.github.kustomize4j.cli.support.Command;
import io.github.kustomize4j.cli.support.Flag;
import io.github.kustomize4j.cli.support.ParsedFlags;
import io.github.kustomize4j.cli.support.WorkFolder;
import io.github.kustomize4j.edit.KustomizationEditor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes the kustomization file of the current directory. */
final class EditCommand implements Command {
  static final Flag MINIMAL =
      Flag.ofSwitch(
          "minimal",
          "Change only the lines that must change: comments, order, quoting and blank lines stay");

  /** What an operation gives when there is nothing to do: the file is not even looked for. */
  static final UnaryOperator<KustomizationEditor> NOTHING = editor -> editor;

  /** How often an edit begins anew because somebody else has changed the file meanwhile. */
  private static final int ATTEMPTS = 20;

  private final EditContext context;
  private final List<Flag> flags;
  private final Operation operation;

  /** What a command does to the file. */
  @FunctionalInterface
  interface Operation {
    /**
     * Reads the words of a command line.
     *
     * @throws UsageException if they do not fit together
     */
    UnaryOperator<KustomizationEditor> read(ParsedFlags given, EditContext context)
        throws IOException;
  }

  private EditCommand(EditContext context, Operation operation, List<Flag> flags) {
    this.context = context;
    this.operation = operation;
    this.flags = flags;
  }

  static EditCommand of(EditContext context, Operation operation, Flag... flags) {
    List<Flag> all = new ArrayList<>(Arrays.asList(flags));
    all.add(MINIMAL);
    return new EditCommand(context, operation, all);
  }

  @Override
  public List<Flag> flags() {
    return flags;
  }

  @Override
  public int run(ParsedFlags given) throws IOException {
    var change = operation.read(given, context);
    if (change == NOTHING) {
      return 0;
    }
    WorkFolder folder = context.folder();
    String file = folder.kustomization();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      byte[] before = folder.read(file);
      KustomizationEditor editor =
          KustomizationEditor.of(file, before).in(folder.files(), folder.tree());
      KustomizationEditor edited = change.apply(given.isOn(MINIMAL) ? editor.minimal() : editor);
      byte[] after = edited.toBytes();
      if (Arrays.equals(before, after) || folder.replace(file, before, after)) {
        edited.notices().forEach(context.console()::tell);
        return 0;
      }
    }
    throw new IOException(file + ": others change it all the time; nothing was written");
  }
}
