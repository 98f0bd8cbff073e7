package io.github.kustomize4j.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.LoadException;
import io.github.kustomize4j.files.FileTree.Kind;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FileTreeTest {
  private static final Map<String, String> FILES = Map.of("base/a.yaml", "a: 1\n", "b.yaml", "");

  static Stream<FileTree> sameTrees() throws IOException {
    return Stream.of(
        FileTree.inMemory(FILES),
        FileTree.of(filled(Jimfs.newFileSystem(Configuration.unix()), "/")),
        FileTree.of(filled(Jimfs.newFileSystem(Configuration.windows()), "C:\\")));
  }

  private static FileSystem filled(FileSystem fileSystem, String root) throws IOException {
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Path path = fileSystem.getPath(root).resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    return fileSystem;
  }

  @ParameterizedTest
  @MethodSource("sameTrees")
  void readsFiles(FileTree tree) {
    assertThat(tree.read(TreePath.of("/base/a.yaml"))).isEqualTo("a: 1\n".getBytes(UTF_8));
    assertThat(tree.kind(TreePath.of("/base"))).isEqualTo(Kind.DIRECTORY);
    assertThat(tree.kind(TreePath.of("/b.yaml"))).isEqualTo(Kind.FILE);
    assertThat(tree.kind(TreePath.of("/b.yaml/x"))).isEqualTo(Kind.ABSENT);
    assertThat(tree.kind(TreePath.of("/a\0b"))).isEqualTo(Kind.ABSENT);
    assertThat(tree.list(TreePath.of("/base"))).containsExactly("a.yaml");
    assertThat(tree.list(TreePath.of("/"))).contains("b.yaml", "base");
  }

  @ParameterizedTest
  @MethodSource("sameTrees")
  void refusesWhatIsNoFile(FileTree tree) {
    assertCode(Code.FILE_NOT_FOUND, () -> tree.read(TreePath.of("/c.yaml")))
        .hasMessage("open /c.yaml: no such file or directory");
    assertCode(Code.FILE_UNREADABLE, () -> tree.read(TreePath.of("/base")))
        .hasMessage("read /base: is a directory");
    assertCode(Code.FILE_UNREADABLE, () -> tree.list(TreePath.of("/b.yaml")));
    assertCode(Code.FILE_NOT_FOUND, () -> tree.list(TreePath.of("/c")));
  }

  @ParameterizedTest
  @MethodSource("sameTrees")
  void saysWhichPartIsMissing(FileTree tree) {
    assertCode(Code.FILE_NOT_FOUND, () -> tree.real(TreePath.of("/base/c/d.yaml")))
        .hasMessage(
            "evalsymlink failure on '/base/c/d.yaml' : lstat /base/c: no such file or directory");
    assertCode(Code.FILE_NOT_FOUND, () -> tree.real(TreePath.of("/b.yaml/x")))
        .hasMessage("evalsymlink failure on '/b.yaml/x' : lstat /b.yaml/x: not a directory");
  }

  @Test
  void aWindowsPathHasOneRealPath() throws IOException {
    FileSystem windows = filled(Jimfs.newFileSystem(Configuration.windows()), "C:\\");
    FileTree tree = FileTree.of(windows);
    assertThat(tree.real(TreePath.of("/base"))).hasToString("/C:/base");
    assertThat(tree.real(TreePath.of("/C:/base/../base"))).hasToString("/C:/base");
    assertThat(TreePath.of(windows.getPath("C:\\base\\a.yaml"))).hasToString("/C:/base/a.yaml");
    assertThat(tree.list(TreePath.of("/C:"))).contains("base");
  }

  @Test
  void followsLinks() throws IOException {
    FileSystem unix = filled(Jimfs.newFileSystem(Configuration.unix()), "/");
    Files.createSymbolicLink(unix.getPath("/link"), unix.getPath("/base"));
    Files.createSymbolicLink(unix.getPath("/loop"), unix.getPath("/loop"));
    FileTree tree = FileTree.of(unix);
    assertThat(tree.real(TreePath.of("/link/a.yaml"))).hasToString("/base/a.yaml");
    assertThat(tree.kind(TreePath.of("/link"))).isEqualTo(Kind.DIRECTORY);
    assertThat(tree.kind(TreePath.of("/loop"))).isEqualTo(Kind.ABSENT);
    assertCode(Code.FILE_NOT_FOUND, () -> tree.real(TreePath.of("/loop")))
        .hasMessageContaining("too many links");
  }

  @Test
  void refusesLargeFiles() throws IOException {
    FileSystem unix = filled(Jimfs.newFileSystem(Configuration.unix()), "/");
    TreePath file = TreePath.of("/base/a.yaml");
    assertThat(FileTree.of(unix, 5).read(file)).hasSize(5);
    assertCode(Code.LIMIT_EXCEEDED, () -> FileTree.of(unix, 4).read(file));
  }

  @Test
  void bytesOfAMemoryTreeCannotBeChanged() {
    byte[] given = {1};
    FileTree tree = FileTree.ofBytes(Map.of("a", given));
    given[0] = 2;
    tree.read(TreePath.of("/a"))[0] = 3;
    assertThat(tree.read(TreePath.of("/a"))).containsExactly(1);
  }

  @Test
  void aMemoryTreeRefusesContradictions() {
    assertThatThrownBy(() -> FileTree.inMemory(Map.of("a", "", "a/b", "")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FileTree.inMemory(Map.of("a", "", "./a", "")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static AbstractThrowableAssert<?, LoadException> assertCode(
      Code code, ThrowingCallable call) {
    LoadException thrown = catchThrowableOfType(LoadException.class, call);
    assertThat(thrown.code()).isEqualTo(code);
    return assertThat(thrown);
  }
}
