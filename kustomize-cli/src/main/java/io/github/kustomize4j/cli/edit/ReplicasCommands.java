package io.github.kustomize4j.cli.edit;

import io.github.kustomize4j.cli.support.Arguments;
import io.github.kustomize4j.edit.ReplicaChange;
import java.util.List;

/** The command for {@code replicas}. */
final class ReplicasCommands {
  private ReplicasCommands() {}

  static EditCommand set(EditContext context) {
    return EditCommand.of(
        context,
        (given, unused) -> {
          List<ReplicaChange> replicas =
              Arguments.some(given, "no replicas specified").stream()
                  .map(ReplicaChange::parse)
                  .toList();
          return editor -> editor.setReplicas(replicas);
        });
  }
}
