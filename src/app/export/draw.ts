import type { Spec } from "../../experiment/index.ts";
import { type FigureOptions, type Frames, figure, frames, type Recorded } from "../../figure/index.ts";
import { recordedOf, recordsOf } from "../../figure/recorded.ts";
import { ensureTables } from "../player/ensure-tables.ts";
import { player } from "../player/player.ts";
import { figureOptions, useFigureOptions } from "./figure-options.ts";
import type { Progress } from "./job.ts";
import { raceOnPage } from "./race-on-page.ts";

/** Returns the race to draw. Loads the table of a network's data first, since its picture shows the samples. */
async function drawable(progress: Progress): Promise<{ spec: Spec; recorded: Recorded }> {
  const { spec, table, recording } = await raceOnPage(progress);
  if (spec.kind === "network") await ensureTables();
  return { spec, recorded: recordedOf(spec, recording, table) };
}

/** Returns the picture with the options chosen, as SVG. */
export async function drawPicture(progress: Progress): Promise<string> {
  const choices = useFigureOptions.getState();
  const cursor = player.step;
  const { spec, recorded } = await drawable(progress);
  const options = figureOptions(spec, choices);
  return figure(spec, recorded, choices.at === "end" ? options : { ...options, step: cursor });
}

/** Returns pictures of the race with these options, as SVG. */
export async function drawFigures(all: readonly FigureOptions[], progress: Progress): Promise<string[]> {
  const { spec, recorded } = await drawable(progress);
  return all.map((options) => figure(spec, recorded, options));
}

/** Returns the frames of a film, and the last step that any contender made. */
export async function drawFilm(progress: Progress): Promise<{ frames: Frames; last: number }> {
  const { spec, recorded } = await drawable(progress);
  const last = Math.max(0, ...recordsOf(recorded).map(({ length }) => length - 1));
  return { frames: frames(spec, recorded, figureOptions(spec, useFigureOptions.getState())), last };
}
