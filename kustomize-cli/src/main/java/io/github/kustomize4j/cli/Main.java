package io.github.kustomize4j.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point of the command line. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    CommandLine commandLine = new CommandLine(new Root());
    commandLine.addSubcommand(new Version(commandLine));
    System.exit(commandLine.execute(args));
  }

  @Command(name = "kustomize4j", description = "Renders kustomizations.")
  private static final class Root {}

  @Command(name = "version", description = "Prints the version.")
  private record Version(CommandLine root) implements Callable<Integer> {
    @Override
    public Integer call() {
      String version = Main.class.getPackage().getImplementationVersion();
      root.getOut().println(version == null ? "(devel)" : "v" + version.replace("-SNAPSHOT", ""));
      return 0;
    }
  }
}
