package org.iroengine.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Somebody who calls the server as a browser or a program does: paths go out as they are
 * written, cookies are kept, redirects are not followed.
 */
public final class Visitor {

	private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final String address;

	private final Map<String, String> cookies = new LinkedHashMap<>();

	private final Map<String, String> headers = new LinkedHashMap<>();

	Visitor(int port) {
		this.address = "http://localhost:" + port;
	}

	/** Adds a header to every later call. */
	public Visitor with(String header, String value) {
		this.headers.put(header, value);
		return this;
	}

	Visitor withBasic(String user, String password) {
		String pair = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
		return with("Authorization", "Basic " + pair);
	}

	/** Fills in the sign-in page as a person does. */
	public Answer signIn(String user, String password) {
		get("/sign-in");
		return submit("/sign-in", Map.of("username", user, "password", password));
	}

	public Answer get(String path) {
		return call("GET", path, null);
	}

	public Answer post(String path, String json) {
		return call("POST", path, json);
	}

	/** Sends JSON, or nothing where it is null. */
	public Answer call(String method, String path, String json) {
		return send(method, path, json, "application/json");
	}

	/** What a file holds, where the server hands it out. */
	public byte[] file(String path) {
		HttpResponse<byte[]> response = exchange(request("GET", path, null, null), BodyHandlers.ofByteArray());
		if (response.statusCode() != 200) {
			throw new IllegalStateException("%s answered %d".formatted(path, response.statusCode()));
		}
		return response.body();
	}

	/** Sends a form as it is filled in. */
	public Answer submit(String path, Map<String, String> fields) {
		String form = fields.entrySet()
			.stream()
			.map((field) -> "%s=%s".formatted(encoded(field.getKey()), encoded(field.getValue())))
			.collect(Collectors.joining("&"));
		return send("POST", path, form, "application/x-www-form-urlencoded");
	}

	/** Sends a body of any type. */
	public Answer send(String method, String path, String body, String type) {
		var response = exchange(request(method, path, body, type), BodyHandlers.ofString());
		return new Answer(response.statusCode(), response.headers(), response.body());
	}

	private HttpRequest request(String method, String path, String body, String type) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.address + path))
			.method(method, (body != null) ? BodyPublishers.ofString(body) : BodyPublishers.noBody());
		if (body != null) {
			request.header("Content-Type", type);
		}
		this.headers.forEach(request::header);
		presentCookies(request);
		return request.build();
	}

	/** The value of a cookie, or null. */
	public String cookie(String name) {
		return this.cookies.get(name);
	}

	/** Forgets a cookie, as one who never got it. */
	public Visitor without(String cookie) {
		this.cookies.remove(cookie);
		return this;
	}

	private void presentCookies(HttpRequest.Builder request) {
		if (!this.cookies.isEmpty()) {
			request.header("Cookie",
					this.cookies.entrySet()
						.stream()
						.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
						.collect(Collectors.joining("; ")));
		}
		token(request, "IRO-XSRF-TOKEN", "X-IRO-XSRF-TOKEN");
		token(request, "XSRF-TOKEN", "X-XSRF-TOKEN");
	}

	private void token(HttpRequest.Builder request, String cookie, String header) {
		if (this.cookies.containsKey(cookie)) {
			request.header(header, this.cookies.get(cookie));
		}
	}

	private <T> HttpResponse<T> exchange(HttpRequest request, BodyHandler<T> read) {
		try {
			HttpResponse<T> response = HTTP.send(request, read);
			response.headers().allValues("Set-Cookie").forEach(this::keep);
			return response;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(request.toString(), ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void keep(String header) {
		HttpCookie cookie = HttpCookie.parse(header).get(0);
		if (cookie.getValue().isEmpty() || cookie.getMaxAge() == 0) {
			this.cookies.remove(cookie.getName());
		}
		else {
			this.cookies.put(cookie.getName(), cookie.getValue());
		}
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
