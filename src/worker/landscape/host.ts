import type { Table } from "../../datasets/index.ts";
import type { Found } from "../../experiment/landscape/landscape-query.ts";
import { Landscapes } from "../../experiment/landscape/landscapes.ts";
import type { Host } from "../host.ts";
import { partsFor } from "../parts-for.ts";
import type { LandscapeAnswer, LandscapeRequest } from "./protocol.ts";

/** Milliseconds of work in an answer, unless a single step or height takes longer. */
const portion = 50;

/** Returns the host that computes landscapes, each in as many answers as it takes. */
export function hostLandscape(
  now: () => number = () => performance.now(),
): Host<LandscapeRequest, LandscapeAnswer> {
  const landscapes = new Landscapes();
  let own: Table | undefined;
  let running: { readonly number: number; readonly found: Iterator<Found, void> } | null = null;
  return async ({ number, query, table }) => {
    await partsFor(query.spec);
    own = table ?? own;
    if (running?.number !== number) running = { number, found: landscapes.compute(query, own) };
    const ends = now() + portion;
    let answer: LandscapeAnswer = { progress: 0, done: false };
    do {
      const { done, value } = running.found.next();
      if (done) return { ...answer, progress: 1, done };
      // The memory of an answer is handed over, and these arrays stay in use.
      answer = { ...answer, ...("progress" in value ? value : structuredClone(value)) };
    } while (now() < ends);
    return answer;
  };
}
