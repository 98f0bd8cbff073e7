/**
 * The public API: renders a directory or a tree in memory to manifests.
 *
 * <pre>{@code
 * Kustomize kustomize = Kustomize.create();                           // make one, use it everywhere
 * RenderResult result = kustomize.render(Path.of("overlays/prod"));   // a directory of any file system
 * result.writeTo(outputStream);                                       // the bytes of kustomize build
 * for (Manifest manifest : result) System.out.println(manifest.id()); // or one object at a time
 * result.warnings().forEach(System.err::println);                     // the library prints nothing
 * }</pre>
 *
 * <p>A tree in memory is {@link io.github.kustomize4j.files.FileTree#inMemory}; many directories of
 * one tree are rendered by {@link Kustomize#renderAll(io.github.kustomize4j.files.FileTree,
 * java.util.Collection)}, and again whenever files change by a {@link RenderSession}. {@link
 * Manifest#provenance} tells which file and line wrote a field, {@link RenderResult#readSet} what
 * the result depends on. Bad input ends in a {@link
 * io.github.kustomize4j.diagnostics.KustomizeException} with code, place and advice.
 */
@NullMarked
package io.github.kustomize4j;

import org.jspecify.annotations.NullMarked;
