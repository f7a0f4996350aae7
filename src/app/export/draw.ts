import type { Spec } from "../../experiment/index.ts";
import { type Frames, figure, frames, type Recorded } from "../../figure/index.ts";
import { player } from "../state/player.ts";
import { ownTable } from "../state/split.ts";
import { useStore } from "../state/store.ts";
import { bringTables } from "../state/tables.ts";
import { computed } from "./computed.ts";
import { figureOptions, useFigureOptions } from "./figure-options.ts";
import type { Progress } from "./job.ts";
import { recordedOf } from "./recorded.ts";

/** The race on the page, whole, and what it is of. */
async function raceOnPage(progress: Progress): Promise<{ spec: Spec; recorded: Recorded }> {
  if (useStore.getState().spec.kind === "network") await bringTables();
  const state = useStore.getState();
  const { spec } = state;
  const table = spec.kind === "network" ? ownTable(state) : null;
  if (spec.kind === "network" && spec.data.kind === "own" && !table)
    throw new Error("The rows of this table are on another machine: there is nothing to draw.");
  return { spec, recorded: recordedOf(spec, await computed(spec, table, progress), table) };
}

/** The picture as it was chosen, as SVG. */
export async function drawPicture(progress: Progress): Promise<string> {
  const choices = useFigureOptions.getState();
  const cursor = player.step;
  const { spec, recorded } = await raceOnPage(progress);
  const options = figureOptions(spec, choices);
  return figure(spec, recorded, choices.at === "end" ? options : { ...options, step: cursor });
}

/** The race cut for a film, and its last step worth showing. */
export async function drawFilm(progress: Progress): Promise<{ frames: Frames; last: number }> {
  const { spec, recorded } = await raceOnPage(progress);
  const records = recorded.kind === "surface" ? recorded.tracks : recorded.trainings;
  const last = Math.max(0, ...records.map(({ length }) => length - 1));
  return { frames: frames(spec, recorded, figureOptions(spec, useFigureOptions.getState())), last };
}
