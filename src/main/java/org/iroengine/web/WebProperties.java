package org.iroengine.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people and programs reach the product.
 *
 * @param address the address people type, used in letters
 * @param basicForEveryone whether any user, not service accounts alone, may use basic
 * authentication on the API; for the embedded start only
 */
@ConfigurationProperties("iro.web")
public record WebProperties(@DefaultValue("http://localhost:8080") String address,
		@DefaultValue("false") boolean basicForEveryone) {

}
