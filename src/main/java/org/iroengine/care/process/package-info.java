/** The process of a period of care, where the capability meets the engine. */
package org.iroengine.care.process;
