import type { Table } from "../../datasets/index.ts";
import { type HeightOf, heightsAt } from "../../experiment/landscape/heights-on.ts";
import type { Found } from "../../experiment/landscape/landscape-query.ts";
import { Landscapes } from "../../experiment/landscape/landscapes.ts";
import type { Plane } from "../../experiment/landscape/plane.ts";
import type { Host } from "../host.ts";
import { partsFor } from "../parts-for.ts";
import type {
  HeightsRequest,
  LandscapeReply,
  LandscapeRequest,
  PlaneReply,
  PlaneRequest,
} from "./protocol.ts";

/** Milliseconds of work in an answer, unless a single step or height takes longer. */
const portion = 50;

/** Returns the host that computes landscapes, each in as many answers as it takes. */
export function hostLandscape(
  now: () => number = () => performance.now(),
): Host<LandscapeRequest, LandscapeReply> {
  const landscapes = new Landscapes();
  let own: Table | undefined;
  let running: { readonly number: number; readonly found: Iterator<Found, void> } | null = null;
  let known: { readonly number: number; readonly plane: Plane; readonly height: HeightOf } | null = null;

  function goOn({ number, query }: PlaneRequest): PlaneReply {
    if (running?.number !== number) running = { number, found: landscapes.computePlane(query, own) };
    const ends = now() + portion;
    let reply: PlaneReply = { progress: 0, done: false };
    do {
      const { done, value } = running.found.next();
      if (done) return { ...reply, progress: 1, done };
      // The memory of a reply is handed over, and these arrays stay in use.
      reply = { ...reply, ...("progress" in value ? value : structuredClone(value)) };
      // Nothing comes after it: an answer that asked to go on would be followed by one without the reason.
      if (reply.refusal) return { ...reply, progress: 1, done: true };
    } while (now() < ends);
    return reply;
  }

  function heightsOf({ number, query, plane, points }: HeightsRequest): LandscapeReply {
    if (plane) known = { number, plane, height: landscapes.heightOf(query.spec, own) };
    if (known?.number !== number) throw new RangeError("the plane of the heights is not known");
    return { values: heightsAt(known.plane, points, known.height) };
  }

  return async (request) => {
    await partsFor(request.query.spec);
    own = request.table ?? own;
    return request.type === "plane" ? goOn(request) : heightsOf(request);
  };
}
