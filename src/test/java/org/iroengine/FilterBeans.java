package org.iroengine;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.context.annotation.Configuration;

import org.iroengine.engine.TaskFilter;
import org.iroengine.engine.TaskView;

/** The lists of Tasklist that capabilities declare, made without an application. */
final class FilterBeans {

	private FilterBeans() {
	}

	/** The tasks that stand in them. */
	static List<String> tasks() {
		return Stream
			.concat(declared(TaskFilter.class).map(TaskFilter::task),
					declared(TaskView.class).flatMap((view) -> view.tasks().stream()))
			.toList();
	}

	private static <T> Stream<T> declared(Class<T> kind) {
		return ProductClasses.all()
			.filter((type) -> type.isAnnotationPresent(Configuration.class))
			.flatMap((type) -> Arrays.stream(type.getDeclaredMethods()))
			.filter((method) -> method.getReturnType() == kind && method.getParameterCount() == 0)
			.map(FilterBeans::call)
			.map(kind::cast);
	}

	private static Object call(Method bean) {
		try {
			Constructor<?> constructor = bean.getDeclaringClass().getDeclaredConstructor();
			constructor.setAccessible(true);
			bean.setAccessible(true);
			return bean.invoke(constructor.newInstance());
		}
		catch (ReflectiveOperationException ex) {
			throw new AssertionError(ex);
		}
	}

}
