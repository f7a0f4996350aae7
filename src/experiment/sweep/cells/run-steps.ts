import type { Track } from "../../course.ts";
import type { Runner } from "../../runner.ts";
import type { Spec } from "../../spec.ts";
import type { NoiseDraws } from "./noise-draws.ts";

/** Microseconds of work in a portion, roughly. */
export const portion = 4000;

/**
 * Makes all steps of a run. Yields microseconds, roughly, after each portion of them.
 *
 * @param noise the draws of its steps, or null
 * @param follow is called after each update with their number
 */
export function* stepsOf(
  runner: Runner,
  { steps }: Pick<Spec, "steps">,
  { updateTime }: Pick<Track, "updateTime">,
  noise: NoiseDraws | null,
  follow: (step: number) => void,
): Generator<number, void> {
  const most = Math.max(1, Math.floor(portion / updateTime));
  let step = 0;
  const record = () => {
    step += 1;
    follow(step);
  };
  while (step < steps && !runner.stopped) {
    const [before, until] = [step, Math.min(steps, step + most)];
    while (step < until && !runner.stopped) {
      const from = step;
      if (!noise) runner.leap(step, until - step, record);
      if (step > from) continue;
      const offset = noise?.reach(step) ?? 0;
      if (runner.advance(step, noise?.values ?? null, offset)) record();
    }
    yield (step - before) * updateTime;
  }
}
