package io.github.kustomize4j.internal.specs;

import io.github.kustomize4j.resource.Gvk;

/**
 * Which fields hold the names of objects of a type.
 *
 * @param target the selector of what is referred to; empty parts match anything
 * @param referrers the fields of those that refer
 */
public record NameReference(Gvk target, FieldSpecs referrers) {}
