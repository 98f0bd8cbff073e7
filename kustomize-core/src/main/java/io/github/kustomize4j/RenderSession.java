package io.github.kustomize4j;

import com.google.common.collect.ImmutableSortedSet;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.internal.cache.SnapshotFileTree;
import io.github.kustomize4j.internal.cache.Trace;
import io.github.kustomize4j.internal.cache.TraceSearch;
import io.github.kustomize4j.internal.pipeline.Attempt;
import io.github.kustomize4j.internal.pipeline.Build;
import io.github.kustomize4j.internal.pipeline.BuildOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Renders directories of a tree that changes, and renders again only what a change can reach: what
 * read a file that changed, or looked for one that was not there, directly or through a base. Each
 * answer is what a new renderer would give. Where programs are run or something is fetched, every
 * change counts as one that reaches.
 *
 * <p>The files are taken to be as they were first seen until {@link #changed} or {@link #refresh}
 * tells otherwise; their content and all results are kept. Thread-safe: many threads may render at
 * a time, and changes wait for them.
 *
 * <pre>{@code
 * RenderSession session = Kustomize.create().session(FileTree.disk());
 * session.render("/repo/clusters/a").result().writeTo(out);
 * for (String directory : session.changed(List.of(TreePath.of("/repo/base/deployment.yaml")))) {
 *   session.render(directory).result().writeTo(out);
 * }
 * }</pre>
 */
public final class RenderSession {
  private static final int FEW_ANSWERS = 1000;

  private final BuildOptions options;
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();
  private int mostAnswers = FEW_ANSWERS;
  private FileTree tree;
  private SnapshotFileTree files;

  private record Kept(Attempt attempt, RenderOutcome outcome) {}

  RenderSession(FileTree tree, BuildOptions options) {
    this.options = options;
    this.tree = tree;
    this.files = new SnapshotFileTree(tree);
  }

  /**
   * What a directory renders to now.
   *
   * @param directory holds the kustomization file; relative paths count from the root of the tree
   */
  public RenderOutcome render(String directory) {
    lock.readLock().lock();
    try {
      Kept known = kept.get(directory);
      if (known == null || hitsLimit(known.attempt())) {
        known = renderAnew(directory);
        kept.put(directory, known);
      }
      return known.outcome();
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Another thread may have a larger stack. */
  private static boolean hitsLimit(Attempt attempt) {
    KustomizeException failure = attempt.failure();
    return failure != null && failure.code() == Code.LIMIT_EXCEEDED;
  }

  private Kept renderAnew(String directory) {
    Attempt attempt = Build.attempt(files, TreePath.of(directory), options);
    return new Kept(attempt, new RenderOutcome(directory, attempt));
  }

  /**
   * Tells of changes.
   *
   * @param paths of files, directories and links that came, went or changed; one that stands for a
   *     directory stands for all below it
   * @return the directories that were rendered and would come out otherwise now, in order
   */
  public Set<String> changed(Collection<TreePath> paths) {
    lock.writeLock().lock();
    try {
      return take(files.after(tree, Set.copyOf(paths)));
    } finally {
      lock.writeLock().unlock();
    }
  }

  /**
   * Puts another tree in the place of the present one, such as the next state of files in memory.
   *
   * @param paths where the two differ, as {@link #changed(Collection)} takes them
   * @return the directories that were rendered and would come out otherwise now, in order
   */
  public Set<String> changed(FileTree now, Collection<TreePath> paths) {
    lock.writeLock().lock();
    try {
      tree = now;
      return take(files.after(tree, Set.copyOf(paths)));
    } finally {
      lock.writeLock().unlock();
    }
  }

  /**
   * Looks for changes: asks the tree again for everything that was read.
   *
   * @return the directories that were rendered and would come out otherwise now, in order
   */
  public Set<String> refresh() {
    lock.writeLock().lock();
    try {
      return take(files.afterAnything(tree));
    } finally {
      lock.writeLock().unlock();
    }
  }

  private Set<String> take(SnapshotFileTree.Change change) {
    files = change.tree();
    TraceSearch search = new TraceSearch(change.different());
    Set<String> reached = new HashSet<>();
    Iterator<Kept> all = kept.values().iterator();
    while (all.hasNext()) {
      Kept one = all.next();
      if (one.attempt().trace().isOpen() || search.finds(one.attempt().trace())) {
        reached.add(one.outcome().directory());
        all.remove();
      }
    }
    forgetWhatNobodyAsks();
    return ImmutableSortedSet.copyOf(reached);
  }

  /** Directories come and go: what only builds that are gone asked is of no use any longer. */
  private void forgetWhatNobodyAsks() {
    if (files.size() > mostAnswers) {
      List<Trace> traces = new ArrayList<>(kept.size());
      kept.values().forEach(one -> traces.add(one.attempt().trace()));
      files = files.keeping(Trace.questions(traces));
      mostAnswers = Math.max(FEW_ANSWERS, 2 * files.size());
    }
  }
}
