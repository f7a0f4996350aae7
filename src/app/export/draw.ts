import type { Spec } from "../../experiment/index.ts";
import { type FigureOptions, type Frames, figure, frames, type Recorded } from "../../figure/index.ts";
import { recordedOf, recordsOf } from "../../figure/recorded.ts";
import { ensureTables } from "../player/ensure-tables.ts";
import { player } from "../player/player.ts";
import { figureOptions, useFigureOptions } from "./figure-options.ts";
import type { Progress } from "./job.ts";
import { raceOnPage } from "./race-on-page.ts";
import { type Revisits, revisitsOf } from "./revisits.ts";

/** A race to draw. */
interface Drawable {
  readonly spec: Spec;
  readonly recorded: Recorded;
  readonly revisits: Revisits;
}

/** Draws the race on the page. Loads the table of a network's data first, since its picture shows the samples. */
async function drawing<Drawn>(progress: Progress, draw: (race: Drawable) => Promise<Drawn>): Promise<Drawn> {
  const { spec, table, recording } = await raceOnPage(progress);
  if (spec.kind === "network") await ensureTables();
  const revisits = revisitsOf(spec, table, recording, progress);
  try {
    return await draw({ spec, recorded: recordedOf(spec, recording, table), revisits });
  } finally {
    revisits.end();
  }
}

/** Returns the picture with the options chosen, as SVG. */
export async function drawPicture(progress: Progress): Promise<string> {
  const choices = useFigureOptions.getState();
  const cursor = player.step;
  return drawing(progress, ({ spec, ...race }) => {
    const options = figureOptions(spec, choices);
    return drawnAt({ spec, ...race }, choices.at === "end" ? options : { ...options, step: cursor });
  });
}

/** Returns pictures of the race with these options, as SVG. */
export const drawFigures = (all: readonly FigureOptions[], progress: Progress): Promise<string[]> =>
  drawing(progress, async (race) => {
    const svgs: string[] = [];
    for (const options of all) svgs.push(await drawnAt(race, options));
    return svgs;
  });

/** Returns a picture with exactly the weights of its step. */
async function drawnAt({ spec, recorded, revisits }: Drawable, options: FigureOptions): Promise<string> {
  if (options.step !== undefined) await revisits.to(Math.min(options.step, lastOf(recorded)));
  return figure(spec, recorded, options);
}

/** A race to film. */
export interface Filmed {
  readonly frames: Frames;
  /** The last step that any contender made. */
  readonly last: number;
  /** Prepares the frame of a step, of which it has exactly the weights. */
  prepare(step: number): Promise<void>;
}

/** Films the race with the options chosen. */
export const drawFilm = <Drawn>(
  progress: Progress,
  draw: (filmed: Filmed) => Promise<Drawn>,
): Promise<Drawn> =>
  drawing(progress, ({ spec, recorded, revisits }) =>
    draw({
      frames: frames(spec, recorded, figureOptions(spec, useFigureOptions.getState())),
      last: lastOf(recorded),
      prepare: revisits.to,
    }),
  );

/** Returns the last step that any contender made. */
const lastOf = (recorded: Recorded): number =>
  Math.max(0, ...recordsOf(recorded).map(({ length }) => length - 1));
