/**
 * Changes kustomization files as {@code kustomize edit} does, without a file system or a process:
 * bytes in, bytes out.
 *
 * <pre>{@code
 * byte[] after = KustomizationEditor.of("kustomization.yaml", before)
 *     .minimal()                                                   // no other line changes
 *     .setImages(List.of(ImageChange.parse("nginx:1.27")))
 *     .addResources(List.of("service.yaml"))
 *     .toBytes();
 * }</pre>
 *
 * <p>How it works: the file is read into a tree, which is brought into the form that the reference
 * would write ({@code KustomizationShape} knows the fields and their order, {@code OlderFields}
 * what became of older ones). Operations are functions from tree to tree. What comes out is written
 * in one of two ways: {@code CommentedFields} writes every field anew, and moves comments as the
 * reference does; {@code MinimalText} compares the trees and changes single places of the text,
 * then reads the text again to be sure that it says what it should.
 */
@NullMarked
package io.github.kustomize4j.edit;

import org.jspecify.annotations.NullMarked;
