package org.iroengine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.iroengine.care.CareVariables;
import org.iroengine.review.ReviewVariables;
import org.iroengine.engine.Steps;

/** The product's classes, looked at without starting any of them. */
final class ProductClasses {

	private static final Path COMPILED = Path.of("target/classes");

	private ProductClasses() {
	}

	/** The class behind a bean that models may name. */
	static Class<?> steps(String bean) {
		return all().filter((type) -> type.isAnnotationPresent(Steps.class))
			.filter((type) -> bean.equals(decapitalized(type.getSimpleName())))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No class with @Steps is the bean " + bean));
	}

	/** One of each class of the kind, without the beans it would be given. */
	static <T> List<T> oneOfEach(Class<T> kind) {
		return all().filter((type) -> kind.isAssignableFrom(type) && !type.isInterface())
			.map(ProductClasses::<T>make)
			.toList();
	}

	/** The text constants that a capability declares for its processes. */
	static Set<String> constants(String capability) {
		return Stream
			.concat(Stream.of(CareVariables.class, ReviewVariables.class),
					all().filter((type) -> isOfProcess(type, capability)))
			.flatMap((type) -> Arrays.stream(type.getDeclaredFields()))
			.filter((field) -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
			.map(ProductClasses::value)
			.collect(Collectors.toSet());
	}

	/** Every class of the product. */
	static Stream<Class<?>> all() {
		try (Stream<Path> files = Files.walk(COMPILED.resolve("org/iroengine"))) {
			return files.map(COMPILED::relativize)
				.map(Path::toString)
				.filter((name) -> name.endsWith(".class") && !name.contains("-info"))
				.map((name) -> name.replace('/', '.').replaceFirst("\\.class$", ""))
				.toList()
				.stream()
				.map(ProductClasses::load);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Class<?> load(String name) {
		try {
			return Class.forName(name, false, ProductClasses.class.getClassLoader());
		}
		catch (ClassNotFoundException ex) {
			throw new AssertionError(ex);
		}
	}

	private static boolean isOfProcess(Class<?> type, String capability) {
		return type.getPackageName().equals("org.iroengine.%s.process".formatted(capability));
	}

	private static String decapitalized(String name) {
		return Character.toLowerCase(name.charAt(0)) + name.substring(1);
	}

	@SuppressWarnings("unchecked")
	private static <T> T make(Class<?> type) {
		try {
			Constructor<?> constructor = type.getDeclaredConstructors()[0];
			constructor.setAccessible(true);
			return (T) constructor.newInstance(new Object[constructor.getParameterCount()]);
		}
		catch (ReflectiveOperationException ex) {
			throw new AssertionError(ex);
		}
	}

	private static String value(Field constant) {
		try {
			constant.setAccessible(true);
			return (String) constant.get(null);
		}
		catch (IllegalAccessException ex) {
			throw new AssertionError(ex);
		}
	}

}
