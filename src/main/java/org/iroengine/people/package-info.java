/** Officers, workers, managers and teams, and who answers for whom. */
package org.iroengine.people;
