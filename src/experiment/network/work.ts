import { resolve } from "../../optim/index.ts";
import type { Contender } from "../entry.ts";
import { definitionOf } from "../values.ts";

/**
 * Microseconds that an update of one contender takes, roughly, if it takes a gradient: two products forward and back in each of three
 * passes, and as much again to evaluate, at half a nanosecond.
 */
export const workOf = (parameters: number, batch: number): number => 1 + 0.006 * parameters * batch;

/** How many times as much the most laborious of the contenders takes. */
export const effortOf = (contenders: readonly Contender[], parameters: number, batch: number): number =>
  Math.max(
    1,
    ...contenders.map((contender) => {
      const definition = definitionOf(contender);
      const values = resolve(definition, contender.values);
      return "create" in definition && definition.effort ? definition.effort(values, parameters, batch) : 1;
    }),
  );
