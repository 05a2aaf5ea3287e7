package org.iroengine.web;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** What a browser comes back to after signing in, and forgets after signing out. */
final class BrowserMemory {

	private BrowserMemory() {
	}

	/** The page that was asked for; never a picture, a font or a call of that page. */
	static RequestCache pages() {
		HttpSessionRequestCache pages = new HttpSessionRequestCache();
		pages.setRequestMatcher(
				(request) -> HttpMethod.GET.matches(request.getMethod()) && PageErrors.asksForAPage(request));
		return pages;
	}

	/**
	 * Whoever signs in next on the same machine finds no draft of a form. Behind a proxy
	 * that ends TLS the request itself does not look secure, so the header goes out
	 * always.
	 */
	static LogoutHandler forgetDrafts() {
		return new HeaderWriterLogoutHandler(new StaticHeadersWriter("Clear-Site-Data", "\"storage\""));
	}

}
