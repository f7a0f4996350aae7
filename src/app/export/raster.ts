import { say } from "../../words/say.ts";

/** Number of pixels of a canvas that every browser in use can make. */
const most = 16_000_000;

/** Returns an SVG as an image that a canvas can draw. */
export async function imageOf(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/**
 * Returns a new canvas with its context.
 *
 * @throws an Error with a sentence if it is too large or the browser gives none
 */
export function canvasOf(width: number, height: number): [HTMLCanvasElement, CanvasRenderingContext2D] {
  if (width * height > most)
    throw new Error(
      say("{width} × {height} pixels are too many; the maximum is {most} million.", {
        width: String(width),
        height: String(height),
        most: most / 1e6,
      }),
    );
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error(say("This browser cannot draw the picture."));
  return [canvas, context];
}

/** Returns an SVG as PNG, with `scale` by `scale` pixels for each of the SVG's. */
export async function pngOf(svg: string, width: number, height: number, scale: number): Promise<Blob> {
  const [canvas, context] = canvasOf(width * scale, height * scale);
  context.drawImage(await imageOf(svg), 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new Error(say("The browser could not write the picture. Try a smaller size."));
  return blob;
}
