package io.github.kustomize4j.internal.cache;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Wraps a tree for one build and notes what it is asked, for each part of the build by itself. A
 * path that a link leads away from is noted as it was asked for; the file behind it under the path
 * it is read by. Arrays are shared with other builds and must not be written to. Stays on one
 * thread.
 */
public final class TracingFileTree implements FileTree {
  private final FileTree tree;
  private final boolean keepsAnswers;
  private Part part = new Part(null);

  /** What was noted of a part so far. */
  private static final class Part {
    private final @Nullable Part whole;
    private final List<Trace.Step> steps = new ArrayList<>();
    private final List<Trace> parts = new ArrayList<>();
    private boolean open;

    Part(@Nullable Part whole) {
      this.whole = whole;
    }
  }

  /**
   * Starts with nothing asked.
   *
   * @param keepsAnswers whether the traces shall serve for comparison later; if not, contents are
   *     not kept
   */
  public TracingFileTree(FileTree tree, boolean keepsAnswers) {
    this.tree = tree;
    this.keepsAnswers = keepsAnswers;
  }

  /** Begins a part; what is asked from now on belongs to it. */
  public void begin() {
    part = new Part(part);
  }

  /** Ends the part that was begun last; it belongs to the one before it. */
  public Trace end() {
    Trace trace = trace();
    Part whole = part.whole;
    if (whole != null) {
      part = whole;
      include(trace);
    }
    return trace;
  }

  /** What was noted since the beginning of the present part. */
  Trace trace() {
    return new Trace(ImmutableList.copyOf(part.steps), ImmutableList.copyOf(part.parts), part.open);
  }

  /** Ends all parts, also those that a failure left open; gives the trace of the whole. */
  public Trace finish() {
    while (part.whole != null) {
      end();
    }
    return trace();
  }

  /** Notes what another part asked, without asking again. */
  public void include(Trace known) {
    part.parts.add(known);
    part.open |= known.isOpen();
  }

  /** Notes that something besides the files is about to be asked. */
  public void open() {
    part.open = true;
  }

  private Answer ask(Question.Subject subject, TreePath path) {
    Question question = new Question(subject, path);
    Answer answer = question.ask(tree);
    part.steps.add(new Trace.Step(question, keepsAnswers ? answer : answer.withoutContent()));
    return answer;
  }

  @Override
  public byte[] read(TreePath path) {
    return ask(Question.Subject.CONTENT, path).content();
  }

  @Override
  public Kind kind(TreePath path) {
    return ask(Question.Subject.KIND, path).kind();
  }

  @Override
  public TreePath real(TreePath path) {
    return ask(Question.Subject.REAL_PATH, path).realPath();
  }

  @Override
  public List<String> list(TreePath directory) {
    return ask(Question.Subject.NAMES, directory).names();
  }
}
