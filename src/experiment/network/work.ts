/**
 * Microseconds that an update of one contender takes, roughly: two products forward and back in each of three
 * passes, and as much again to evaluate, at half a nanosecond.
 */
export const workOf = (parameters: number, batch: number): number => 1 + 0.006 * parameters * batch;
