import type { Camera } from "../../plot/space/camera.ts";

/** A camera on its way from one place to another, which speeds up and slows down. */
export class Flight {
  readonly to: Camera;
  readonly #from: Camera;
  readonly #since: number;
  readonly #takes: number;

  /** @param since the time at which it begins, and `takes` how long it is, in milliseconds */
  constructor(from: Camera, to: Camera, since: number, takes: number) {
    this.#from = from;
    this.to = to;
    this.#since = since;
    this.#takes = takes;
  }

  /** Returns the camera at a time: `to` itself from its end on. */
  at(now: number): Camera {
    const share = Math.min(1, Math.max(0, (now - this.#since) / this.#takes));
    if (share === 1) return this.to;
    return between(this.#from, this.to, share < 0.5 ? 4 * share ** 3 : 1 - 4 * (1 - share) ** 3);
  }
}

/** Returns a camera on the way from one to another, by the shorter turn. */
function between(from: Camera, to: Camera, share: number): Camera {
  const mixed = (a: number, b: number) => a + share * (b - a);
  const turn = ((((to.azimuth - from.azimuth + 180) % 360) + 360) % 360) - 180;
  return {
    azimuth: from.azimuth + share * turn,
    elevation: mixed(from.elevation, to.elevation),
    zoom: from.zoom * (to.zoom / from.zoom) ** share,
    target: [0, 1, 2].map((k) => mixed(from.target[k], to.target[k])) as unknown as Camera["target"],
  };
}
