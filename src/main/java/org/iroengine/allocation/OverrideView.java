package org.iroengine.allocation;

/**
 * What the head of safeguarding sees of an override.
 *
 * @param child the reference and initials
 * @param officer who became the IRO
 * @param rule why the officer was blocked, a clause that follows the name
 * @param reason why the officer was chosen all the same
 * @param by who chose
 * @param at when, in London time
 */
record OverrideView(String child, String officer, String rule, String reason, String by, String at) {

}
