package org.iroengine.allocation.process;

import org.springframework.stereotype.Component;

import org.iroengine.allocation.Allocations;
import org.iroengine.allocation.Lateness;
import org.iroengine.allocation.Overrides;

/** What decides about allocations, handed to the steps together. */
@Component
record AllocationDesk(Allocations allocations, Lateness lateness, Overrides overrides) {

}
