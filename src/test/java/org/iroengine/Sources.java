package org.iroengine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;

/** The product's source files, read by the compiler's own parser. */
final class Sources {

	private static final JavacTask PARSER = parser();

	private static final List<CompilationUnitTree> MAIN = parse();

	private Sources() {
	}

	/** Every source file of the product. */
	static Stream<CompilationUnitTree> main() {
		return MAIN.stream();
	}

	/** Every source file under a folder, such as {@code src/test/java}. */
	static List<Path> under(String folder) {
		try (Stream<Path> files = Files.walk(Path.of(folder))) {
			return files.filter((file) -> file.toString().endsWith(".java")).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static DocTrees comments() {
		return DocTrees.instance(PARSER);
	}

	static String imports(CompilationUnitTree file) {
		return file.getImports().stream().map(ImportTree::toString).collect(Collectors.joining());
	}

	static String name(CompilationUnitTree file) {
		return Path.of(file.getSourceFile().toUri()).toString().replaceFirst(".*/src/", "src/");
	}

	private static JavacTask parser() {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		return (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null,
				compiler.getStandardFileManager(null, null, null).getJavaFileObjectsFromPaths(under("src/main/java")));
	}

	private static List<CompilationUnitTree> parse() {
		try {
			return StreamSupport.stream(PARSER.parse().spliterator(), false)
				.<CompilationUnitTree>map((file) -> file)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
