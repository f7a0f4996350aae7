import type { PlanePath } from "../../experiment/landscape/plane-path.ts";
import type { LandscapeFrame } from "../../plot/landscape/frame.ts";
import { type Head, headAt, type projector } from "../../plot/landscape/head.ts";
import { trailPieces } from "../../plot/landscape/trail-pieces.ts";
import type { FigurePalette } from "../../plot/look/palette.ts";
import type { TrainingRecord } from "../recorded.ts";
import { PathWriter } from "../svg/path-writer.ts";
import type { Headed } from "./heads.ts";
import { LineMarkers } from "./line-markers.ts";

/** The dashes of what is off the plane: dots, as caps are round. */
const dots = "0.1 5.5";

/** One contender's path beside a plane, in pixels of the screen. */
export class LandscapeTrail implements Headed {
  readonly #path: PlanePath;
  readonly #projected: ReturnType<typeof projector>;
  readonly #training: TrainingRecord | undefined;
  readonly #frame: LandscapeFrame;
  readonly #markers: LineMarkers;

  /** @param projected projects weights onto the plane */
  constructor(
    path: PlanePath,
    projected: ReturnType<typeof projector>,
    training: TrainingRecord | undefined,
    frame: LandscapeFrame,
  ) {
    this.#path = path;
    this.#projected = projected;
    this.#training = training;
    this.#frame = frame;
    this.#markers = new LineMarkers(path.slot, frame);
    for (let i = 0; i < path.steps.length; i++) this.#markers.add(this.#x(i), this.#y(i));
  }

  get slot(): number {
    return this.#path.slot;
  }

  get start(): { readonly x: number; readonly y: number } | null {
    return this.#path.steps.length > 0 ? { x: this.#x(0), y: this.#y(0) } : null;
  }

  hasMoved(step: number): boolean {
    return step > 0 && this.#headAt(step) !== null;
  }

  isHollow(step: number): boolean {
    return this.#headAt(step)?.isOff ?? false;
  }

  head(step: number): { readonly x: number; readonly y: number } {
    const { a, b, loss } = this.#headAt(step) ?? { a: Number.NaN, b: Number.NaN, loss: Number.NaN };
    return { x: this.#frame.toX(a), y: this.#frame.toY(b, loss) };
  }

  /** Draws the path up to a step, dotted where the height drawn is not its loss. */
  drawn(step: number, color: string, width: number): string {
    const head = this.#headAt(step);
    if (!head) return "";
    const pieces = trailPieces(this.#path, 0, head.index, this.#frame, this.head(step));
    return [true, false]
      .map((isOff) => {
        const writer = new PathWriter();
        for (const { points } of pieces.filter((piece) => piece.isOff === isOff))
          for (let i = 0; i < points.length; i += 2)
            if (i === 0) writer.moveTo(points[0], points[1]);
            else writer.lineTo(points[i], points[i + 1]);
        const dashes = isOff ? ` stroke-dasharray="${dots}"` : "";
        return writer.text === ""
          ? ""
          : `<path d="${writer.text}" stroke="${color}" stroke-width="${width}"${dashes}/>`;
      })
      .join("");
  }

  /** Draws the contender's marker along the path up to a step. */
  markers(step: number, palette: FigurePalette): string {
    const d = this.#markers.path(this.#headAt(step)?.index ?? -1);
    return d === "" ? "" : `<path d="${d}" fill="${palette.slots[this.slot]}" stroke="none"/>`;
  }

  /** Adds some points of the path up to `step` to `points`, x and y in turn (mutates). */
  sample(step: number, points: number[]): void {
    const last = this.#headAt(step)?.index ?? -1;
    for (let i = 0; i <= last; i++) points.push(this.#x(i), this.#y(i));
  }

  #headAt(step: number): Head | null {
    return headAt(this.#path, step, this.#projected(this.#training, step));
  }

  #x(i: number): number {
    return this.#frame.toX(this.#path.a[i]);
  }

  #y(i: number): number {
    return this.#frame.toY(this.#path.b[i], this.#path.loss[i]);
  }
}
