package nl.ims.rules.mutation;

/**
 * A change that an operator would make.
 *
 * @param operator the name of the operator, as a reader of survivors sees it
 * @param edit the change
 */
record Proposal(String operator, Edit edit) {}
