/** The page people arrive at. */
package org.iroengine.reporting.web;
