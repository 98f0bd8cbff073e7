package io.github.kustomize4j.internal.transform;

import io.github.kustomize4j.tree.Node;

/**
 * One entry of the {@code replicas} field.
 *
 * @param name the name, present or former, of the resources that are meant
 * @param count the number of replicas
 * @param author the node that says so, which gives new values their place
 */
public record ReplicaCount(String name, long count, Node author) {}
