package org.iroengine.people;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.iroengine.web.UserGroup;

/**
 * Somebody who works for the service.
 *
 * @param id what the person signs in with
 * @param name as letters address them
 * @param mail may be null: then letters to them wait for business support
 * @param role the group they belong to
 * @param fte full-time equivalent of an officer, more than 0 and at most 1; null for
 * others
 * @param contractEnd the last working day, a local date; null where none is known
 */
public record Person(String id, String name, String mail, UserGroup role, BigDecimal fte, LocalDate contractEnd) {

	public Person(String id, String name, String mail, UserGroup role) {
		this(id, name, mail, role, null, null);
	}

	/** Whether the person has left the service by the start of the given local date. */
	public boolean hasLeftBy(LocalDate date) {
		return this.contractEnd != null && this.contractEnd.isBefore(date);
	}

}
