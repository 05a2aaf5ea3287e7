/** The deadline API: how a date comes about, and which deadlines there are. */
package org.iroengine.deadline.web;
