package org.iroengine.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the council sets about allocation.
 *
 * @param childrenPerFte the most children a full-time officer should have (IRO Handbook:
 * 50 to 70)
 */
@ConfigurationProperties("iro.allocation")
record AllocationPolicy(@DefaultValue("70") int childrenPerFte) {

	/** The cap of an officer, rounded down: half a post has a cap of 35. */
	long capFor(BigDecimal fte) {
		return fte.multiply(BigDecimal.valueOf(this.childrenPerFte)).setScale(0, RoundingMode.DOWN).longValue();
	}

}
