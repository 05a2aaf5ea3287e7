package org.iroengine.support;

import java.net.http.HttpHeaders;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What the server answered.
 *
 * @param body empty where there was none
 */
public record Answer(int status, HttpHeaders headers, String body) {

	private static final ObjectMapper JSON = new ObjectMapper();

	/** The first value of a header, or an empty text. */
	public String header(String name) {
		return this.headers.firstValue(name).orElse("");
	}

	/** The lines that set cookies whose name begins with the given text. */
	public List<String> cookies(String name) {
		return this.headers.allValues("Set-Cookie").stream().filter((line) -> line.startsWith(name)).toList();
	}

	/** The body read as JSON. */
	public JsonNode json() {
		try {
			return JSON.readTree(this.body);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("Not JSON: " + this.body, ex);
		}
	}

	/** Whether this sends people to the sign-in page, or refuses them. */
	public boolean isRefusal() {
		return this.status == 401 || this.status == 403 || this.status == 302 && leadsToSignIn();
	}

	private boolean leadsToSignIn() {
		return header("Location").matches("(https?://localhost:\\d+)?/sign-in");
	}

}
