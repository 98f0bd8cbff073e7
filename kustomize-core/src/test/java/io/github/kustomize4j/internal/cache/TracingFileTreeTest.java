package io.github.kustomize4j.internal.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kustomize4j.diagnostics.LoadException;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TracingFileTreeTest {
  private static final TreePath FILE = TreePath.of("/b.yaml");
  private static final TreePath MISSING = TreePath.of("/c");
  private static final TreePath DIRECTORY = TreePath.of("/base");
  private static final Map<String, String> FILES = Map.of("b.yaml", "b", "base/a.yaml", "a");

  private final TracingFileTree tree = new TracingFileTree(FileTree.inMemory(FILES), true);

  private void ask() {
    tree.read(FILE);
    tree.kind(MISSING);
    tree.list(DIRECTORY);
    assertThatThrownBy(() -> tree.real(MISSING)).isInstanceOf(LoadException.class);
  }

  @Test
  void tellsWhatWasRead() {
    ask();
    assertThat(tree.trace().readSet().files()).containsExactly(FILE);
    assertThat(tree.trace().readSet().directories()).containsExactly(DIRECTORY);
    assertThat(tree.trace().readSet().absent()).containsExactly(MISSING);
  }

  @Test
  void aPartBelongsToTheWholeAndNotTheOtherWayRound() {
    tree.kind(MISSING);
    tree.begin();
    tree.read(FILE);
    Trace part = tree.end();
    assertThat(part.readSet().absent()).isEmpty();
    assertThat(tree.trace().readSet().files()).containsExactly(FILE);
    assertThat(tree.trace().readSet().absent()).containsExactly(MISSING);
  }

  @Test
  void aWholeIsOpenIfAPartIs() {
    tree.begin();
    tree.open();
    assertThat(tree.end().isOpen()).isTrue();
    assertThat(tree.trace().isOpen()).isTrue();
  }

  @Test
  void aTraceHoldsAsLongAsAllAnswersAreTheSame() {
    ask();
    assertThat(holds(FILES)).isTrue();
    assertThat(holds(Map.of("b.yaml", "other", "base/a.yaml", "a"))).as("content").isFalse();
    assertThat(holds(Map.of("b.yaml", "b", "base/z.yaml", "a"))).as("names").isFalse();
    assertThat(holds(Map.of("b.yaml", "b", "base/a.yaml", "a", "c", ""))).as("absent").isFalse();
    assertThat(holds(Map.of("b.yaml/b", "b", "base/a.yaml", "a"))).as("kind").isFalse();
  }

  private boolean holds(Map<String, String> files) {
    return TraceCheck.of(FileTree.inMemory(files)).holds(tree.trace());
  }

  @Test
  void aSnapshotAsksOnceAndFindsWhatIsDifferentLater() {
    SnapshotFileTree snapshot = new SnapshotFileTree(FileTree.inMemory(FILES));
    TracingFileTree tracing = new TracingFileTree(snapshot, false);
    assertThat(tracing.read(FILE)).isSameAs(tracing.read(FILE)).containsExactly('b');
    tracing.kind(MISSING);
    FileTree now = FileTree.inMemory(Map.of("b.yaml", "b", "c/x", "x"));
    SnapshotFileTree.Change change = snapshot.after(now, Set.of(TreePath.of("/c/x")));
    assertThat(change.different()).containsExactly(new Question(Question.Subject.KIND, MISSING));
    assertThat(change.tree().kind(MISSING)).isEqualTo(FileTree.Kind.DIRECTORY);
    assertThat(new TraceSearch(change.different()).finds(tracing.trace())).isTrue();
  }

  @Test
  void aFileIsNotDifferentUnlessItsContentIs() {
    SnapshotFileTree snapshot = new SnapshotFileTree(FileTree.inMemory(FILES));
    snapshot.read(FILE);
    assertThat(snapshot.after(FileTree.inMemory(FILES), Set.of(FILE)).different()).isEmpty();
    FileTree now = FileTree.inMemory(Map.of("b.yaml", "other"));
    assertThat(snapshot.after(now, Set.of(FILE)).different()).hasSize(1);
  }
}
