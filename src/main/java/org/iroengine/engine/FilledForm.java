package org.iroengine.engine;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A form with the choices that a table gives. */
final class FilledForm {

	private static final ObjectMapper JSON = new ObjectMapper();

	private FilledForm() {
	}

	/** The form as it is deployed; as it was where no choices are for it. */
	static byte[] of(byte[] form, Iterable<FormChoices> all) {
		try {
			JsonNode read = JSON.readTree(form);
			boolean filled = false;
			for (FormChoices choices : all) {
				if (choices.forms().contains(read.path("id").asText())) {
					fill(read, choices);
					filled = true;
				}
			}
			return filled ? JSON.writeValueAsBytes(read) : form;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void fill(JsonNode form, FormChoices choices) {
		for (JsonNode component : form.path("components")) {
			if (component.path("key").asText().equals(choices.field())) {
				ArrayNode values = ((ObjectNode) component).putArray("values");
				choices.choices().forEach((value, label) -> values.addObject().put("value", value).put("label", label));
			}
		}
	}

}
