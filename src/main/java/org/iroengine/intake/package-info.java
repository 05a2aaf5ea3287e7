/** Files that a council hands over: its people, and the national return. */
package org.iroengine.intake;
