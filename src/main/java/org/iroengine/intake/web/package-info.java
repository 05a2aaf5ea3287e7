/** The calls by which a council hands over its files. */
package org.iroengine.intake.web;
