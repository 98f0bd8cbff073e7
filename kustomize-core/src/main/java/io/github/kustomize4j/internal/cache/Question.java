package io.github.kustomize4j.internal.cache;

import io.github.kustomize4j.diagnostics.LoadException;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * Something that a build asks a tree of files. What a build gives depends on the answers only.
 *
 * @param subject what is asked
 * @param path of what it is asked
 */
public record Question(Subject subject, TreePath path) {
  /** What a tree can be asked. */
  public enum Subject {
    /** {@link FileTree#read}. */
    CONTENT,
    /** {@link FileTree#kind}. */
    KIND,
    /** {@link FileTree#real}. */
    REAL_PATH,
    /** {@link FileTree#list}. */
    NAMES
  }

  /** The answer of a tree; one that remembers its answers gives the same object each time. */
  public Answer ask(FileTree tree) {
    return tree instanceof SnapshotFileTree snapshot ? snapshot.answer(this) : askAnew(tree);
  }

  Answer askAnew(FileTree tree) {
    try {
      return switch (subject) {
        case CONTENT -> Answer.of(tree.read(path));
        case KIND -> Answer.of(tree.kind(path));
        case REAL_PATH -> Answer.of(tree.real(path));
        case NAMES -> Answer.of(tree.list(path));
      };
    } catch (LoadException refusal) {
      return Answer.refused(refusal);
    }
  }

  // Written out: what the JVM makes for records costs start-up time.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Question that && subject == that.subject && path.equals(that.path);
  }

  @Override
  public int hashCode() {
    return path.hashCode() * 31 + subject.name().hashCode();
  }
}
