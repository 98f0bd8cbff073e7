package io.github.kustomize4j.edit;

/**
 * What an entry of {@code replicas} shall say. Immutable.
 *
 * @param name the workload to scale
 * @param count its number of replicas
 */
public record ReplicaChange(String name, long count) {
  /**
   * Reads a change of the form {@code name=count}.
   *
   * @throws io.github.kustomize4j.diagnostics.KustomizationException if it has another form
   */
  public static ReplicaChange parse(String text) {
    int equals = text.indexOf('=');
    String count = text.substring(equals + 1);
    if (equals >= 0 && isAscii(count)) {
      try {
        return new ReplicaChange(text.substring(0, equals), Long.parseLong(count));
      } catch (NumberFormatException e) {
        throw badForm();
      }
    }
    throw badForm();
  }

  /** The digits of other scripts are digits for Java alone. */
  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  private static RuntimeException badForm() {
    return Problems.invalid("invalid format of replica, use the following format: <name>=<count>");
  }
}
