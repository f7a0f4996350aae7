import { useMemo } from "react";
import { contenderNames } from "../state/names.ts";
import { useStore } from "../state/store.ts";
import { labelRoom } from "./layout.ts";
import { labelGap, type Runner } from "./strand.ts";
import { shorten, textWidth } from "./text.ts";

export interface Runners {
  /** By slot. */
  readonly names: ReadonlyMap<number, string>;
  readonly runners: readonly Runner[];
  /** Room that the longest label needs beside the plot, in pixels. */
  readonly right: number;
}

const measure = (text: string): number => textWidth(text, 600, 11.5);

/** The contenders as charts name them; the same object as long as no name changes, whatever else does. */
export function useRunners(): Runners {
  const key = useStore(({ spec }) => JSON.stringify([...contenderNames(spec)]));
  return useMemo(() => describe(JSON.parse(key)), [key]);
}

function describe(names: readonly [slot: number, name: string][]): Runners {
  const room = labelRoom.most - labelGap;
  const runners = names.map(([slot, name]) => {
    const label = shorten(name, room, measure);
    return { slot, label, width: measure(label) };
  });
  const widest = Math.max(0, ...runners.map((runner) => runner.width));
  const right = Math.ceil(Math.min(Math.max(widest + labelGap + 2, labelRoom.least), labelRoom.most));
  return { names: new Map(names), runners, right };
}
