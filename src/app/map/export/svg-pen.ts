import { escapeXml } from "../../../figure/svg/escape.ts";
import { pixels } from "../../../figure/svg/path-writer.ts";
import type { Pen, Sheet } from "./pen.ts";

const anchors: Readonly<Record<string, string>> = { center: "middle", right: "end", end: "end" };

/**
 * Returns an SVG that needs nothing from outside.
 *
 * @param named its title and description, for screen readers
 */
export function svgText(
  { width, height }: Pick<Sheet, "width" | "height">,
  named: { readonly title: string; readonly description: string },
  elements: string,
): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const root = `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" font-family="system-ui, sans-serif">`;
  const names = `<title>${escapeXml(named.title)}</title><desc>${escapeXml(named.description)}</desc>`;
  return `${root}${names}${elements}</svg>`;
}

/** The drawing state that `save` keeps and `restore` returns to. */
interface Look {
  readonly fillStyle: Pen["fillStyle"];
  readonly strokeStyle: Pen["strokeStyle"];
  readonly font: string;
  readonly textAlign: CanvasTextAlign;
  /** The number of elements that are open: `restore` closes those opened since. */
  readonly open: number;
}

/** An image within an SVG, whose data follow. */
interface Placed {
  readonly image: HTMLCanvasElement;
  readonly at: number;
}

/** Writes what is drawn as the elements of an SVG. */
export class SvgPen implements Pen {
  fillStyle: Pen["fillStyle"] = "#000000";
  strokeStyle: Pen["strokeStyle"] = "#000000";
  font = "10px sans-serif";
  textAlign: CanvasTextAlign = "left";
  imageSmoothingEnabled = true;
  readonly #measure: (text: string, font: string) => number;
  readonly #written: string[] = [];
  readonly #images: Placed[] = [];
  readonly #looks: Look[] = [];
  /** The tags that close the elements that are open. */
  readonly #open: string[] = [];
  #path = "";
  #rect: readonly [number, number] | null = null;

  /** @param measure returns the width of a text in a font */
  constructor(measure: (text: string, font: string) => number) {
    this.#measure = measure;
  }

  /** Returns the elements. @param dataOf returns an image as a data URL */
  async elements(dataOf: (image: HTMLCanvasElement) => Promise<string>): Promise<string> {
    const written = [...this.#written];
    for (const { image, at } of this.#images) written[at] = written[at].replace("%", await dataOf(image));
    return written.join("") + this.#open.toReversed().join("");
  }

  save(): void {
    const { fillStyle, strokeStyle, font, textAlign } = this;
    this.#looks.push({ fillStyle, strokeStyle, font, textAlign, open: this.#open.length });
  }

  restore(): void {
    const look = this.#looks.pop();
    if (!look) return;
    const { open, ...others } = look;
    Object.assign(this, others);
    this.#written.push(...this.#open.splice(open).reverse());
  }

  translate(x: number, y: number): void {
    this.#group(`translate(${pixels(x)} ${pixels(y)})`);
  }

  rotate(angle: number): void {
    this.#group(`rotate(${pixels((angle * 180) / Math.PI)})`);
  }

  beginPath(): void {
    this.#path = "";
    this.#rect = null;
  }

  /** Adds a rectangle from the origin, for `clip`. */
  rect(_x: number, _y: number, width: number, height: number): void {
    this.#rect = [width, height];
  }

  clip(): void {
    if (!this.#rect) return;
    const [width, height] = this.#rect.map(pixels);
    this.#begin(`<svg width="${width}" height="${height}">`, "</svg>");
  }

  moveTo(x: number, y: number): void {
    this.#path += `M${pixels(x)} ${pixels(y)}`;
  }

  lineTo(x: number, y: number): void {
    this.#path += `L${pixels(x)} ${pixels(y)}`;
  }

  /** Adds a whole circle. */
  arc(x: number, y: number, radius: number): void {
    const [r, across] = [pixels(radius), pixels(2 * radius)];
    this.#path += `M${pixels(x - radius)} ${pixels(y)}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0 -${across} 0`;
  }

  stroke(): void {
    this.#written.push(`<path d="${this.#path}" fill="none" stroke="${this.strokeStyle}"/>`);
  }

  fill(): void {
    this.#written.push(`<path d="${this.#path}" fill="${this.fillStyle}"/>`);
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#written.push(`<rect ${sides(x, y, width, height)} fill="${this.fillStyle}"/>`);
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.#written.push(`<rect ${sides(x, y, width, height)} fill="none" stroke="${this.strokeStyle}"/>`);
  }

  fillText(text: string, x: number, y: number, maxWidth = Number.POSITIVE_INFINITY): void {
    const [, weight, size] = /^(\d+ )?([\d.]+)px/.exec(this.font) ?? [];
    const bold = weight ? ` font-weight="${weight.trim()}"` : "";
    const anchor = anchors[this.textAlign] ? ` text-anchor="${anchors[this.textAlign]}"` : "";
    const isLong = this.measureText(text).width > maxWidth;
    const narrow = isLong ? ` textLength="${pixels(maxWidth)}" lengthAdjust="spacingAndGlyphs"` : "";
    const look = `font-size="${size}"${bold}${anchor}${narrow} fill="${this.fillStyle}"`;
    this.#written.push(`<text x="${pixels(x)}" y="${pixels(y)}" ${look}>${escapeXml(text)}</text>`);
  }

  measureText(text: string): { readonly width: number } {
    return { width: this.#measure(text, this.font) };
  }

  drawImage(image: HTMLCanvasElement, x: number, y: number, width: number, height: number): void {
    // The attribute is for programs that do not know the property.
    const crisp =
      'preserveAspectRatio="none" image-rendering="optimizeSpeed" style="image-rendering:pixelated"';
    this.#images.push({ image, at: this.#written.length });
    this.#written.push(`<image ${sides(x, y, width, height)} ${crisp} href="%"/>`);
  }

  #group(transform: string): void {
    this.#begin(`<g transform="${transform}">`, "</g>");
  }

  #begin(tag: string, end: string): void {
    this.#written.push(tag);
    this.#open.push(end);
  }
}

const sides = (x: number, y: number, width: number, height: number): string =>
  `x="${pixels(x)}" y="${pixels(y)}" width="${pixels(width)}" height="${pixels(height)}"`;
