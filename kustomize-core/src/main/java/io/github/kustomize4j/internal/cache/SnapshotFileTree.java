package io.github.kustomize4j.internal.cache;

import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * A tree that asks another one each question once and remembers the answers: many builds then see
 * the same files, and nothing is read twice. Thread-safe.
 */
public final class SnapshotFileTree implements FileTree {
  private final FileTree tree;
  private final Map<Question, Answer> answers;
  private final RealPaths realPaths;
  private final TraceCheck check = TraceCheck.anew(this);

  /** Of a tree that was not asked yet. */
  public SnapshotFileTree(FileTree tree) {
    this(tree, new ConcurrentHashMap<>(), new RealPaths());
  }

  private SnapshotFileTree(FileTree tree, Map<Question, Answer> answers, RealPaths realPaths) {
    this.tree = tree;
    this.answers = answers;
    this.realPaths = realPaths;
  }

  Answer answer(Question question) {
    Answer known = answers.get(question);
    if (known != null) {
      return known;
    }
    Answer asked = question.askAnew(tree);
    realPaths.note(question, asked);
    Answer first = answers.putIfAbsent(question, asked);
    return first == null ? asked : first;
  }

  TraceCheck check() {
    return check;
  }

  /**
   * What is different after changes. This tree is not to be used any longer, nor while this runs.
   *
   * @param now the tree as it is now
   * @param changed the paths at which something came, went or changed
   */
  public Change after(FileTree now, Set<TreePath> changed) {
    ChangedPaths paths = new ChangedPaths(changed);
    realPaths.forget(paths);
    return after(
        now, entry -> realPaths.mayReach(entry.getKey().path(), entry.getValue(), paths, now));
  }

  /**
   * What is different if anything may have changed. This tree is not to be used any longer, nor
   * while this runs.
   */
  public Change afterAnything(FileTree now) {
    realPaths.forgetAll();
    return after(now, entry -> true);
  }

  private Change after(FileTree now, Predicate<Map.Entry<Question, Answer>> suspect) {
    Set<Question> different = new HashSet<>();
    for (Map.Entry<Question, Answer> entry : answers.entrySet()) {
      if (suspect.test(entry)) {
        Answer answer = entry.getKey().askAnew(now);
        realPaths.note(entry.getKey(), answer);
        if (!answer.isSameAs(entry.getValue())) {
          different.add(entry.getKey());
          entry.setValue(answer);
        }
      }
    }
    return new Change(new SnapshotFileTree(now, answers, realPaths), different);
  }

  /** The number of answers that are remembered. */
  public int size() {
    return answers.size();
  }

  /**
   * A tree that remembers the answers to some questions only. This one is not to be used any
   * longer, nor while this runs.
   */
  public SnapshotFileTree keeping(Set<Question> asked) {
    answers.keySet().retainAll(asked);
    RealPaths paths = new RealPaths();
    answers.forEach(paths::note);
    return new SnapshotFileTree(tree, answers, paths);
  }

  /**
   * A tree after changes.
   *
   * @param tree to be used from now on
   * @param different the questions that have another answer in it
   */
  public record Change(SnapshotFileTree tree, Set<Question> different) {}

  @Override
  public byte[] read(TreePath path) {
    return answer(new Question(Question.Subject.CONTENT, path)).content().clone();
  }

  @Override
  public Kind kind(TreePath path) {
    return answer(new Question(Question.Subject.KIND, path)).kind();
  }

  @Override
  public TreePath real(TreePath path) {
    return answer(new Question(Question.Subject.REAL_PATH, path)).realPath();
  }

  @Override
  public List<String> list(TreePath directory) {
    return answer(new Question(Question.Subject.NAMES, directory)).names();
  }
}
