package io.github.kustomize4j.internal.pipeline;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.internal.cache.Trace;
import io.github.kustomize4j.resource.Resource;

/**
 * What a build gives.
 *
 * @param resources in output order, ready to be printed
 * @param warnings in order
 * @param trace what was asked of the files
 */
public record Built(
    ImmutableList<Resource> resources, ImmutableList<Diagnostic> warnings, Trace trace) {}
