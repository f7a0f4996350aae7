import type { OwnRun } from "../../experiment/own-run/own-run.ts";
import type { Column, Source } from "../../plot/chart/column.ts";
import { firstRecorded } from "../../plot/look/identity.ts";
import { say } from "../../words/say.ts";
import type { Beside } from "../charts/beside.ts";
import { lookOf } from "../charts/chart.ts";
import { fitLabel } from "../charts/names.ts";

/** Returns the lines of recorded runs in a chart of losses; null where there are none. */
export function lossLines(runs: readonly OwnRun[]): Beside | null {
  if (runs.length === 0) return null;
  const sources = runs.map(lossSource);
  return {
    // The list under the chart says what they are.
    note: "",
    lines: runs.map(({ name }, place) => ({
      ...lookOf(firstRecorded + place),
      ...fitLabel(name),
      key: `own run ${place}`,
      source: sources[place],
      weight: "full",
    })),
    rows: runs.map(({ name }, place) => ({
      key: `own run ${place}`,
      slot: firstRecorded + place,
      name: say("{run}, recorded", { run: name }),
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
