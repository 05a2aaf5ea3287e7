/** Pages and calls about disputes, good practice and collective concerns. */
package org.iroengine.dispute.web;
