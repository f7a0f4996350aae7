import { type Resolution, resolutions } from "./heights.ts";
import type { HeightOf } from "./heights-on.ts";
import type { Found } from "./landscape-query.ts";
import { barrierOf } from "./loss-line.ts";
import type { Plane } from "./plane.ts";
import { pointOf } from "./project.ts";

/** Computes the losses along a line, coarse curves first; yields the share that is done after each. */
export function* lossesAlong(line: Plane, finest: Resolution, height: HeightOf): Generator<Found, void> {
  const params = new Float64Array(line.origin.length);
  const known = new Map<number, number>();
  const all = 1.5 * finest + 1;
  for (const n of resolutions) {
    if (n > finest) return;
    const t = Float64Array.from({ length: 1.5 * n + 1 }, (_, i) => i / n - 0.25);
    for (const at of t) {
      if (known.has(at)) continue;
      pointOf(line, at, 0, params);
      known.set(at, height(params));
      yield { progress: known.size / all };
    }
    const loss = t.map((at) => known.get(at)!);
    yield { line: { t, loss, barrier: barrierOf(t, loss) } };
  }
}
