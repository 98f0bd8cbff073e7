package io.github.kustomize4j.cli.build;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.kustomize4j.cli.support.ParsedFlags;
import io.github.kustomize4j.cli.support.UsageException;
import io.github.kustomize4j.spi.FunctionOptions;
import io.github.kustomize4j.spi.HelmOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a command line of {@code build} asks for.
 *
 * @param directory the kustomization to build, as it is given
 * @param output where the result goes, empty for standard output
 * @param anyFile whether files may lie outside of the root of a kustomization
 * @param order {@code legacy}, {@code none}, or empty if it is not given
 * @param managedByLabel whether each resource gets the label of the tool
 * @param helm the flags of the chart generator
 * @param functions the flags of plugins and functions
 */
public record BuildOptions(
    String directory,
    String output,
    boolean anyFile,
    String order,
    boolean managedByLabel,
    HelmOptions helm,
    FunctionOptions functions) {

  private static final ImmutableList<String> PLUGIN_HOMES =
      ImmutableList.of("KUSTOMIZE_PLUGIN_HOME", "XDG_CONFIG_HOME", "HOME");

  /** The variable that stands for {@link BuildFlags#MANAGED_BY_LABEL}, with the value "on". */
  private static final String MANAGED_BY_VARIABLE = "KUSTOMIZE_ENABLE_MANAGEDBY_LABEL";

  /**
   * Reads what was given to {@code build}.
   *
   * @param environment the variables of the process
   * @throws UsageException if it is not a legal command line
   */
  public static BuildOptions of(ParsedFlags flags, Map<String, String> environment) {
    String directory = directory(flags.arguments());
    boolean anyFile = allowsAnyFile(flags.text(BuildFlags.LOAD_RESTRICTOR));
    String order = flags.isGiven(BuildFlags.REORDER) ? order(flags.text(BuildFlags.REORDER)) : "";
    boolean managedBy =
        flags.isOn(BuildFlags.MANAGED_BY_LABEL)
            || "on".equals(environment.get(MANAGED_BY_VARIABLE));
    return new BuildOptions(
        directory,
        flags.text(BuildFlags.OUTPUT),
        anyFile,
        order,
        managedBy,
        helm(flags),
        functions(flags, environment));
  }

  /** The words of a command line with flags and a directory, which may look like a flag. */
  public static List<String> words(List<String> flags, String directory) {
    List<String> words = new ArrayList<>(flags);
    words.add("--");
    words.add(directory);
    return words;
  }

  private static String directory(List<String> arguments) {
    if (arguments.size() > 1) {
      throw new UsageException("specify one path to kustomization.yaml");
    }
    return arguments.isEmpty() ? "." : arguments.get(0);
  }

  private static boolean allowsAnyFile(String restrictor) {
    return switch (restrictor) {
      case "", "LoadRestrictionsRootOnly" -> false;
      case "LoadRestrictionsNone" -> true;
      default ->
          throw new UsageException(
              "illegal flag value --load-restrictor "
                  + restrictor
                  + "; legal values: [LoadRestrictionsRootOnly LoadRestrictionsNone]");
    };
  }

  private static String order(String reorder) {
    if (reorder.equals("legacy") || reorder.equals("none")) {
      return reorder;
    }
    throw new UsageException(
        "illegal flag value --reorder " + reorder + "; legal values: [legacy none]");
  }

  private static HelmOptions helm(ParsedFlags flags) {
    return new HelmOptions(
        // The flag for plugins switches helm on, too.
        flags.isOn(BuildFlags.ENABLE_HELM) || flags.isOn(BuildFlags.ENABLE_PLUGINS),
        flags.text(BuildFlags.HELM_COMMAND),
        ImmutableList.copyOf(flags.list(BuildFlags.HELM_API_VERSIONS)),
        flags.text(BuildFlags.HELM_KUBE_VERSION),
        flags.isOn(BuildFlags.HELM_DEBUG));
  }

  private static FunctionOptions functions(ParsedFlags flags, Map<String, String> environment) {
    return new FunctionOptions(
        flags.isOn(BuildFlags.ENABLE_PLUGINS),
        flags.isOn(BuildFlags.ENABLE_EXEC),
        flags.isOn(BuildFlags.NETWORK),
        ImmutableList.copyOf(flags.list(BuildFlags.MOUNT)),
        ImmutableList.copyOf(flags.list(BuildFlags.ENVIRONMENT)),
        flags.isOn(BuildFlags.AS_CURRENT_USER) ? currentUser() : "nobody",
        pluginHomes(environment));
  }

  private static ImmutableMap<String, String> pluginHomes(Map<String, String> environment) {
    ImmutableMap.Builder<String, String> homes = ImmutableMap.builder();
    for (String name : PLUGIN_HOMES) {
      String value = environment.get(name);
      if (value != null) {
        homes.put(name, value);
      }
    }
    return homes.buildOrThrow();
  }

  /** The owner of this process, where the system shows it. */
  public static String currentUser() {
    try {
      Path process = Path.of("/proc/self");
      return Files.getAttribute(process, "unix:uid")
          + ":"
          + Files.getAttribute(process, "unix:gid");
    } catch (IOException | UnsupportedOperationException e) {
      throw new UsageException("--as-current-user: this system does not tell the current user");
    }
  }
}
