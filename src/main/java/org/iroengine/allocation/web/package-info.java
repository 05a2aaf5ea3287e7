/** The page on which a manager confirms the opening caseload. */
package org.iroengine.allocation.web;
