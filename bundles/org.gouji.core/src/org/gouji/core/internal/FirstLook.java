package org.gouji.core.internal;

/**
 * The head of an input and the state of its file just before it was read.
 *
 * @param state the state
 * @param head the head
 */
record FirstLook(FileState state, FileHead head) {
}
