package io.github.kustomize4j.deep;

/** Draws some fields of a kustomization into a folder. */
interface FieldDrawer {
  void draw(Folder folder);
}
