package org.iroengine.engine;

import java.util.Map;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;

import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the signed-in user on to the engine, behind the product's own sign-in. */
@Configuration
class EngineFilters {

	private static final int AFTER_SIGN_IN = SecurityProperties.DEFAULT_FILTER_ORDER + 1;

	@Bean
	FilterRegistrationBean<Filter> signedInUserForWebApplications() {
		return behindSignIn(new ContainerBasedAuthenticationFilter(), "/camunda/app/*", "/camunda/api/*");
	}

	@Bean
	FilterRegistrationBean<Filter> signedInUserForEngineRest() {
		return behindSignIn(new ProcessEngineAuthenticationFilter(), "/engine-rest/*");
	}

	@Bean
	FilterRegistrationBean<Filter> scriptNonces() {
		FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(new ScriptNonces());
		registration.addUrlPatterns("/camunda/*");
		registration.setOrder(AFTER_SIGN_IN);
		return registration;
	}

	private static FilterRegistrationBean<Filter> behindSignIn(Filter filter, String... paths) {
		FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
		registration.setInitParameters(Map.of("authentication-provider", SignedInUser.class.getName()));
		registration.addUrlPatterns(paths);
		registration.setOrder(AFTER_SIGN_IN);
		registration.setDispatcherTypes(DispatcherType.REQUEST);
		return registration;
	}

}
