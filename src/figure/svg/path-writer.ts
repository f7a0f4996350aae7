import type { PathContext } from "../../plot/look/markers.ts";

/**
 * Writes the `d` of a path in few characters, from the calls that draw on a canvas. Numbers are tenths of a pixel,
 * relative to the last point, which is kept rounded so that no error adds up.
 */
export class PathWriter implements PathContext {
  text = "";
  /** The last point, in tenths of a pixel. */
  x = 0;
  y = 0;
  #startX = 0;
  #startY = 0;
  /** The last command written, which further numbers would continue. */
  #command = "";

  /** Returns a writer with an empty text that continues from another's last point. */
  static from(x: number, y: number): PathWriter {
    const writer = new PathWriter();
    [writer.x, writer.y] = [x, y];
    return writer;
  }

  moveTo(x: number, y: number): void {
    this.#go("m", x, y);
    [this.#startX, this.#startY] = [this.x, this.y];
  }

  lineTo(x: number, y: number): void {
    this.#go("l", x, y);
  }

  /** Writes a full circle around a point; the path must have moved to the circle's right end. */
  arc(_x: number, _y: number, radius: number): void {
    const r = tenths(radius);
    const half = (by: number): string => `a${written(r)} ${written(r)} 0 1 1${separated(by)} 0`;
    this.text += half(-2 * r) + half(2 * r);
    this.#command = "a";
  }

  closePath(): void {
    this.text += "z";
    this.#command = "z";
    [this.x, this.y] = [this.#startX, this.#startY];
  }

  #go(command: "m" | "l", x: number, y: number): void {
    const toX = tenths(x);
    const toY = tenths(y);
    // Further numbers after a move are lines.
    const continues = command === "l" && (this.#command === "m" || this.#command === "l");
    this.text += `${continues ? separated(toX - this.x) : command + written(toX - this.x)}${separated(toY - this.y)}`;
    this.#command = command;
    this.x = toX;
    this.y = toY;
  }
}

export const tenths = (pixels: number): number => Math.round(pixels * 10);

/** Writes tenths of a pixel as pixels: "12.3", "-.5", "7". */
function written(count: number): string {
  const size = Math.abs(count);
  const whole = Math.floor(size / 10);
  const part = size % 10;
  const text = part === 0 ? String(whole) : `${whole === 0 ? "" : whole}.${part}`;
  return count < 0 ? `-${text}` : text;
}

const separated = (count: number): string => (count < 0 ? "" : " ") + written(count);

/** Writes a number of pixels for an attribute, rounded to a tenth. */
export const pixels = (value: number): string => written(tenths(value));
