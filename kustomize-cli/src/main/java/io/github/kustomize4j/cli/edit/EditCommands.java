package io.github.kustomize4j.cli.edit;

import io.github.kustomize4j.cli.support.Command;
import org.jspecify.annotations.Nullable;

/** The commands of the group {@code edit}: for each noun there is a class of its name. */
public final class EditCommands {
  private EditCommands() {}

  /**
   * The command of a name, or null.
   *
   * @param name the words behind {@code edit}, such as {@code set image}
   */
  public static @Nullable Command find(String name, EditContext context) {
    int blank = name.indexOf(' ');
    String verb = blank < 0 ? name : name.substring(0, blank);
    String noun = name.substring(blank + 1);
    return switch (verb) {
      case "add" -> add(noun, context);
      case "set" -> set(noun, context);
      case "remove" -> remove(noun, context);
      case "fix" -> new FixCommand(context);
      case "alpha-list-builtin-plugin" -> new ListPluginsCommand(context.console());
      default -> null;
    };
  }

  private static @Nullable Command add(String noun, EditContext context) {
    return switch (noun) {
      case "resource" -> ResourceCommands.add(context);
      case "component" -> ComponentCommands.add(context);
      case "base" -> BaseCommands.add(context);
      case "transformer" -> TransformerCommands.add(context);
      case "generator" -> GeneratorCommands.add(context);
      case "patch" -> PatchCommands.add(context);
      case "configmap" -> ConfigMapCommands.add(context);
      case "secret" -> SecretCommands.add(context);
      case "label" -> LabelCommands.add(context);
      case "annotation" -> AnnotationCommands.add(context);
      case "buildmetadata" -> BuildMetadataCommands.add(context);
      default -> null;
    };
  }

  private static @Nullable Command set(String noun, EditContext context) {
    return switch (noun) {
      case "nameprefix" -> NameCommands.setNamePrefix(context);
      case "namesuffix" -> NameCommands.setNameSuffix(context);
      case "namespace" -> NameCommands.setNamespace(context);
      case "image" -> ImageCommands.set(context);
      case "replicas" -> ReplicasCommands.set(context);
      case "label" -> LabelCommands.set(context);
      case "annotation" -> AnnotationCommands.set(context);
      case "buildmetadata" -> BuildMetadataCommands.set(context);
      case "configmap" -> ConfigMapCommands.set(context);
      case "secret" -> SecretCommands.set(context);
      default -> null;
    };
  }

  private static @Nullable Command remove(String noun, EditContext context) {
    return switch (noun) {
      case "resource" -> ResourceCommands.remove(context);
      case "transformer" -> TransformerCommands.remove(context);
      case "patch" -> PatchCommands.remove(context);
      case "configmap" -> ConfigMapCommands.remove(context);
      case "secret" -> SecretCommands.remove(context);
      case "label" -> LabelCommands.remove(context);
      case "annotation" -> AnnotationCommands.remove(context);
      case "buildmetadata" -> BuildMetadataCommands.remove(context);
      default -> null;
    };
  }
}
