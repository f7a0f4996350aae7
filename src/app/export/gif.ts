import { say } from "../../words/say.ts";
import type { GifReply, GifRequest } from "../../worker/gif/gif.worker.ts";
import type { FilmWriter } from "./film-writer.ts";

/** The shortest delay in hundredths of a second, the unit of GIF: most programs show shorter delays more slowly. */
const shortest = 2;

/** Writes a GIF that loops forever, in a worker. */
export function gifWriter(width: number, height: number, rate: number): FilmWriter {
  const worker = new Worker(new URL("../../worker/gif/gif.worker.ts", import.meta.url), { type: "module" });
  const ask = (request: GifRequest, transfer: Transferable[] = []) =>
    new Promise<GifReply>((resolve, reject) => {
      worker.onerror = (event) => reject(new Error(event.message || say("The GIF could not be written.")));
      worker.onmessage = ({ data }: MessageEvent<GifReply>) =>
        data.type === "failed"
          ? reject(new Error(say("The GIF could not be written: {why}.", { why: data.message })))
          : resolve(data);
      worker.postMessage(request, transfer);
    });
  /** Returns the start of a frame in hundredths of a second, rounded separately: errors do not accumulate. */
  const begins = (frame: number) => Math.round((100 * frame) / rate);
  let frame = 0;
  return {
    ending: "gif",
    async prepare(context) {
      const { buffer } = context.getImageData(0, 0, width, height).data;
      await ask({ type: "palette", pixels: buffer }, [buffer]);
    },
    async add(context) {
      const { buffer } = context.getImageData(0, 0, width, height).data;
      const delay = 10 * Math.max(shortest, begins(frame + 1) - begins(frame));
      frame += 1;
      await ask({ type: "frame", pixels: buffer, width, height, delay }, [buffer]);
    },
    async finish() {
      const reply = await ask({ type: "end" });
      if (reply.type !== "file") throw new Error(say("The GIF could not be written."));
      return new Blob([reply.bytes], { type: "image/gif" });
    },
    close: () => worker.terminate(),
  };
}
