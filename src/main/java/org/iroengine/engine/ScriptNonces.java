package org.iroengine.engine;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the nonce of a page's scripts with the request that asked for the page. Camunda
 * 7.24 keeps it with the whole application: of two people who open Tasklist or Cockpit in
 * the same moment, one got a page whose scripts the browser refused.
 */
class ScriptNonces extends OncePerRequestFilter {

	private static final String NONCE = ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE;

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(new HttpServletRequestWrapper(request) {
			@Override
			public ServletContext getServletContext() {
				return nonceIn(request);
			}
		}, response);
	}

	private static ServletContext nonceIn(HttpServletRequest request) {
		return (ServletContext) Proxy.newProxyInstance(ScriptNonces.class.getClassLoader(),
				new Class<?>[] { ServletContext.class }, (proxy, method, args) -> answer(request, method, args));
	}

	private static Object answer(HttpServletRequest request, Method method, Object[] args) throws Throwable {
		if (args != null && NONCE.equals(args[0])) {
			return method.getName().equals("getAttribute") ? request.getAttribute(NONCE) : keep(request, args[1]);
		}
		try {
			return method.invoke(request.getServletContext(), args);
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

	private static Object keep(HttpServletRequest request, Object nonce) {
		request.setAttribute(NONCE, nonce);
		return null;
	}

}
