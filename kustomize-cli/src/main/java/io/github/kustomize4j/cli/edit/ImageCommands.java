package io.github.kustomize4j.cli.edit;

import io.github.kustomize4j.cli.support.Arguments;
import io.github.kustomize4j.edit.ImageChange;
import java.util.List;

/** The command for {@code images}. */
final class ImageCommands {
  private ImageCommands() {}

  static EditCommand set(EditContext context) {
    return EditCommand.of(
        context,
        (given, unused) -> {
          List<ImageChange> images =
              Arguments.some(given, "no image specified").stream().map(ImageChange::parse).toList();
          return editor -> editor.setImages(images);
        });
  }
}
