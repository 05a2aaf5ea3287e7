package org.iroengine.allocation;

/** An IRO manager has confirmed an officer whom a rule blocks. */
public record RuleOverridden(long allocationId, String childRef) {

}
