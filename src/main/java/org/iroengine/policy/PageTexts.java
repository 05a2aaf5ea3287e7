package org.iroengine.policy;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Gives every page of ours, also one about an error, the texts of the policy. */
@Configuration(proxyBeanMethods = false)
class PageTexts {

	@Autowired
	void give(ThymeleafViewResolver pages, Policy policy) {
		pages.addStaticVariable("texts", policy.texts());
	}

}
