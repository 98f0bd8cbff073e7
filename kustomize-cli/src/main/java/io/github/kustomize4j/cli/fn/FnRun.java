package io.github.kustomize4j.cli.fn;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import io.github.kustomize4j.cli.build.BuildFlags;
import io.github.kustomize4j.cli.build.BuildOptions;
import io.github.kustomize4j.cli.cfg.Packages;
import io.github.kustomize4j.cli.support.Command;
import io.github.kustomize4j.cli.support.Console;
import io.github.kustomize4j.cli.support.Failures;
import io.github.kustomize4j.cli.support.Flag;
import io.github.kustomize4j.cli.support.OutputFile;
import io.github.kustomize4j.cli.support.ParsedFlags;
import io.github.kustomize4j.cli.support.UsageException;
import io.github.kustomize4j.config.ConfigFile;
import io.github.kustomize4j.config.ConfigFunctions;
import io.github.kustomize4j.config.ConfigObject;
import io.github.kustomize4j.config.ConfigPackage;
import io.github.kustomize4j.config.PackageChange;
import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.external.Processes;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.spi.FunctionOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs functions over the objects of a directory or of standard input. */
public final class FnRun implements Command {
  private static final Flag AS_CURRENT_USER =
      Flag.ofSwitch("as-current-user", "Run container functions as the current user");
  private static final Flag DRY_RUN =
      Flag.ofSwitch("dry-run", "Print the objects, and write no files");
  private static final Flag ENABLE_EXEC =
      Flag.ofSwitch(
          "enable-exec",
          "Allow functions that are programs; they run with your rights, so never for files that"
              + " you do not trust");
  static final Flag EXEC_PATH =
      Flag.ofText("exec-path", "", "FILE", "Run this program in place of declared functions");
  private static final Flag FN_PATH =
      Flag.ofCommaList(
          "fn-path", "DIR", "Run the functions that are declared there; the last one counts");
  private static final Flag GLOBAL_SCOPE =
      Flag.ofSwitch("global-scope", "Give each function all objects");
  static final Flag IMAGE =
      Flag.ofText("image", "", "IMAGE", "Run this container in place of declared functions");
  private static final Flag INCLUDE_SUBPACKAGES =
      Flag.ofSwitch("include-subpackages", "Accepted for compatibility, without an effect")
          .initially("true");
  private static final Flag LOG_STEPS =
      Flag.ofSwitch("log-steps", "Name each function on standard error before it runs");
  static final Flag NETWORK = BuildFlags.NETWORK;
  private static final Flag RESULTS_DIR =
      Flag.ofText("results-dir", "", "DIR", "Write what functions find to files in this directory");
  public static final List<Flag> FLAGS =
      List.of(
          AS_CURRENT_USER,
          DRY_RUN,
          ENABLE_EXEC,
          BuildFlags.ENVIRONMENT,
          EXEC_PATH,
          FN_PATH,
          GLOBAL_SCOPE,
          IMAGE,
          INCLUDE_SUBPACKAGES,
          LOG_STEPS,
          BuildFlags.MOUNT,
          NETWORK,
          RESULTS_DIR);

  private final Console console;
  private final FileTree tree = FileTree.disk();

  public FnRun(Console console) {
    this.console = console;
  }

  @Override
  public List<Flag> flags() {
    return FLAGS;
  }

  @Override
  public int run(ParsedFlags given) throws IOException {
    String directory = directory(given);
    ConfigObject input = FunctionInput.of(given);
    TreePath root = directory == null ? null : Packages.existing(tree, directory);
    List<ConfigObject> objects =
        root == null ? ConfigFile.readInput(console.in().readAllBytes()) : read(root);
    ConfigFunctions.Outcome outcome = run(given, objects, input);
    if (root == null || given.isOn(DRY_RUN)) {
      console.print(printed(objects, outcome.objects()));
    } else {
      write(root, PackageChange.of(root, objects, outcome.objects()));
    }
    for (KustomizeException failure : outcome.failures()) {
      new Failures(console, false).report(failure);
    }
    return outcome.failures().isEmpty() ? 0 : 1;
  }

  private static @Nullable String directory(ParsedFlags given) {
    int count = given.beforeDashes() < 0 ? given.arguments().size() : given.beforeDashes();
    if (count > 1) {
      throw new UsageException("0 or 1 arguments supported, function arguments go after '--'");
    }
    if (!given.text(EXEC_PATH).isEmpty() && !given.isOn(ENABLE_EXEC)) {
      throw new UsageException("must specify --enable-exec with --exec-path");
    }
    return count == 0 ? null : given.arguments().get(0);
  }

  private List<ConfigObject> read(TreePath root) {
    return ConfigPackage.whole(tree, root, true).read(tree, true);
  }

  private ConfigFunctions.Outcome run(
      ParsedFlags given, List<ConfigObject> objects, @Nullable ConfigObject input)
      throws IOException {
    ConfigFunctions functions =
        new ConfigFunctions(
            options(given),
            new Processes(console.environment()),
            TreePath.of(Path.of("")),
            given.isOn(GLOBAL_SCOPE));
    FunctionProgress progress = new FunctionProgress(console, given.isOn(LOG_STEPS));
    List<String> folders = given.list(FN_PATH);
    String folder = folders.isEmpty() ? "" : folders.get(folders.size() - 1);
    try {
      return folder.isEmpty() && input == null
          ? functions.runDeclared(objects, progress)
          : functions.run(objects, declarations(folder, input), progress);
    } finally {
      writeFindings(given.text(RESULTS_DIR), progress.findings());
    }
  }

  private List<ConfigObject> declarations(String folder, @Nullable ConfigObject input) {
    List<ConfigObject> declarations = new ArrayList<>();
    if (!folder.isEmpty()) {
      declarations.addAll(read(Packages.existing(tree, folder)));
    }
    if (input != null) {
      declarations.add(input);
    }
    return declarations;
  }

  private static FunctionOptions options(ParsedFlags given) {
    return new FunctionOptions(
        true,
        given.isOn(ENABLE_EXEC),
        given.isOn(NETWORK),
        ImmutableList.copyOf(given.list(BuildFlags.MOUNT)),
        ImmutableList.copyOf(given.list(BuildFlags.ENVIRONMENT)),
        given.isOn(AS_CURRENT_USER) ? BuildOptions.currentUser() : "nobody",
        ImmutableMap.of());
  }

  /** Objects of a list without any place, as functions hand them on, get none here. */
  private static String printed(List<ConfigObject> before, List<ConfigObject> after) {
    boolean isPlaced = Iterables.any(before, ConfigObject::isPlaced);
    List<ConfigObject> shown = new ArrayList<>(after.size());
    for (ConfigObject object : after) {
      shown.add(object.withoutPlace(!isPlaced));
    }
    return ConfigFile.print(shown);
  }

  private static void writeFindings(String folder, Map<Integer, String> findings)
      throws IOException {
    for (Map.Entry<Integer, String> found : findings.entrySet()) {
      if (!folder.isEmpty()) {
        String file = Path.of(folder, "results-" + found.getKey() + ".yaml").toString();
        OutputFile.write(file, found.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** New files come first: what is cut short leaves an object twice rather than not at all. */
  private void write(TreePath root, PackageChange change) throws IOException {
    boolean isDirectory = tree.kind(root) == FileTree.Kind.DIRECTORY;
    Path folder = Path.of((isDirectory ? root : root.resolve("..")).toString());
    for (String file : change.written().keySet()) {
      OutputFile.requireInside(folder, folder.resolve(file));
    }
    for (Map.Entry<String, String> file : change.written().entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
      if (!Files.exists(path) || !Arrays.equals(Files.readAllBytes(path), bytes)) {
        OutputFile.write(path, bytes);
      }
    }
    for (String file : change.removed()) {
      Files.deleteIfExists(folder.resolve(file));
    }
  }
}
