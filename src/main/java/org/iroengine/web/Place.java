package org.iroengine.web;

import java.util.Set;

/**
 * A page of this product that the home page leads to.
 *
 * @param title the link, in two or three words
 * @param words what one does there, in a sentence
 * @param href the path, beginning with a slash
 * @param groups who sees the link; the page itself checks again
 */
public record Place(String title, String words, String href, Set<UserGroup> groups) {

}
