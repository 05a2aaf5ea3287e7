package org.iroengine.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.web.servlet.server.Session.Cookie;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Nothing answers without signing in but the sign-in page, the page behind a password
 * link, an officer's diary behind its private address and the bare health status.
 */
@Configuration
@EnableWebSecurity
@EnableMethodSecurity
class SignInConfiguration {

	private static final RequestMatcher FOR_PROGRAMS = new OrRequestMatcher(path("/api/**"), path("/engine-rest/**"));

	/** Programs: basic authentication, no session, no CSRF, no browser challenge. */
	@Bean
	@Order(1)
	SecurityFilterChain signInOfPrograms(HttpSecurity http, WebProperties properties, Refusals refusals)
			throws Exception {
		return http.securityMatcher(SignInConfiguration::isBasic)
			.authorizeHttpRequests((requests) -> closed(requests).anyRequest()
				.access((user, request) -> new AuthorizationDecision(
						properties.basicForEveryone() || isServiceAccount(user.get()))))
			.httpBasic((basic) -> basic.authenticationEntryPoint(refusals))
			.exceptionHandling((errors) -> errors.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf((csrf) -> csrf.disable())
			.build();
	}

	/**
	 * People: a form, a session, and a CSRF token whose names do not collide with those
	 * of the engine's web applications.
	 */
	@Bean
	@Order(2)
	SecurityFilterChain signInOfPeople(HttpSecurity http, Refusals refusals, ServerProperties server) throws Exception {
		return http
			.authorizeHttpRequests((requests) -> closed(requests)
				.requestMatchers(HttpMethod.GET, "/sign-in", "/set-password", "/diary/*.ics", "/frame/**",
						"/webjars/govuk-frontend/**", "/favicon.ico", "/actuator/health", "/actuator/health/*")
				.permitAll()
				.requestMatchers(HttpMethod.POST, "/set-password")
				.permitAll()
				.requestMatchers("/actuator/**")
				.hasAuthority(UserGroup.ADMIN.id())
				.anyRequest()
				.authenticated())
			.formLogin((form) -> form.loginPage("/sign-in").failureUrl("/sign-in?failed").defaultSuccessUrl("/"))
			.requestCache((requests) -> requests.requestCache(BrowserMemory.pages()))
			.logout((logout) -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?signed-out"))
			.addFilterAfter(signOutOfWebApplications(), LogoutFilter.class)
			.exceptionHandling((errors) -> errors.defaultAuthenticationEntryPointFor(refusals, FOR_PROGRAMS)
				.defaultAuthenticationEntryPointFor(refusals, path("/camunda/api/**"))
				.defaultAccessDeniedHandlerFor(refusals, FOR_PROGRAMS)
				.defaultAccessDeniedHandlerFor(refusals, path("/camunda/api/**"))
				.defaultAccessDeniedHandlerFor(new AccessDeniedHandlerImpl(), AnyRequestMatcher.INSTANCE))
			.csrf((csrf) -> csrf.csrfTokenRepository(csrfTokens(server.getServlet().getSession().getCookie()))
				.csrfTokenRequestHandler(tokenOnEveryPage())
				.ignoringRequestMatchers("/camunda/**"))
			.headers((headers) -> headers.frameOptions((frames) -> frames.sameOrigin()))
			.build();
	}

	private static AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry closed(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
		return requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.ASYNC)
			.permitAll()
			.requestMatchers(new ClosedPaths())
			.denyAll();
	}

	/**
	 * Signing out of Tasklist or Cockpit ends the whole session, not that of the web
	 * application alone.
	 */
	private static LogoutFilter signOutOfWebApplications() {
		LogoutFilter filter = new LogoutFilter(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT),
				new SecurityContextLogoutHandler());
		filter.setLogoutRequestMatcher(PathPatternRequestMatcher.withDefaults()
			.matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/*/logout"));
		return filter;
	}

	/** As strict as the session's cookie, but readable by the pages that send it back. */
	private static CookieCsrfTokenRepository csrfTokens(Cookie session) {
		CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
		tokens.setCookieCustomizer((cookie) -> cookie.secure(Boolean.TRUE.equals(session.getSecure())).sameSite("Lax"));
		tokens.setCookieName("IRO-XSRF-TOKEN");
		tokens.setHeaderName("X-IRO-XSRF-TOKEN");
		return tokens;
	}

	/** Whoever goes straight to Tasklist has the token too, for calls of our own API. */
	private static CsrfTokenRequestAttributeHandler tokenOnEveryPage() {
		CsrfTokenRequestAttributeHandler handler = new CsrfTokenRequestAttributeHandler();
		handler.setCsrfRequestAttributeName(null);
		return handler;
	}

	private static boolean isBasic(HttpServletRequest request) {
		String header = request.getHeader(HttpHeaders.AUTHORIZATION);
		return header != null && header.regionMatches(true, 0, "basic ", 0, 6) && FOR_PROGRAMS.matches(request);
	}

	private static boolean isServiceAccount(Authentication user) {
		return user.getAuthorities()
			.stream()
			.anyMatch((group) -> UserGroup.SERVICE_ACCOUNT.id().equals(group.getAuthority()));
	}

	private static RequestMatcher path(String pattern) {
		return PathPatternRequestMatcher.withDefaults().matcher(pattern);
	}

}
