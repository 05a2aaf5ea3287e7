/** The council's texts for the web applications. */
package org.iroengine.policy.web;
