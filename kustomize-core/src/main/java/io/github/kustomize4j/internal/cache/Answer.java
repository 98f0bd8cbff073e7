package io.github.kustomize4j.internal.cache;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.LoadException;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a tree of files said to a {@link Question}. Immutable; a content is never written to. */
public final class Answer {
  private static final Answer SOME_CONTENT = new Answer(new byte[0], null);

  private final @Nullable Object value;
  private final @Nullable LoadException refusal;

  private Answer(@Nullable Object value, @Nullable LoadException refusal) {
    this.value = value;
    this.refusal = refusal;
  }

  static Answer of(Object value) {
    return new Answer(value, null);
  }

  static Answer refused(LoadException refusal) {
    return new Answer(null, refusal);
  }

  /** The bytes of a file, not to be written to. */
  byte[] content() {
    return (byte[]) given();
  }

  FileTree.Kind kind() {
    return (FileTree.Kind) given();
  }

  TreePath realPath() {
    return (TreePath) given();
  }

  @SuppressWarnings("unchecked") // the answer to a question for names
  List<String> names() {
    return (List<String>) given();
  }

  private Object given() {
    if (refusal != null) {
      throw refusal;
    }
    return Objects.requireNonNull(value);
  }

  boolean isGiven() {
    return refusal == null;
  }

  /** Whether it says that nothing is there. */
  boolean isAbsent() {
    return value == FileTree.Kind.ABSENT
        || (refusal != null && refusal.code() == Code.FILE_NOT_FOUND);
  }

  /** This answer without the bytes of a file, for who only wants to know what was read. */
  Answer withoutContent() {
    return value instanceof byte[] ? SOME_CONTENT : this;
  }

  /** Whether a build could not tell this answer from another. */
  boolean isSameAs(Answer other) {
    if (this == other) {
      return true;
    }
    if (refusal != null) {
      return other.refusal != null && refusal.diagnostics().equals(other.refusal.diagnostics());
    }
    return value instanceof byte[] bytes
        ? other.value instanceof byte[] others && Arrays.equals(bytes, others)
        : Objects.equals(value, other.value);
  }

  /** About how many bytes this keeps from being freed. */
  long weight() {
    return value instanceof byte[] bytes ? bytes.length + 32L : 32;
  }
}
