package org.iroengine.deadline.process;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The table of timescales that comes with the product. */
@Component
class ShippedDecision implements DecisionSource {

	@Override
	public String name() {
		return "processes/deadline/timescales.dmn";
	}

	@Override
	public byte[] content() {
		try {
			return new ClassPathResource(name()).getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The table %s is missing".formatted(name()), ex);
		}
	}

}
