package org.iroengine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Small files, short methods, a sentence for each type and package, injected time. */
class SourcesTest {

	private static final int LONGEST_FILE = 199;

	private static final int LONGEST_METHOD = 25;

	private static final int LONGEST_STEP = 5;

	private static final Pattern OWN_TIME = Pattern.compile(
			"\\b[A-Z]\\w*\\.now\\(|new Date\\(\\)|currentTimeMillis|nanoTime|Clock\\.system|Calendar\\.getInstance");

	private static final Pattern STREAM_OF_ROWS = Pattern
		.compile("\\.query\\((?:[^()]|\\([^()]*\\))*\\)\\s*\\.stream\\(\\)");

	@Test
	void filesStayUnderTwoHundredLines() {
		assertThat(Stream.of("src/main/java", "src/test/java")
			.flatMap((folder) -> Sources.under(folder).stream())
			.filter((file) -> lines(file).size() > LONGEST_FILE)).isEmpty();
	}

	@Test
	void methodsStayUnderTwentySixLines() {
		assertThat(methods().filter((method) -> method.lines() > LONGEST_METHOD)).isEmpty();
	}

	@Test
	void stepsTranslateInFiveLines() {
		List<Method> steps = methods().filter((method) -> method.name().matches("\\w+Steps\\..*")).toList();
		assertThat(steps).isNotEmpty().allMatch((step) -> step.lines() <= LONGEST_STEP);
	}

	/** Both declare the bean: the one of the product, and the embedded start's. */
	@Test
	void onlyTheClockTellsTheTime() {
		assertThat(Sources.under("src/main/java")
			.stream()
			.filter((file) -> lines(file).stream().anyMatch((line) -> OWN_TIME.matcher(line).find()))
			.map((file) -> file.getFileName().toString()))
			.containsExactlyInAnyOrder("IroEngineApplication.java", "Demonstration.java");
	}

	/** A stream of rows keeps its connection until it is closed. */
	@Test
	void rowsAreReadAsLists() {
		assertThat(Sources.under("src/main/java")
			.stream()
			.filter((file) -> STREAM_OF_ROWS.matcher(String.join("\n", lines(file))).find())).isEmpty();
	}

	@Test
	void everyTypeSaysWhatItIs() {
		assertThat(Sources.main().flatMap((file) -> undocumented(file).stream())).isEmpty();
	}

	@Test
	void everyPackageSaysWhatItIs() {
		Set<Path> packages = Sources.under("src/main/java").stream().map(Path::getParent).collect(Collectors.toSet());
		assertThat(packages).filteredOn((folder) -> !folder.toString().contains("org/camunda"))
			.filteredOn((folder) -> lines(folder.resolve("package-info.java")).stream()
				.noneMatch((line) -> line.contains("/**")))
			.isEmpty();
	}

	@Test
	void migrationsHaveNumbersOfTheirOwn() {
		List<String> versions = migrations().map((name) -> name.replaceFirst("__.*", "")).toList();
		assertThat(versions).contains("V1", "V2", "V8").doesNotHaveDuplicates();
	}

	private static Stream<String> migrations() {
		String[] scripts = Path.of("src/main/resources/db/migration").toFile().list();
		Stream<String> classes = Sources.under("src/main/java")
			.stream()
			.map((file) -> file.getFileName().toString())
			.filter((name) -> name.matches("[VR]\\d+__.*"));
		return Stream.concat(Stream.of(scripts), classes);
	}

	private static List<String> lines(Path file) {
		try {
			return Files.exists(file) ? Files.readAllLines(file) : List.of();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A method of a type and the lines between its braces. */
	record Method(String name, long lines) {
	}

	private static Stream<Method> methods() {
		return Sources.main().flatMap((file) -> {
			List<Method> found = new ArrayList<>();
			new TreePathScanner<Void, Void>() {
				@Override
				public Void visitMethod(MethodTree method, Void nothing) {
					if (method.getBody() != null) {
						found.add(
								new Method(typeName(getCurrentPath()) + "." + method.getName(), between(file, method)));
					}
					return super.visitMethod(method, nothing);
				}
			}.scan(file, null);
			return found.stream();
		});
	}

	private static long between(CompilationUnitTree file, MethodTree method) {
		var places = Sources.comments().getSourcePositions();
		long first = file.getLineMap().getLineNumber(places.getStartPosition(file, method.getBody()));
		long last = file.getLineMap().getLineNumber(places.getEndPosition(file, method.getBody()));
		return last - first - 1;
	}

	private static String typeName(TreePath path) {
		return (path.getParentPath().getLeaf() instanceof ClassTree type) ? type.getSimpleName().toString() : "";
	}

	private static List<String> undocumented(CompilationUnitTree file) {
		List<String> found = new ArrayList<>();
		new TreePathScanner<Void, Void>() {
			@Override
			public Void visitClass(ClassTree type, Void nothing) {
				if (!type.getSimpleName().isEmpty() && Sources.comments().getDocComment(getCurrentPath()) == null) {
					found.add(Sources.name(file) + ": " + type.getSimpleName());
				}
				return super.visitClass(type, nothing);
			}
		}.scan(file, null);
		return found;
	}

}
