package org.iroengine.web;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** What a browser comes back to after signing in. */
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

}
