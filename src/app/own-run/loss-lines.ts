import type { OwnRun } from "../../experiment/own-run/own-run.ts";
import type { Column, Source } from "../../plot/chart/column.ts";
import type { Beside } from "../charts/beside.ts";
import type { Look } from "../charts/chart.ts";
import { fitLabel } from "../charts/names.ts";

const dashes: readonly (readonly number[])[] = [[], [7, 3], [2, 3], [9, 3, 2, 3]];

/** Returns the look of a recorded run by its place among those shown: neutral ink, so that it is no contender. */
export const ownLook = (place: number): Look => ({
  color: "var(--ink)",
  dash: dashes[place % dashes.length],
  marker: "hexagon",
});

/** The slot by which a recorded run's numbers are sorted: after those of contenders. */
const slotOf = (place: number): number => 100 + place;

/** Returns the lines of recorded runs in a chart of losses; null where there are none. */
export function lossLines(runs: readonly OwnRun[]): Beside | null {
  if (runs.length === 0) return null;
  const sources = runs.map(lossSource);
  return {
    // The list under the chart says what they are.
    note: "",
    lines: runs.map(({ name }, place) => ({
      ...ownLook(place),
      ...fitLabel(name),
      key: `own run ${place}`,
      source: sources[place],
      weight: "full",
    })),
    rows: runs.map(({ name }, place) => ({
      key: `own run ${place}`,
      slot: slotOf(place),
      name: `${name}, recorded`,
      look: ownLook(place),
      sources: [sources[place]],
    })),
  };
}

function lossSource(run: OwnRun): Source {
  const { steps, losses } = run;
  const column: Column = {
    owner: run,
    values: losses,
    length: steps.length,
    steps,
    through: steps[steps.length - 1],
    status: { kind: "finished" },
  };
  return () => column;
}
