package org.iroengine.allocation;

/**
 * A child for whom an officer acts as the IRO today.
 *
 * @param allocation by which the child has an IRO
 * @param insteadOf the name of the IRO whom the officer covers; null where the officer is
 * the IRO
 */
record HeldChild(Allocation allocation, String insteadOf) {

	long id() {
		return this.allocation.id();
	}

	String childRef() {
		return this.allocation.childRef();
	}

}
