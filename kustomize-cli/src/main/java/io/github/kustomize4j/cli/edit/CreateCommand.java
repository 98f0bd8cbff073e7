package io.github.kustomize4j.cli.edit;

import io.github.kustomize4j.cli.support.Arguments;
import io.github.kustomize4j.cli.support.Command;
import io.github.kustomize4j.cli.support.Flag;
import io.github.kustomize4j.cli.support.ParsedFlags;
import io.github.kustomize4j.cli.support.UsageException;
import io.github.kustomize4j.cli.support.WorkFolder;
import io.github.kustomize4j.edit.KeyValues;
import io.github.kustomize4j.edit.KustomizationEditor;
import io.github.kustomize4j.edit.ResourceSearch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes a new kustomization file in the current directory. */
public final class CreateCommand implements Command {
  private static final String FILE = "kustomization.yaml";
  private static final Flag RESOURCES =
      Flag.ofText("resources", "", "PATHS", "The resources, with commas between them");
  private static final Flag AUTODETECT =
      Flag.ofSwitch("autodetect", "Add every file of the directory that holds resources");
  private static final Flag RECURSIVE =
      Flag.ofSwitch("recursive", "With --autodetect: look into the directories below, too");
  private static final Flag NAMESPACE =
      Flag.ofText("namespace", "", "NAME", "The namespace of the resources");
  private static final Flag PREFIX =
      Flag.ofText("nameprefix", "", "TEXT", "What to put in front of names");
  private static final Flag SUFFIX =
      Flag.ofText("namesuffix", "", "TEXT", "What to put behind names");
  private static final Flag LABELS =
      Flag.ofText("labels", "", "KEY:VALUE,...", "Labels for the resources");
  private static final Flag ANNOTATIONS =
      Flag.ofText("annotations", "", "KEY:VALUE,...", "Annotations for the resources");
  public static final List<Flag> FLAGS =
      List.of(RESOURCES, AUTODETECT, RECURSIVE, NAMESPACE, PREFIX, SUFFIX, LABELS, ANNOTATIONS);

  private final EditContext context;

  public CreateCommand(EditContext context) {
    this.context = context;
  }

  @Override
  public List<Flag> flags() {
    return FLAGS;
  }

  @Override
  public int run(ParsedFlags given) throws IOException {
    WorkFolder folder = context.folder();
    List<String> resources = new ArrayList<>();
    if (!given.text(RESOURCES).isEmpty()) {
      resources.addAll(new GivenRoots(context).expand(Arguments.commaList(given.text(RESOURCES))));
    }
    requireNone(folder.kustomizations());
    if (given.isOn(AUTODETECT)) {
      for (String found :
          ResourceSearch.find(folder.files(), folder.tree(), given.isOn(RECURSIVE))) {
        if (!resources.contains(found)) {
          resources.add(found);
        }
      }
    }
    folder.write(FILE, content(given, resources));
    return 0;
  }

  /** Kustomize empties the first of two files; here nothing is lost. */
  private static void requireNone(List<String> present) throws IOException {
    if (present.size() > 1) {
      throw WorkFolder.ambiguous(present);
    }
    if (!present.isEmpty()) {
      throw new UsageException("kustomization file already exists");
    }
  }

  private static byte[] content(ParsedFlags given, List<String> resources) {
    Map<String, String> labels = pairs("label", given.text(LABELS));
    Map<String, String> annotations = pairs("annotation", given.text(ANNOTATIONS));
    return KustomizationEditor.create(FILE, resources)
        .setNamespace(given.text(NAMESPACE))
        .setNamePrefix(given.text(PREFIX))
        .setNameSuffix(given.text(SUFFIX))
        .addCommonLabels(labels, true)
        .addCommonAnnotations(annotations, true)
        .toBytes();
  }

  private static Map<String, String> pairs(String noun, String text) {
    return text.isEmpty() ? Map.of() : KeyValues.parse(noun, Arguments.commaList(text));
  }
}
