import { escapeXml } from "./escape.ts";
import { pixels } from "./path-writer.ts";

export interface TextLook {
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
  readonly anchor?: "start" | "middle" | "end";
  /** Colour around the letters, for a text that may lie over something. */
  readonly halo?: string;
}

/** Writes a line of text with its baseline at a point. */
export function textElement(text: string, x: number, y: number, look: TextLook): string {
  const { size, color, bold, anchor = "start", halo } = look;
  const weight = bold ? ' font-weight="600"' : "";
  const place = anchor === "start" ? "" : ` text-anchor="${anchor}"`;
  const around = halo
    ? ` stroke="${halo}" stroke-width="3" stroke-linejoin="round" stroke-opacity=".75" paint-order="stroke"`
    : "";
  return (
    `<text x="${pixels(x)}" y="${pixels(y)}" font-size="${size}" fill="${color}"${weight}${place}${around}>` +
    `${escapeXml(text)}</text>`
  );
}

/** Writes a bold name followed by further text in a line. */
export function namedText(
  name: string,
  more: string,
  x: number,
  y: number,
  { size, ink, soft }: { readonly size: number; readonly ink: string; readonly soft: string },
): string {
  if (more === "") return textElement(name, x, y, { size, color: ink, bold: true });
  const rest = `<tspan dx="6" font-weight="400" fill="${soft}">${escapeXml(more)}</tspan>`;
  return (
    `<text x="${pixels(x)}" y="${pixels(y)}" font-size="${size}" fill="${ink}" font-weight="600">` +
    `${escapeXml(name)}${rest}</text>`
  );
}

/** Wraps content in a nested `<svg>`, which clips at its edges; its left top corner is the content's origin. */
export const windowElement = (
  {
    x,
    y,
    width,
    height,
  }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  content: string,
): string =>
  content === ""
    ? ""
    : `<svg x="${pixels(x)}" y="${pixels(y)}" width="${pixels(width)}" height="${pixels(height)}">${content}</svg>`;
