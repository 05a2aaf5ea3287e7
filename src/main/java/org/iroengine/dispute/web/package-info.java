/** The pages and calls of disputes. */
package org.iroengine.dispute.web;
