import { importer } from "../loading/importer.ts";
import { drawFilm } from "./draw.ts";
import type { FilmWriter } from "./film-writer.ts";
import type { Progress } from "./job.ts";
import { nextTask } from "./job.ts";
import { canvasOf, imageOf } from "./raster.ts";

export interface FilmOptions {
  readonly width: number;
  readonly height: number;
  readonly kind: "video" | "gif";
  /** Frames a second. */
  readonly rate: number;
  readonly seconds: number;
}

/** Frames of a film at most, and pixels of a GIF's frames together, which are kept in memory. */
export const filmLimits = { frames: 1800, gifPixels: 400e6 } as const;

/** Seconds that the end stands still. */
const rest = 1;

/** Why a film cannot be so, in a sentence; or null. */
export function refusalOfFilm({ width, height, kind, rate, seconds }: FilmOptions): string | null {
  const count = Math.round(rate * seconds);
  if (count > filmLimits.frames)
    return `${count} frames are too many: at most ${filmLimits.frames} are made. Take fewer seconds, or fewer frames a second.`;
  if (kind === "gif" && count * width * height > filmLimits.gifPixels)
    return `A GIF of ${count} frames of ${width} × ${height} would be too large. Take a smaller size, or fewer frames.`;
  if (kind === "video" && (width % 2 === 1 || height % 2 === 1))
    return `A video has an even number of pixels each way, not ${width} × ${height}.`;
  return null;
}

/** The steps that frames show: from the start to the end, evenly, and the end for a moment longer. */
export function stepsOf(last: number, { rate, seconds }: Pick<FilmOptions, "rate" | "seconds">): number[] {
  const count = Math.max(2, Math.round(rate * seconds));
  const moving = Math.max(2, count - Math.round(rate * Math.min(rest, seconds / 4)));
  return Array.from({ length: count }, (_, i) => Math.round(last * Math.min(1, i / (moving - 1))));
}

/**
 * Films the race on the page.
 *
 * @throws Error, in a sentence, where it cannot be; the signal's reason where it was cancelled
 */
export async function film(
  options: FilmOptions,
  progress: Progress,
): Promise<{ blob: Blob; ending: string }> {
  const refusal = refusalOfFilm(options);
  if (refusal) throw new Error(refusal);
  const { width, height, kind, rate } = options;
  const { frames, last } = await drawFilm(progress);
  const [canvas, context] = canvasOf(width, height);
  const ground = await imageOf(frames.ground);
  const show = async (step: number) => {
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
      progress.tell(`Frame ${i + 1} of ${steps.length}`, (i + 1) / steps.length);
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
