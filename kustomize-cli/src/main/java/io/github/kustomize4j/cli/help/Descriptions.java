package io.github.kustomize4j.cli.help;

import io.github.kustomize4j.cli.build.BuildAllCommand;
import io.github.kustomize4j.cli.build.BuildFlags;
import io.github.kustomize4j.cli.fn.FnRun;
import io.github.kustomize4j.cli.localize.LocalizeCommand;
import io.github.kustomize4j.cli.openapi.OpenApiFetchCommand;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** What there is to say about each command. */
public final class Descriptions {
  private Descriptions() {}

  /** All commands. */
  public static CommandSpec root() {
    return Description.of("kustomize4j", "Manages declarative configuration of Kubernetes.")
        .text(
            "Renders and edits kustomizations, in pure Java; what it prints and writes is what",
            "kustomize v5.8.1 would. See https://kustomize.io")
        .flags(List.of(VersionCommand.OWN))
        .with(
            build(),
            buildAll(),
            EditDescriptions.create(),
            EditDescriptions.edit(),
            localize(),
            CfgDescriptions.group(),
            fn(),
            batch(),
            completion(),
            openapi(),
            version(),
            help())
        .spec();
  }

  private static Description build() {
    return Description.of("build", "Build a kustomization from a directory or URL")
        .text("Builds the resources that a 'kustomization.yaml' describes and prints them as YAML.")
        .argument(
            "DIR",
            "0..1",
            "A directory that holds a 'kustomization.yaml', or the URL of a git repository; '.' if"
                + " it is not given")
        .choices(BuildFlags.LOAD_RESTRICTOR, "LoadRestrictionsNone", "LoadRestrictionsRootOnly")
        .flags(BuildFlags.ALL)
        .examples(
            "# the current directory",
            "kustomize4j build",
            "# an overlay, one file for each resource",
            "kustomize4j build overlays/production -o out/",
            "# a repository",
            "kustomize4j build"
                + " 'https://github.com/kubernetes-sigs/kustomize//examples/helloWorld?ref=v1.0.6'");
  }

  private static Description buildAll() {
    return Description.of("build-all", "Build many kustomizations, one file each")
        .text(
            "Builds every kustomization below the given directories, several at a time, and writes",
            "each into a file of its own: 'clusters/a' below ROOT 'clusters' becomes 'DIR/a.yaml'.",
            "A ROOT that holds a kustomization is built itself, and nothing below it. Components,",
            "hidden directories and links to directories are passed over. Files and bases that",
            "several have in common are read and built once. An error does not end the others;",
            "the exit code is 1 if there was one.")
        .argument("ROOT", "1..*", "A directory")
        .choices(BuildFlags.LOAD_RESTRICTOR, "LoadRestrictionsNone", "LoadRestrictionsRootOnly")
        .flags(BuildAllCommand.FLAGS)
        .examples(
            "# every cluster below clusters/, four at a time",
            "kustomize4j build-all clusters -o out --jobs 4",
            "# two overlays, into out/staging.yaml and out/production.yaml",
            "kustomize4j build-all overlays/staging overlays/production -o out");
  }

  private static Description localize() {
    return Description.of("localize", "Copy a kustomization with all that it refers to")
        .text(
            "Copies a kustomization with all that it refers to into a new directory. What is remote",
            "is fetched, and the copy names the fetched files in place of the addresses.")
        .argument("TARGET", "0..1", "A directory, or a URL with a 'ref'; '.' if it is not given")
        .argument(
            "DESTINATION",
            "0..1",
            "A directory that does not exist yet; 'localized-' and the name of the target if it is"
                + " not given")
        .flags(LocalizeCommand.FLAGS)
        .examples(
            "# the current directory",
            "kustomize4j localize",
            "# an overlay whose bases stand beside it",
            "kustomize4j localize overlays/prod vendored --scope .",
            "# a repository",
            "kustomize4j localize"
                + " 'https://github.com/kubernetes-sigs/kustomize//examples/helloWorld?ref=v1.0.6'");
  }

  private static Description fn() {
    return Description.of("fn", "Run functions over files of configuration")
        .text("Commands that run functions over files of configuration.")
        .with(
            Description.of("run", "Run the functions of a directory over its objects")
                .text(
                    "Runs functions over the objects of a directory and writes them back. A function"
                        + " is a",
                    "program or a container that takes and gives a ResourceList. It is declared by"
                        + " an object with",
                    "the annotation config.kubernetes.io/function, and gets the objects of its own"
                        + " directory and",
                    "of those below; functions of the deepest directories run first. Without a"
                        + " directory,",
                    "objects are read from standard input and printed.")
                .argument(
                    "DIR",
                    "0..1",
                    "A directory, whose files *.yaml, *.yml and *.json are read, or one file")
                .argument(
                    "ARGUMENT",
                    "0..*",
                    "Behind '--': the kind of the configuration of --exec-path or --image, and its"
                        + " data as KEY=VALUE")
                .flags(FnRun.FLAGS)
                .examples(
                    "# the functions that the directory declares, result on standard output",
                    "kustomize4j fn run my-dir/ --enable-exec --dry-run",
                    "# one program, with data for it",
                    "kustomize4j fn run my-dir/ --enable-exec --exec-path ./set-team --"
                        + " team=web"));
  }

  private static Description batch() {
    return Description.of("batch", "Answer build requests, one JSON object a line")
        .text(
            "Answers build requests until standard input ends. Each request is one line of JSON,",
            "    {\"dir\": \"/path/to/overlay\", \"flags\": [\"--enable-helm\"]}",
            "and so is each answer, in the same order:",
            "    {\"ok\": true, \"out\": \"apiVersion: ...\", \"err\": \"warnings or the error\"}",
            "The flags are those of 'build'. A line that is no request gets an answer with an"
                + " error.");
  }

  private static Description version() {
    return Description.of("version", "Print the version of kustomize that the output agrees with")
        .text("Prints the version of kustomize that the output agrees with.")
        .choices(VersionCommand.OUTPUT, "yaml", "json")
        .flags(VersionCommand.FLAGS)
        .examples("kustomize4j version", "kustomize4j version -o json");
  }

  private static Description completion() {
    return Description.of("completion", "Print a script for the completion of a shell")
        .text(
            "Prints a script with which a shell completes commands, flags and directories. It is",
            "made of the commands of this version; make it anew after an update.")
        .argument("SHELL", "1", "bash, zsh, fish or powershell")
        .argumentChoices("bash", "zsh", "fish", "powershell")
        .examples(
            "# for this session",
            "source <(kustomize4j completion bash)",
            "# for all sessions of zsh",
            "kustomize4j completion zsh > \"${fpath[1]}/_kustomize4j\"",
            "# for all sessions of fish",
            "kustomize4j completion fish > ~/.config/fish/completions/kustomize4j.fish");
  }

  private static Description openapi() {
    return Description.of("openapi", "Show the types of the Kubernetes API")
        .hidden()
        .text("Shows the types of the Kubernetes API, by which patches merge lists.")
        .with(
            Description.of("fetch", "Print the types that a cluster knows")
                .text(
                    "Prints the types that a cluster knows, for the field 'openapi' of a",
                    "kustomization. They are asked of the current cluster of the program kubectl.")
                .choices(OpenApiFetchCommand.FORMAT, "json", "yaml")
                .flags(OpenApiFetchCommand.FLAGS)
                .examples("kustomize4j openapi fetch > schema.json"),
            Description.of("info", "Print the version of the types that are built in")
                .text("Prints the version of the types that are built in.")
                .examples("kustomize4j openapi info"));
  }

  private static Description help() {
    return Description.of("help", "Show the help of a command")
        .text("Shows the help of a command.")
        .argument("COMMAND", "0..*", "The words of its name")
        .examples("kustomize4j help build");
  }
}
