package io.github.kustomize4j.deep;

import java.util.List;

/** A block scalar: its header, such as {@code |-}, and its lines without indentation. */
record Block(String header, List<String> lines) {}
