package org.iroengine.web;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;

import org.springframework.boot.jackson.JsonComponent;

/** Refuses the one character that the database cannot keep, before anything is done. */
@JsonComponent
public class StorableText extends JsonDeserializer<String> {

	@Override
	public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
		String text = StringDeserializer.instance.deserialize(parser, context);
		return isStorable(text) ? text
				: (String) context.handleWeirdStringValue(String.class, text, "the character 0 cannot be kept");
	}

	/** Whether the value, where it is text, can be kept. */
	public static boolean isStorable(Object value) {
		return !(value instanceof String text && text.indexOf('\0') >= 0);
	}

}
