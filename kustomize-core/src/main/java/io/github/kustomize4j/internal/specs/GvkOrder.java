package io.github.kustomize4j.internal.specs;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.kustomize4j.resource.Gvk;
import java.util.Comparator;
import java.util.List;

/**
 * The order of types in kustomize's output and in its tables: some kinds first, some last, the rest
 * by their text. Immutable.
 */
public final class GvkOrder implements Comparator<Gvk> {
  /** The order that holds when nobody asks for another. */
  public static final GvkOrder DEFAULT =
      of(
          ImmutableList.of(
              "Namespace",
              "ResourceQuota",
              "StorageClass",
              "CustomResourceDefinition",
              "ServiceAccount",
              "PodSecurityPolicy",
              "Role",
              "ClusterRole",
              "RoleBinding",
              "ClusterRoleBinding",
              "ConfigMap",
              "Secret",
              "Endpoints",
              "Service",
              "LimitRange",
              "PriorityClass",
              "PersistentVolume",
              "PersistentVolumeClaim",
              "Deployment",
              "StatefulSet",
              "CronJob",
              "PodDisruptionBudget"),
          ImmutableList.of("MutatingWebhookConfiguration", "ValidatingWebhookConfiguration"));

  private final ImmutableMap<String, Integer> ranks;

  private GvkOrder(ImmutableMap<String, Integer> ranks) {
    this.ranks = ranks;
  }

  /** An order with kinds that come first and kinds that come last; the last mention of one wins. */
  public static GvkOrder of(List<String> first, List<String> last) {
    ImmutableMap.Builder<String, Integer> ranks = ImmutableMap.builder();
    for (int i = 0; i < first.size(); i++) {
      ranks.put(first.get(i), i - first.size());
    }
    for (int i = 0; i < last.size(); i++) {
      ranks.put(last.get(i), i + 1);
    }
    return new GvkOrder(ranks.buildKeepingLast());
  }

  /** The rank of a kind: below 0 for those that come first, above 0 for those that come last. */
  public int rank(String kind) {
    Integer rank = ranks.get(kind);
    return rank == null ? 0 : rank;
  }

  @Override
  public int compare(Gvk a, Gvk b) {
    return compare(key(a), key(b));
  }

  /** What a type is sorted by; to make it once is faster than {@link #compare(Gvk, Gvk)}. */
  public Key key(Gvk gvk) {
    return new Key(gvk, rank(gvk.kind()), sortText(gvk));
  }

  /**
   * What a type is sorted by.
   *
   * @param gvk the type
   * @param rank the rank of its kind
   * @param text its text
   */
  public record Key(Gvk gvk, int rank, String text) {}

  /** Compares types by what they are sorted by. */
  public static int compare(Key a, Key b) {
    int byRank = Integer.compare(a.rank(), b.rank());
    if (byRank != 0 || a.gvk().equals(b.gvk())) {
      return byRank;
    }
    int byText = compareText(a.text(), b.text());
    return coreNamespaceFirst(a.gvk(), b.gvk()) ? -byText : byText;
  }

  /**
   * Two kinds called Namespace are in descending order if one is of the core group, which brings
   * Kubernetes' own to the front.
   */
  private static boolean coreNamespaceFirst(Gvk a, Gvk b) {
    return a.kind().equals("Namespace")
        && b.kind().equals("Namespace")
        && (a.group().isEmpty() || b.group().isEmpty());
  }

  /** Empty parts get a mark that stands after nearly everything. */
  private static String sortText(Gvk gvk) {
    return (gvk.group().isEmpty() ? "~G" : gvk.group())
        + '_'
        + (gvk.version().isEmpty() ? "~V" : gvk.version())
        + '_'
        + (gvk.kind().isEmpty() ? "~K" : gvk.kind());
  }

  /** Compares by code points, which is the order of the UTF-8 bytes. */
  public static int compareText(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    for (int i = 0; i < shorter; i++) {
      char ca = a.charAt(i);
      char cb = b.charAt(i);
      if (ca != cb) {
        boolean surrogates = Character.isSurrogate(ca) != Character.isSurrogate(cb);
        return surrogates ? (Character.isSurrogate(ca) ? 1 : -1) : Character.compare(ca, cb);
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
