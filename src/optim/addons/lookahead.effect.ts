import { told } from "../../words/told.ts";
import type { Effect } from "../define/effect.ts";
import { printed } from "../define/printed.ts";
import type { Numbers } from "../library/parameter.ts";

const effect: Effect = ({ before, after, inner }) => {
  const [k, alpha] = [before[0].values.get("k"), before[0].values.get("alpha")];
  if (k === undefined || alpha === undefined || !inner) return null;
  const steps = Number(after[0].state.steps);
  if (steps % k !== 0)
    return told("runs ahead: step {step} of {steps}", { step: String(steps % k), steps: String(k) });
  const ahead = inner.after.map(({ data }) => data);
  const back = distance(
    ahead,
    after.map(({ data }) => data),
  );
  return alpha === 0.5
    ? told("pulled back halfway to the slow weights, by {distance}", { distance: printed(back, 3) })
    : told("pulled back {share} % of the way to the slow weights, by {distance}", {
        share: printed(100 * (1 - alpha), 3),
        distance: printed(back, 3),
      });
};
export default effect;

function distance(one: readonly Numbers[], other: readonly Numbers[]): number {
  let sum = 0;
  for (const [k, values] of one.entries())
    for (let i = 0; i < values.length; i++) sum += (values[i] - other[k][i]) ** 2;
  return Math.sqrt(sum);
}
