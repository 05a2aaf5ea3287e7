package org.iroengine.engine;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationContext;

/**
 * The beans that expressions of models may name: those marked {@link Steps}, looked up
 * when first used.
 */
class StepsBeans extends AbstractMap<Object, Object> {

	private final ApplicationContext context;

	StepsBeans(ApplicationContext context) {
		this.context = context;
	}

	@Override
	public boolean containsKey(Object name) {
		return this.context.containsBean((String) name)
				&& this.context.findAnnotationOnBean((String) name, Steps.class) != null;
	}

	@Override
	public Object get(Object name) {
		return containsKey(name) ? this.context.getBean((String) name) : null;
	}

	@Override
	public Set<Map.Entry<Object, Object>> entrySet() {
		return Set.of(this.context.getBeanNamesForAnnotation(Steps.class))
			.stream()
			.map((name) -> Map.<Object, Object>entry(name, get(name)))
			.collect(Collectors.toUnmodifiableSet());
	}

}
