/** What the API tells and takes of people. */
package org.iroengine.people.web;
