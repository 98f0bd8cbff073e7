package io.github.kustomize4j.spi;

/**
 * Runs the programs that a build needs, once a caller allows any: helm, functions, plugins. An
 * implementation may refuse, log or confine them. Safe for use by many threads at a time.
 */
public interface ProgramRunner {
  /** Runs a program and waits for its end; never throws for what the program does. */
  ProgramResult run(ProgramCall call);

  /**
   * Where a program will be found.
   *
   * @param name the name of a program, or a path
   * @return the absolute path of the program in PATH; the name itself if there is none
   */
  String locate(String name);

  /** Makes a new directory that only this user can read, for the files of one step. */
  Workspace workspace(String prefix);
}
