package io.github.kustomize4j.files;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.LoadException;
import io.github.kustomize4j.files.FileTree.Kind;

/** The texts of a tree's errors; their key phrases are those of kustomize. */
final class FileErrors {
  private FileErrors() {}

  static LoadException notFound(TreePath path) {
    return error(Code.FILE_NOT_FOUND, "open " + path + ": no such file or directory");
  }

  /** Names, as kustomize does, the first part of the path that is not there. */
  static LoadException unresolvable(TreePath path, FileTree tree) {
    TreePath missing = tree.firstMissing(path);
    TreePath parent = missing.parent();
    boolean inDirectory = parent == null || tree.kind(parent) == Kind.DIRECTORY;
    String reason = inDirectory ? "no such file or directory" : "not a directory";
    return error(
        Code.FILE_NOT_FOUND,
        "evalsymlink failure on '" + path + "' : lstat " + missing + ": " + reason);
  }

  static LoadException linkLoop(TreePath path) {
    return error(Code.FILE_NOT_FOUND, "evalsymlink failure on '" + path + "' : too many links");
  }

  static LoadException denied(TreePath path) {
    return error(Code.FILE_UNREADABLE, "open " + path + ": permission denied");
  }

  static LoadException notAFile(TreePath path, Kind kind) {
    return kind == Kind.DIRECTORY
        ? error(Code.FILE_UNREADABLE, "read " + path + ": is a directory")
        : error(Code.FILE_UNREADABLE, "read " + path + ": not a regular file");
  }

  static LoadException notADirectory(TreePath path) {
    return error(Code.FILE_UNREADABLE, "open " + path + ": not a directory");
  }

  static LoadException unreadable(TreePath path, Exception cause) {
    return error(Code.FILE_UNREADABLE, "read " + path + ": " + cause.getMessage());
  }

  static LoadException tooLarge(TreePath path, long limit) {
    return error(
        Code.LIMIT_EXCEEDED, "read " + path + ": the file is larger than " + limit + " bytes");
  }

  private static LoadException error(Code code, String message) {
    return new LoadException(Diagnostic.error(code, message));
  }
}
