package io.github.kustomize4j.cli.edit;

import io.github.kustomize4j.cli.support.Command;
import org.jspecify.annotations.Nullable;

/** The commands of the group {@code edit}. */
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
      case "resource" -> PathCommands.addResource(context);
      case "component" -> PathCommands.addComponent(context);
      case "base" -> PathCommands.addBase(context);
      case "transformer" -> PathCommands.addTransformer(context);
      case "generator" -> PathCommands.addGenerator(context);
      case "patch" -> PatchCommands.add(context);
      case "configmap" -> GeneratorCommands.addConfigMap(context);
      case "secret" -> GeneratorCommands.addSecret(context);
      case "label" -> LabelCommands.addLabel(context);
      case "annotation" -> LabelCommands.addAnnotation(context);
      case "buildmetadata" -> ValueCommands.addBuildMetadata(context);
      default -> null;
    };
  }

  private static @Nullable Command set(String noun, EditContext context) {
    return switch (noun) {
      case "nameprefix" -> ValueCommands.setNamePrefix(context);
      case "namesuffix" -> ValueCommands.setNameSuffix(context);
      case "namespace" -> ValueCommands.setNamespace(context);
      case "image" -> ValueCommands.setImage(context);
      case "replicas" -> ValueCommands.setReplicas(context);
      case "label" -> LabelCommands.setLabel(context);
      case "annotation" -> LabelCommands.setAnnotation(context);
      case "buildmetadata" -> ValueCommands.setBuildMetadata(context);
      case "configmap" -> GeneratorCommands.setConfigMap(context);
      case "secret" -> GeneratorCommands.setSecret(context);
      default -> null;
    };
  }

  private static @Nullable Command remove(String noun, EditContext context) {
    return switch (noun) {
      case "resource" -> PathCommands.removeResource(context);
      case "transformer" -> PathCommands.removeTransformer(context);
      case "patch" -> PatchCommands.remove(context);
      case "configmap" -> GeneratorCommands.removeConfigMap(context);
      case "secret" -> GeneratorCommands.removeSecret(context);
      case "label" -> LabelCommands.removeLabel(context);
      case "annotation" -> LabelCommands.removeAnnotation(context);
      case "buildmetadata" -> ValueCommands.removeBuildMetadata(context);
      default -> null;
    };
  }
}
