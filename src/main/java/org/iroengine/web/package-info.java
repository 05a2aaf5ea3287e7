/** Sign-in, errors as problem+json, and the frame of the product's own pages. */
package org.iroengine.web;
