import type { Spec } from "../../experiment/index.ts";
import { type Frames, figure, frames, type Recorded } from "../../figure/index.ts";
import { recordedOf, recordsOf } from "../../figure/recorded.ts";
import { ensureTables } from "../player/ensure-tables.ts";
import { player } from "../player/player.ts";
import { figureOptions, useFigureOptions } from "./figure-options.ts";
import type { Progress } from "./job.ts";
import { raceOnPage } from "./race-on-page.ts";

/** What is to be drawn; a network's picture shows the rows that it learns from. */
async function drawable(progress: Progress): Promise<{ spec: Spec; recorded: Recorded }> {
  const { spec, table, recording } = await raceOnPage(progress);
  if (spec.kind === "network") await ensureTables();
  return { spec, recorded: recordedOf(spec, recording, table) };
}

/** The picture as it was chosen, as SVG. */
export async function drawPicture(progress: Progress): Promise<string> {
  const choices = useFigureOptions.getState();
  const cursor = player.step;
  const { spec, recorded } = await drawable(progress);
  const options = figureOptions(spec, choices);
  return figure(spec, recorded, choices.at === "end" ? options : { ...options, step: cursor });
}

/** The race cut for a film, and its last step worth showing. */
export async function drawFilm(progress: Progress): Promise<{ frames: Frames; last: number }> {
  const { spec, recorded } = await drawable(progress);
  const last = Math.max(0, ...recordsOf(recorded).map(({ length }) => length - 1));
  return { frames: frames(spec, recorded, figureOptions(spec, useFigureOptions.getState())), last };
}
