package org.iroengine.people;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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
 * @param workingDays the days of the week on which they work, at least one
 * @param team the team they belong to, or null
 * @param locality where they work, or null
 * @param specialisms what they know more of than others
 * @param languages what they speak besides English
 */
public record Person(String id, String name, String mail, UserGroup role, BigDecimal fte, LocalDate contractEnd,
		Set<DayOfWeek> workingDays, String team, String locality, List<String> specialisms, List<String> languages) {

	/** Monday to Friday. */
	public static final Set<DayOfWeek> WEEKDAYS = Set.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

	public Person(String id, String name, String mail, UserGroup role) {
		this(id, name, mail, role, null, null);
	}

	public Person(String id, String name, String mail, UserGroup role, BigDecimal fte, LocalDate contractEnd) {
		this(id, name, mail, role, fte, contractEnd, WEEKDAYS, null, null, List.of(), List.of());
	}

	/** Whether the person has left the service by the start of the given local date. */
	public boolean hasLeftBy(LocalDate date) {
		return this.contractEnd != null && this.contractEnd.isBefore(date);
	}

}
