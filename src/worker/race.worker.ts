import { Race, type Stretch } from "../experiment/race.ts";
import type { RaceReply, RaceRequest } from "./protocol.ts";

/** Steps in one reply at most: 8 contenders take a few milliseconds for them, a formula at the limits under a second. */
const slice = 1000;

let race: Race | null = null;

const reply = (message: RaceReply, transfer: Transferable[] = []) => postMessage(message, { transfer });

const buffers = ({ x, y, loss, gradNorm, distance }: Stretch): Transferable[] =>
  [x, y, loss, gradNorm, distance].map((column) => column.buffer as ArrayBuffer);

addEventListener("message", ({ data: { id, spec, to } }: MessageEvent<RaceRequest>) => {
  try {
    const adopted = race?.adopt(spec) ? race : null;
    race = adopted ?? Race.down(spec);
    const stretches = race.advance(Math.min(to - race.step, slice));
    reply(
      { type: "columns", id, restarted: adopted === null, step: race.step, stretches },
      stretches.flatMap(buffers),
    );
  } catch (error) {
    race = null;
    reply({ type: "failed", id, message: error instanceof Error ? error.message : String(error) });
  }
});

reply({ type: "ready" });
