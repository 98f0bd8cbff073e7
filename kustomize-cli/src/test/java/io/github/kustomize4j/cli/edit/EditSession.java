package io.github.kustomize4j.cli.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.github.kustomize4j.cli.Invocation;
import io.github.kustomize4j.cli.Session;
import io.github.kustomize4j.cli.support.Command;
import io.github.kustomize4j.cli.support.Console;
import io.github.kustomize4j.cli.support.Failures;
import io.github.kustomize4j.cli.support.WorkFolder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs of commands that edit a kustomization, in a directory of their own. */
public final class EditSession {
  private EditSession() {}

  public static Session run(Path directory, List<String> words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(new ByteArrayInputStream(new byte[0]), out, err, Map.of());
    EditContext context = new EditContext(console, new WorkFolder(directory));
    int status;
    try {
      status = invoke(words, context);
    } catch (Exception e) {
      status = new Failures(console, false).report(e, "edit");
    }
    return new Session(status, out.toString(UTF_8), err.toString(UTF_8));
  }

  private static int invoke(List<String> words, EditContext context) throws IOException {
    if (!words.get(0).equals("edit")) {
      List<String> rest = words.subList(1, words.size());
      return Invocation.run(words.get(0), new CreateCommand(context), rest, context.console());
    }
    int size = words.get(1).matches("add|set|remove") ? 3 : 2;
    String name = String.join(" ", words.subList(1, size));
    Command command = requireNonNull(EditCommands.find(name, context));
    return Invocation.run(name, command, words.subList(size, words.size()), context.console());
  }
}
