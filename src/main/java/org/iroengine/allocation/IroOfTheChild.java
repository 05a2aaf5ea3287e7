package org.iroengine.allocation;

import org.springframework.stereotype.Component;

import org.iroengine.care.ChildReader;
import org.iroengine.care.IroCheck;

/** The child's current IRO works with the child, and whoever acts for the IRO today. */
@Component
class IroOfTheChild implements ChildReader, IroCheck {

	private final Covers covers;

	IroOfTheChild(Covers covers) {
		this.covers = covers;
	}

	@Override
	public boolean worksWith(String person, String childRef) {
		return this.covers.actingNow(childRef)
			.filter((acting) -> person.equals(acting.officer()) || person.equals(acting.insteadOf()))
			.isPresent();
	}

	@Override
	public boolean hasIro(String childRef) {
		return this.covers.actingNow(childRef).isPresent();
	}

}
