package org.iroengine.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** What a browser comes back to after signing in, and forgets after signing out. */
final class BrowserMemory {

	private BrowserMemory() {
	}

	/** The page that was asked for; never a picture, a font or a call of that page. */
	static RequestCache pages() {
		HttpSessionRequestCache pages = new HttpSessionRequestCache();
		pages.setRequestMatcher((request) -> HttpMethod.GET.matches(request.getMethod())
				&& String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE));
		return pages;
	}

	/** Whoever signs in next on the same machine finds no draft of a form. */
	static LogoutHandler forgetDrafts() {
		return new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(Directive.STORAGE));
	}

}
