import {
  BufferTarget,
  CanvasSource,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  QUALITY_HIGH,
  WebMOutputFormat,
} from "mediabunny";
import { say } from "../../words/say.ts";
import type { FilmWriter } from "./film-writer.ts";

/**
 * Writes a video with the browser's encoders: H.264 in MP4, which plays everywhere, else VP9 or VP8 in WebM.
 *
 * @throws an Error if the browser encodes none of them
 */
export async function videoWriter(canvas: HTMLCanvasElement, rate: number): Promise<FilmWriter> {
  const { width, height } = canvas;
  const codec = await getFirstEncodableVideoCodec(["avc", "vp9", "vp8"], { width, height });
  if (!codec) throw new Error(say("This browser cannot make a video of this size. Make a GIF instead."));
  const mp4 = codec === "avc";
  const target = new BufferTarget();
  const output = new Output({ format: mp4 ? new Mp4OutputFormat() : new WebMOutputFormat(), target });
  const source = new CanvasSource(canvas, { codec, quality: QUALITY_HIGH });
  output.addVideoTrack(source, { frameRate: rate });
  await output.start();
  let frame = 0;
  return {
    ending: mp4 ? "mp4" : "webm",
    prepare: () => Promise.resolve(),
    async add() {
      await source.add(frame / rate, 1 / rate);
      frame += 1;
    },
    async finish() {
      await output.finalize();
      if (!target.buffer) throw new Error(say("The video could not be written."));
      return new Blob([target.buffer], { type: mp4 ? "video/mp4" : "video/webm" });
    },
    close: () => void (output.state === "finalized" || output.cancel()),
  };
}
