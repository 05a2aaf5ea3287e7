package org.iroengine.web;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * A method and path at which the server answers.
 *
 * @param path without parameters: each is replaced by a value
 */
record Endpoint(String method, String path) {

	/** Every endpoint of JAX-RS resources and of the resources they lead to. */
	static Stream<Endpoint> of(String base, Set<Class<?>> resources) {
		return resources.stream().flatMap((resource) -> below(base, resource)).distinct();
	}

	private static Stream<Endpoint> below(String base, Class<?> resource) {
		Path path = AnnotatedElementUtils.findMergedAnnotation(resource, Path.class);
		return (path == null) ? Stream.empty() : within(joined(base, path), resource);
	}

	private static Stream<Endpoint> within(String base, Class<?> resource) {
		return Arrays.stream(resource.getMethods()).flatMap((method) -> of(base, method));
	}

	private static Stream<Endpoint> of(String base, Method method) {
		HttpMethod http = AnnotatedElementUtils.findMergedAnnotation(method, HttpMethod.class);
		Path path = AnnotatedElementUtils.findMergedAnnotation(method, Path.class);
		if (http != null) {
			return Stream.of(new Endpoint(http.value(), joined(base, path)));
		}
		return (path != null) ? within(joined(base, path), method.getReturnType()) : Stream.empty();
	}

	private static String joined(String base, Path path) {
		String part = (path == null) ? "" : path.value().replaceAll("\\{[^}]+}", "default");
		return (base + "/" + part).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
	}

	@Override
	public String toString() {
		return this.method + " " + this.path;
	}

}
