/// <reference path="./gifenc.d.ts" />
import { applyPalette, type Encoder, GIFEncoder, type Palette, quantize } from "gifenc";

/** Pixels to choose the palette from; a frame's pixels with its `delay` in milliseconds; or the end of the frames. */
export type GifRequest =
  | { readonly type: "palette"; readonly pixels: ArrayBuffer }
  | {
      readonly type: "frame";
      readonly pixels: ArrayBuffer;
      readonly width: number;
      readonly height: number;
      readonly delay: number;
    }
  | { readonly type: "end" };

export type GifReply =
  | { readonly type: "taken" }
  | { readonly type: "file"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly type: "failed"; readonly message: string };

const encoder: Encoder = GIFEncoder();
/** The palette of all frames: colours that changed from frame to frame would flicker. */
let palette: Palette = [];
let first = true;

function take(request: GifRequest): GifReply {
  if (request.type === "end") {
    encoder.finish();
    return { type: "file", bytes: encoder.bytes() };
  }
  const pixels = new Uint8ClampedArray(request.pixels);
  if (request.type === "palette") palette = quantize(pixels, 256);
  else {
    const { width, height, delay } = request;
    const head = first ? { palette, repeat: 0 } : {};
    encoder.writeFrame(applyPalette(pixels, palette), width, height, { ...head, delay });
    first = false;
  }
  return { type: "taken" };
}

addEventListener("message", ({ data }: MessageEvent<GifRequest>) => {
  try {
    postMessage(take(data));
  } catch (error) {
    const failed: GifReply = {
      type: "failed",
      message: error instanceof Error ? error.message : String(error),
    };
    postMessage(failed);
  }
});
