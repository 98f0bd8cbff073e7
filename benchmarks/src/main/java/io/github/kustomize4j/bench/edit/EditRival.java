package io.github.kustomize4j.bench.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kustomize4j.bench.read.ReadRival;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.List;

/** How a base stays what it is while an overlay changes it. */
public enum EditRival {
  /** This project's nodes never change: what is changed is copied along its path. */
  PATH_COPYING(ReadRival.KUSTOMIZE4J) {
    @Override
    Object edit(Object document, String value) {
      MapNode root = (MapNode) document;
      return root.with("metadata", named(map(root, "metadata"), value))
          .with("spec", images(map(root, "spec"), value));
    }

    private static MapNode map(MapNode of, String key) {
      return (MapNode) of.value(of.indexOf(key));
    }

    private static MapNode named(MapNode metadata, String value) {
      return metadata.with("name", text(metadata, value));
    }

    private static ScalarNode text(Node near, String value) {
      return ScalarNode.string(near.source(), near.start(), value);
    }

    private static MapNode images(MapNode spec, String value) {
      MapNode template = map(spec, "template");
      MapNode pod = map(template, "spec");
      ListNode containers = (ListNode) pod.value(pod.indexOf("containers"));
      ListNode changed =
          containers.mapItems(item -> ((MapNode) item).with("image", text(item, value)));
      return spec.with("template", template.with("spec", pod.with("containers", changed)));
    }
  },

  /** Jackson's nodes change, so that the whole base is copied for each overlay. */
  DEEP_COPY(ReadRival.JACKSON) {
    @Override
    Object edit(Object document, String value) {
      ObjectNode root = ((ObjectNode) document).deepCopy();
      ((ObjectNode) root.get("metadata")).put("name", value);
      for (JsonNode container : root.at("/spec/template/spec/containers")) {
        ((ObjectNode) container).put("image", value);
      }
      return root;
    }
  };

  private final ReadRival reader;

  EditRival(ReadRival reader) {
    this.reader = reader;
  }

  /** The base. */
  public List<?> read(byte[] bytes) {
    return reader.read(bytes);
  }

  /** A Deployment with another name and other images; the one that is given stays as it is. */
  abstract Object edit(Object document, String value);
}
