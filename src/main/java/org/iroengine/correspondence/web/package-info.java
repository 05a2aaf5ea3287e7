/** What the API tells of letters. */
package org.iroengine.correspondence.web;
