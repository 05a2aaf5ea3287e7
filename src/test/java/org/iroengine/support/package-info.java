/**
 * What tests share: a real PostgreSQL, a clock that a test moves, and fixtures named as
 * nouns.
 */
package org.iroengine.support;
