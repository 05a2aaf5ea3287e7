package org.iroengine.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The tables, letters and texts that come with the product. */
final class ShippedPolicy {

	private ShippedPolicy() {
	}

	/** Each by its path. */
	static Map<String, PolicyFile> files() {
		Map<String, PolicyFile> files = new TreeMap<>();
		Stream
			.of("classpath*:processes/**/*.dmn", "classpath*:letters/*.mustache", "classpath*:records/*.*",
					"classpath*:texts.properties")
			.flatMap(ShippedPolicy::paths)
			.forEach((path) -> files.put(path, new PolicyFile(path, path, false, read(path))));
		return files;
	}

	private static Stream<String> paths(String place) {
		try {
			return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(place))
				.map(ShippedPolicy::path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String path(Resource file) {
		try {
			return file.getURL()
				.getPath()
				.replaceFirst("^.*/(?=(processes|letters|records|texts\\.properties)(/|$))", "");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] read(String path) {
		try {
			return new ClassPathResource(path).getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
