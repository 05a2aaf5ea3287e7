/** Where files are handed in, and the pages around people's accounts. */
package org.iroengine.intake.web;
