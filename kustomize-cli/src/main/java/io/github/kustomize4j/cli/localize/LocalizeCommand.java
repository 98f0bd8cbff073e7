package io.github.kustomize4j.cli.localize;

import io.github.kustomize4j.Kustomize;
import io.github.kustomize4j.RenderResult;
import io.github.kustomize4j.cli.build.BuildCommand;
import io.github.kustomize4j.cli.build.BuildOptions;
import io.github.kustomize4j.cli.support.Command;
import io.github.kustomize4j.cli.support.Console;
import io.github.kustomize4j.cli.support.Flag;
import io.github.kustomize4j.cli.support.ParsedFlags;
import io.github.kustomize4j.cli.support.UsageException;
import io.github.kustomize4j.cli.support.Warnings;
import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.external.Processes;
import io.github.kustomize4j.external.StockFetcher;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.localize.LocalizedTree;
import io.github.kustomize4j.localize.Localizer;
import io.github.kustomize4j.spi.GitUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies a kustomization with all that it refers to into a new directory. */
public final class LocalizeCommand implements Command {
  private static final Flag SCOPE =
      Flag.ofText(
          "scope",
          "",
          "DIR",
          "The directory that is not left; the target itself or one above it. For a URL it is the"
              + " repository");
  private static final Flag NO_VERIFY =
      Flag.ofSwitch("no-verify", "Do not build the target and the copy to see that both build");
  public static final List<Flag> FLAGS = List.of(SCOPE, NO_VERIFY);

  private final Console console;
  private final Processes programs;

  public LocalizeCommand(Console console) {
    this.console = console;
    this.programs = new Processes(console.environment());
  }

  @Override
  public List<Flag> flags() {
    return FLAGS;
  }

  @Override
  public int run(ParsedFlags given) throws IOException {
    given.requireAtMost(2);
    List<String> words = given.arguments();
    String target = words.isEmpty() ? "." : words.get(0);
    String destination = words.size() < 2 ? "" : words.get(1);
    GitUrl url = GitUrl.parse(target);
    LocalizedTree tree;
    Path copy;
    if (url == null) {
      copy = free(destination, LocalizeNames.ofDirectory(Path.of(target)));
      tree = local(target, given.text(SCOPE));
    } else {
      if (given.isGiven(SCOPE)) {
        throw new UsageException(
            "cannot specify scope for remote localize target `" + target + "`");
      }
      copy = free(destination, LocalizeNames.ofRepository(url));
      tree = localizer().localizeRemote(target);
    }
    NewDirectory.write(copy, tree);
    if (!given.isOn(NO_VERIFY)) {
      verify(target, copy, verified(copy, target, url, tree));
    }
    console.tell("SUCCESS: localized \"" + target + "\" to directory " + copy);
    return 0;
  }

  private Localizer localizer() {
    return Localizer.of(FileTree.disk(), new StockFetcher(programs, console.environment()));
  }

  private LocalizedTree local(String target, String scope) {
    FileTree files = FileTree.disk();
    TreePath directory = TreePath.of(Path.of(target));
    if (files.kind(directory) == FileTree.Kind.FILE) {
      throw new UsageException(
          "unable to establish localize target \""
              + target
              + "\": must build at directory: '"
              + target
              + "': file is not directory");
    }
    TreePath outer = scope.isEmpty() ? directory : TreePath.of(Path.of(scope));
    return localizer().localize(directory, outer);
  }

  /** Where the copy goes; there must be nothing yet. */
  private static Path free(String destination, String byDefault) {
    String name = destination.isEmpty() ? byDefault : destination;
    Path path = Path.of(name);
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new UsageException(
          "invalid localize destination \""
              + destination
              + "\": localize destination \""
              + name
              + "\" already exists");
    }
    return path.toAbsolutePath().normalize();
  }

  /**
   * What is built of the copy. As in kustomize, that is the whole copy of a repository, and
   * otherwise a directory named as the target, be that where the copy has it or not.
   */
  private static Path verified(Path copy, String target, @Nullable GitUrl url, LocalizedTree tree) {
    boolean isWhole = url != null || tree.target().isEmpty();
    return isWhole ? copy : copy.resolve(LocalizeNames.lastPart(Path.of(target)));
  }

  private void verify(String target, Path copy, Path built) {
    boolean isSame;
    try {
      Kustomize kustomize =
          BuildCommand.kustomize(
              BuildOptions.of(new ParsedFlags(Map.of(), List.of()), console.environment()),
              console.environment(),
              programs);
      RenderResult before =
          GitUrl.parse(target) == null
              ? kustomize.render(Path.of(target))
              : kustomize.renderRemote(target);
      tell(before);
      RenderResult after = kustomize.render(built);
      tell(after);
      isSame = Arrays.equals(before.toBytes(), after.toBytes());
    } catch (KustomizeException e) {
      console.tell(
          "If your target directory requires flags to build: \n"
              + "1. Add executable permissions for the downloaded exec binaries in '"
              + target
              + "'. \n"
              + "2. Run kustomize build with the necessary flags and self-verify the outputs.\n"
              + "The copy in '"
              + copy
              + "' is complete; --no-verify leaves the builds out.");
      throw e;
    }
    String builds = "`kustomize build` for " + target + " and " + copy;
    console.tell(
        isSame
            ? "VERIFICATION SUCCESS: " + builds + " are the same after localization."
            : "Warning: " + builds + " give different output after localization.");
  }

  private void tell(RenderResult result) {
    Warnings.tell(result.warnings(), console);
  }
}
