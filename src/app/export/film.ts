import { say } from "../../words/say.ts";
import { importer } from "../loading/importer.ts";
import { drawFilm, type Filmed } from "./draw.ts";
import type { FilmWriter } from "./film-writer.ts";
import type { Progress } from "./job.ts";
import { nextTask } from "./job.ts";
import { canvasOf, imageOf } from "./raster.ts";

export interface FilmOptions {
  readonly width: number;
  readonly height: number;
  readonly kind: "video" | "gif";
  /** Frames per second. */
  readonly rate: number;
  readonly seconds: number;
}

/** The largest number of frames of a film, and of pixels in all frames of a GIF, which are kept in memory. */
export const filmLimits = { frames: 1800, gifPixels: 400e6 } as const;

/** Seconds for which the last step is held. */
const rest = 1;

/** Returns a sentence that says why a film with these options cannot be made; null if it can. */
export function refusalOfFilm({ width, height, kind, rate, seconds }: FilmOptions): string | null {
  const count = Math.round(rate * seconds);
  const size = `${width} × ${height}`;
  if (count > filmLimits.frames)
    return say(
      "{count} frames are too many; the maximum is {most}. Choose fewer seconds or fewer frames per second.",
      { count, most: filmLimits.frames },
    );
  if (kind === "gif" && count * width * height > filmLimits.gifPixels)
    return say(
      "A GIF of {count} frames of {size} would be too large. Choose a smaller size or fewer frames.",
      { count, size },
    );
  if (kind === "video" && (width % 2 === 1 || height % 2 === 1))
    return say("The width and height of a video must be even, not {size}.", { size });
  return null;
}

/** Returns the step of each frame: evenly from the first to the last step, which is held for up to `rest` seconds. */
export function stepsOf(last: number, { rate, seconds }: Pick<FilmOptions, "rate" | "seconds">): number[] {
  const count = Math.max(2, Math.round(rate * seconds));
  const moving = Math.max(2, count - Math.round(rate * Math.min(rest, seconds / 4)));
  return Array.from({ length: count }, (_, i) => Math.round(last * Math.min(1, i / (moving - 1))));
}

/**
 * Films the race on the page.
 *
 * @throws an Error with a sentence if it cannot be made; the signal's reason if it was cancelled
 */
export async function film(
  options: FilmOptions,
  progress: Progress,
): Promise<{ blob: Blob; ending: string }> {
  const refusal = refusalOfFilm(options);
  if (refusal) throw new Error(refusal);
  return drawFilm(progress, (filmed) => written(filmed, options, progress));
}

async function written(
  { frames, last, prepare }: Filmed,
  options: FilmOptions,
  progress: Progress,
): Promise<{ blob: Blob; ending: string }> {
  const { width, height, kind, rate } = options;
  const [canvas, context] = canvasOf(width, height);
  const ground = await imageOf(frames.ground);
  const show = async (step: number) => {
    await prepare(step);
    const image = await imageOf(frames.at(step));
    context.drawImage(ground, 0, 0, width, height);
    context.drawImage(image, 0, 0, width, height);
  };
  const writer = await writerFor(kind, canvas, rate);
  try {
    await show(last);
    await writer.prepare(context);
    const steps = stepsOf(last, options);
    for (const [i, step] of steps.entries()) {
      progress.signal.throwIfAborted();
      if (step !== steps[i - 1]) await show(step);
      await writer.add(context);
      progress.tell(
        say("Frame {frame} of {frames}", { frame: i + 1, frames: steps.length }),
        (i + 1) / steps.length,
      );
      await nextTask();
    }
    return { blob: await writer.finish(), ending: writer.ending };
  } finally {
    writer.close();
  }
}

const gif = importer("src/app/export/gif.ts", () => import("./gif.ts"));
const video = importer("src/app/export/video.ts", () => import("./video.ts"));

async function writerFor(
  kind: FilmOptions["kind"],
  canvas: HTMLCanvasElement,
  rate: number,
): Promise<FilmWriter> {
  if (kind === "gif") return (await gif()).gifWriter(canvas.width, canvas.height, rate);
  return (await video()).videoWriter(canvas, rate);
}
