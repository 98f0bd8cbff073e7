package io.github.kustomize4j.edit;

import io.github.kustomize4j.tree.MapNode;
import java.util.List;

/** The entries of {@code images} and {@code replicas}. */
final class ImageEdits {
  private static final String IMAGES = "images";
  private static final String REPLICAS = "replicas";

  private ImageEdits() {}

  /**
   * A change replaces the whole entry of its image. What it keeps is that of the entry as it was
   * before all changes.
   */
  static MapNode setImages(MapNode fields, List<ImageChange> changes) {
    NamedEntries before = NamedEntries.of(fields, IMAGES);
    NamedEntries images = NamedEntries.of(fields, IMAGES);
    for (ImageChange change : changes) {
      images.put(image(change, before.get(change.name())));
    }
    return Trees.withItems(fields, IMAGES, List.copyOf(images.sorted()));
  }

  private static MapNode image(ImageChange change, MapNode present) {
    MapNode image = Trees.withText(Trees.EMPTY_MAP, "name", change.name());
    image = with(image, "newName", change.newName(), present);
    image = with(image, "newTag", change.newTag(), present);
    return with(image, "digest", change.digest(), present);
  }

  private static MapNode with(MapNode image, String field, String value, MapNode present) {
    String text = value.equals(ImageChange.KEEP) ? Trees.text(present, field) : value;
    return Trees.withText(image, field, text);
  }

  static MapNode setReplicas(MapNode fields, List<ReplicaChange> changes) {
    NamedEntries replicas = NamedEntries.of(fields, REPLICAS);
    for (ReplicaChange change : changes) {
      MapNode named = Trees.withText(Trees.EMPTY_MAP, "name", change.name());
      replicas.put(named.with("count", Trees.plain(Long.toString(change.count()))));
    }
    return Trees.withItems(fields, REPLICAS, List.copyOf(replicas.sorted()));
  }
}
