/** The processes of disputes, of good practice and of collective concerns. */
package org.iroengine.dispute.process;
