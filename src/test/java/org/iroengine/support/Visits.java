package org.iroengine.support;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Opens the council before each browser test, hands the test its {@link Visitors}, and
 * keeps a picture of every page afterwards, whether the test passed or failed.
 */
class Visits implements BeforeEachCallback, AfterTestExecutionCallback, ParameterResolver {

	private static final Namespace HERE = Namespace.create(Visits.class);

	@Override
	public void beforeEach(ExtensionContext context) {
		SpringExtension.getApplicationContext(context).getBean(Council.class).open();
		Mailbox.empty();
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Visitors.class;
	}

	@Override
	public Visitors resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getStore(HERE).getOrComputeIfAbsent(Visitors.class, (key) -> visitors(context), Visitors.class);
	}

	@Override
	public void afterTestExecution(ExtensionContext context) {
		Visitors visitors = context.getStore(HERE).remove(Visitors.class, Visitors.class);
		if (visitors != null) {
			visitors.leave();
		}
	}

	private static Visitors visitors(ExtensionContext context) {
		ApplicationContext application = SpringExtension.getApplicationContext(context);
		Chromium chromium = context.getRoot()
			.getStore(HERE)
			.getOrComputeIfAbsent(Chromium.class, (key) -> new Chromium(), Chromium.class);
		String test = context.getRequiredTestClass().getSimpleName() + "." + context.getRequiredTestMethod().getName();
		return new Visitors(chromium, application.getEnvironment().getProperty("local.server.port", Integer.class),
				test);
	}

}
