package org.iroengine;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

import org.iroengine.engine.TaskFilter;

/** The lists of Tasklist that capabilities declare, made without an application. */
final class FilterBeans {

	private FilterBeans() {
	}

	static List<TaskFilter> declared() {
		return ProductClasses.all()
			.flatMap((type) -> Arrays.stream(type.getDeclaredMethods()))
			.filter((method) -> method.getReturnType() == TaskFilter.class && method.getParameterCount() == 0)
			.map(FilterBeans::call)
			.toList();
	}

	private static TaskFilter call(Method bean) {
		try {
			Constructor<?> constructor = bean.getDeclaringClass().getDeclaredConstructor();
			constructor.setAccessible(true);
			bean.setAccessible(true);
			return (TaskFilter) bean.invoke(constructor.newInstance());
		}
		catch (ReflectiveOperationException ex) {
			throw new AssertionError(ex);
		}
	}

}
