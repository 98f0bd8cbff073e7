package io.github.kustomize4j.internal.pipeline;

import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.internal.cache.Trace;
import org.jspecify.annotations.Nullable;

/**
 * A build that may have failed. Either {@code built} or {@code failure} is null.
 *
 * @param built what it gave
 * @param failure why it gave nothing
 * @param trace what it asked of the files until its end
 */
public record Attempt(@Nullable Built built, @Nullable KustomizeException failure, Trace trace) {}
