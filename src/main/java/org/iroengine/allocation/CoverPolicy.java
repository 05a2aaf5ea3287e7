package org.iroengine.allocation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the council sets about absence.
 *
 * @param absenceWorkingDays an absence of at least so many working days asks for a
 * decision; a shorter one only where a date of a child falls into it
 */
@ConfigurationProperties("iro.cover")
record CoverPolicy(@DefaultValue("5") int absenceWorkingDays) {

}
