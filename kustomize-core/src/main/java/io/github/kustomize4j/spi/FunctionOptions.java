package io.github.kustomize4j.spi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * Which plugins and functions may run, and how.
 *
 * @param enabled whether external plugins and functions may run at all
 * @param exec whether functions may be programs of this machine, besides containers
 * @param network whether functions that ask for the network get it
 * @param mounts mounts of containers, as {@code type=bind,src=..,dst=..,rw=true}
 * @param environment variables of functions: {@code NAME=VALUE}, or {@code NAME} for that of this
 *     process
 * @param user the user of containers: {@code nobody} or {@code uid:gid}
 * @param homes the variables that say where the plugins from before functions lie: {@code
 *     KUSTOMIZE_PLUGIN_HOME}, {@code XDG_CONFIG_HOME}, {@code HOME}
 */
public record FunctionOptions(
    boolean enabled,
    boolean exec,
    boolean network,
    ImmutableList<String> mounts,
    ImmutableList<String> environment,
    String user,
    ImmutableMap<String, String> homes) {
  /** Nothing runs. */
  public static final FunctionOptions DISABLED =
      new FunctionOptions(
          false, false, false, ImmutableList.of(), ImmutableList.of(), "nobody", ImmutableMap.of());

  /** Containers run, as {@code nobody} and without network; no program of this machine does. */
  public static final FunctionOptions CONTAINERS =
      new FunctionOptions(
          true, false, false, ImmutableList.of(), ImmutableList.of(), "nobody", ImmutableMap.of());

  /** The same, and functions may be programs of this machine. */
  public FunctionOptions withExec() {
    return new FunctionOptions(enabled, true, network, mounts, environment, user, homes);
  }
}
