package org.iroengine.allocation;

import org.springframework.stereotype.Component;

import org.iroengine.care.ChildReader;

/** The child's current IRO works with the child. */
@Component
class IroOfTheChild implements ChildReader {

	private final AllocationRecords records;

	IroOfTheChild(AllocationRecords records) {
		this.records = records;
	}

	@Override
	public boolean worksWith(String person, String childRef) {
		return this.records.current(childRef).filter((current) -> current.officer().equals(person)).isPresent();
	}

}
