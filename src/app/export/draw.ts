import type { Table } from "../../datasets/index.ts";
import type { Spec } from "../../experiment/index.ts";
import { makeProblemsWith } from "../../experiment/problem/made-problem.ts";
import { flowsAsked } from "../../figure/flows.ts";
import { type FigureOptions, type Frames, figure, frames, type Recorded } from "../../figure/index.ts";
import { recordedOf, recordsOf } from "../../figure/recorded.ts";
import { inEnglish } from "../../words/say.ts";
import { importer } from "../loading/importer.ts";
import { ensureTables } from "../player/ensure-tables.ts";
import { player } from "../player/player.ts";
import type { SpacePictures } from "../space/space-pictures.ts";
import { spaceAngles, useSpaceShown } from "../state/space-shown.ts";
import { type ArrowVisits, arrowVisits } from "./arrow-visits.ts";
import { figureOptions, useFigureOptions } from "./figure-options.ts";
import { flowsFor } from "./flows.ts";
import type { Progress } from "./job.ts";
import { raceOnPage } from "./race-on-page.ts";
import { type Revisits, revisitsOf } from "./revisits.ts";

/** A race to draw. */
interface Drawable {
  readonly table: Table | null;
  readonly progress: Progress;
  readonly spec: Spec;
  readonly recorded: Recorded;
  readonly revisits: Revisits;
  /** Null where there is no plane. */
  readonly arrows: ArrowVisits | null;
}

const losses = importer("src/problems/make-problem.ts", () => import("../../problems/make-problem.ts"));

/** Loaded with the first picture of a landscape. */
const landscapes = importer("src/app/export/landscape.ts", () => import("./landscape.ts"));

/** Draws the race on the page. Loads first what its picture shows: the table of a network's data, a problem's losses. */
async function drawing<Drawn>(
  progress: Progress,
  draw: (race: Drawable) => Promise<Drawn>,
  isFlat = false,
): Promise<Drawn> {
  const { spec, table, recording } = await raceOnPage(progress);
  if (spec.kind === "network") await ensureTables();
  if (spec.kind === "problem") makeProblemsWith((await losses()).makeProblem);
  const revisits = revisitsOf(spec, table, recording, progress);
  const arrows = spec.kind === "surface" ? arrowVisits(spec, progress) : null;
  const recorded = recordedOf(spec, recording, table);
  let inSpace: SpacePictures | null = null;
  try {
    const more = await withMore(recorded, arrows, spec, table, progress);
    if (!isFlat) inSpace = await picturesInSpace(spec, recorded);
    const drawn = inSpace && more.kind === "surface" ? { ...more, inSpace: inSpace.draw } : more;
    return await draw({ spec, table, progress, recorded: drawn, revisits, arrows });
  } finally {
    inSpace?.end();
    revisits.end();
    arrows?.end();
  }
}

/** Loaded with the first picture in 3D. */
const space = importer("src/app/space/space-pictures.ts", () => import("../space/space-pictures.ts"));

/** Returns what draws a surface in 3D where that was chosen; else null. */
async function picturesInSpace(spec: Spec, recorded: Recorded): Promise<SpacePictures | null> {
  const { withSpace, parts, theme, scale } = useFigureOptions.getState();
  const isWanted = (withSpace ?? useSpaceShown.getState()) && parts !== "charts";
  if (spec.kind !== "surface" || recorded.kind !== "surface" || !isWanted) return null;
  const { spacePictures } = await space();
  return spacePictures(spec, recorded.tracks, theme, spaceAngles(), Math.max(2, scale));
}

/** Returns the record with the arrows of a surface, or with the landscape of a training that has one. */
async function withMore(
  recorded: Recorded,
  arrows: ArrowVisits | null,
  spec: Spec,
  table: Table | null,
  progress: Progress,
): Promise<Recorded> {
  if (recorded.kind === "surface") return arrows ? { ...recorded, arrows: arrows.find } : recorded;
  if (spec.kind === "surface" || !spec.landscape) return recorded;
  const landscape = await (await landscapes()).landscapeFor(spec, table, progress);
  return { ...recorded, landscape };
}

/** Returns the picture with the options chosen, as SVG. */
export async function drawPicture(progress: Progress): Promise<string> {
  const choices = useFigureOptions.getState();
  const cursor = player.step;
  return drawing(progress, async (race) => {
    const options = figureOptions(race.spec, choices);
    const at = choices.at === "end" ? {} : { step: cursor };
    const notes = choices.withStep ? await notesAt(at.step ?? lastOf(race.recorded), progress) : [];
    return drawnAt(race, { ...options, ...at, notes });
  });
}

/** Loaded when a picture has the lines of the inspector. */
const inspection = importer("src/app/inspector/step-notes.ts", () => import("../inspector/step-notes.ts"));

const notesAt = async (step: number, { signal }: Progress): Promise<readonly string[]> =>
  (await inspection()).stepNotes(step, signal);

/** Returns pictures of the race with these options, as SVG, flat as embeds are. */
export const drawFigures = (all: readonly FigureOptions[], progress: Progress): Promise<string[]> =>
  drawing(
    progress,
    async (race) => {
      const svgs: string[] = [];
      for (const options of all) svgs.push(await drawnAt(race, options));
      return svgs;
    },
    true,
  );

/** Returns a picture with exactly the weights of its step, or its arrows. */
async function drawnAt(race: Drawable, options: FigureOptions): Promise<string> {
  const { spec, recorded, revisits } = race;
  const last = lastOf(recorded);
  if (options.step !== undefined) await revisits.to(Math.min(options.step, last));
  await prepareArrows(race, options, Math.min(options.step ?? last, last));
  const whole = await withFlows(race, options);
  return inEnglish(() => figure(spec, whole, options));
}

/** Returns the record with the rows of the flows that options ask for, computed in workers. */
async function withFlows(
  { spec, table, progress, recorded }: Drawable,
  options: FigureOptions,
): Promise<Recorded> {
  const kinds = flowsAsked(options);
  return kinds.length === 0 ? recorded : { ...recorded, flows: await flowsFor(spec, table, kinds, progress) };
}

/** Makes the arrows of a step known where there are to be any. */
async function prepareArrows(
  { arrows }: Drawable,
  { arrows: shown }: Pick<FigureOptions, "arrows">,
  step: number,
): Promise<void> {
  if (arrows && shown) await arrows.to(shown.slots ?? [], step);
}

/** A race to film. */
export interface Filmed {
  readonly frames: Frames;
  /** The last step that any contender made. */
  readonly last: number;
  /** Prepares the frame of a step, of which it has exactly the weights, or the arrows. */
  prepare(step: number): Promise<void>;
}

/** Films the race with the options chosen. */
export const drawFilm = <Drawn>(
  progress: Progress,
  draw: (filmed: Filmed) => Promise<Drawn>,
): Promise<Drawn> =>
  drawing(progress, async (race) => {
    const { spec, revisits } = race;
    const options = figureOptions(spec, useFigureOptions.getState());
    const recorded = await withFlows(race, options);
    const { ground, at } = inEnglish(() => frames(spec, recorded, options));
    return draw({
      frames: { ground, at: (step) => inEnglish(() => at(step)) },
      last: lastOf(recorded),
      prepare: async (step) => {
        await revisits.to(step);
        await prepareArrows(race, options, step);
      },
    });
  });

/** Returns the last step that any contender made. */
const lastOf = (recorded: Recorded): number =>
  Math.max(0, ...recordsOf(recorded).map(({ length }) => length - 1));
