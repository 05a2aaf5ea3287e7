/** The calls of case-management systems about children looked after. */
package org.iroengine.care.web;
