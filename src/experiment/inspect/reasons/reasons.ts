import { significant } from "../../../lang/index.ts";
import { printed } from "../../../optim/define/printed.ts";
import { type Printed, type Told, told } from "../../../words/told.ts";
import { biasCorrection } from "./bias-correction.ts";
import { percent, type Reason, ratioOf, type StepSeen, shareOf } from "./reason.ts";
import { rest } from "./rest.ts";

/** The least factor by which ε shortens a step that it decides. */
const decisive = 2;

const epsilon: Reason = ({ here, names }) => {
  const eps = here.before.get("eps");
  if (!eps) return null;
  const ratio = here.response({ eps: 0 }) / here.response();
  if (!(ratio >= decisive) || !Number.isFinite(ratio)) return null;
  return told("ε = {eps} decides in {place}: without it the gradient would move it {ratio} times as far.", {
    eps: printed(eps),
    place: names.here.place,
    ratio: ratioOf(ratio),
  });
};

const weightDecay: Reason = ({ all }) => {
  if (!all.every(({ before, parts }) => parts && before.get("weightDecay"))) return null;
  const share = shareOf(all, (element) => element.moved - element.moves({ weightDecay: 0 }));
  return share >= 0.3 ? told("Weight decay makes {share} of this step.", { share: percent(share) }) : null;
};

/** The least ratio of two responses to the gradient that is worth a sentence. */
const uneven = 1.5;

const comparisons = {
  larger: {
    less: "{slot} is {size} times larger in {place} than in {otherPlace}, so {name} moves {move} times less than its gradient says.",
    more: "{slot} is {size} times larger in {place} than in {otherPlace}, so {name} moves {move} times more than its gradient says.",
  },
  smaller: {
    less: "{slot} is {size} times smaller in {place} than in {otherPlace}, so {name} moves {move} times less than its gradient says.",
    more: "{slot} is {size} times smaller in {place} than in {otherPlace}, so {name} moves {move} times more than its gradient says.",
  },
} as const;

const preconditioner: Reason = (step) => {
  const { here, there, names } = step;
  if (!there) return null;
  const ratio = here.response() / there.response();
  if (!(ratio > uneven || ratio < 1 / uneven) || !Number.isFinite(ratio) || ratio === 0) return null;
  // Of a surface the coordinate that moves less is named first.
  const isTurned = ratio > 1 && names.here.isCoordinate;
  const [one, other] = isTurned ? [there, here] : [here, there];
  const [name, otherName] = isTurned ? [names.there, names.here] : [names.here, names.there];
  const less = one.response() / other.response();
  for (const slot of one.scales) {
    const [mine, its] = [one.after(slot), other.after(slot)];
    const evened = one.response({}, { [slot]: its }) / other.response();
    if (!(mine > 0 && its > 0) || Math.abs(evened - 1) > 1e-6) continue;
    const sentence = comparisons[mine > its ? "larger" : "smaller"][less < 1 ? "less" : "more"];
    return told(sentence, {
      slot,
      size: ratioOf(mine > its ? mine / its : its / mine),
      place: name.place,
      otherPlace: otherName.place,
      name: name.subject,
      move: ratioOf(less < 1 ? 1 / less : less),
    });
  }
  return null;
};

const momentum: Reason = ({ all }) => {
  if (!all.every(({ parts }) => parts)) return null;
  const carried = shareOf(all, ({ parts }) => parts?.momentum ?? 0);
  const added = shareOf(all, ({ parts }) => parts?.gradient ?? 0);
  if (!(Math.abs(carried) > 0.05) || all.every(({ before }) => before.get("g") === 0)) return null;
  if (carried < 0)
    return told("The new gradient reverses the momentum, which takes back {share} of it.", {
      share: percent(-carried / added),
    });
  if (added < 0)
    return told("Momentum carries this step against the new gradient, which takes back {share} of it.", {
      share: percent(-added / carried),
    });
  return told("Momentum carries {carried} of this step, and the new gradient {added}.", {
    carried: percent(carried),
    added: percent(added),
  });
};

const sign: Reason = ({ all, definition, names }) => {
  const rate = all[0].before.get("lr") ?? Number.NaN;
  const isEven = all.every(({ moved }) => Math.abs(Math.abs(moved) / rate - 1) < 1e-9);
  if (!isEven || !/\bsign\(/.test(definition.rule)) return null;
  return all.length > 1
    ? told("Only the sign counts: both coordinates move by the learning rate, {rate}.", {
        rate: printed(rate),
      })
    : told("Only the sign counts: {name} moves by the learning rate, {rate}.", {
        name: names.here.subject,
        rate: printed(rate),
      });
};

/** Writes a number as a factor: a negative one in parentheses. */
const inProduct = (value: number): Printed =>
  value < 0 ? { printed: `(${significant(value)})` } : printed(value);

const plain: Reason = ({ all, here }) => {
  const isPlain = all.every(({ moved, before }) => {
    const expected = -(before.get("lr") ?? Number.NaN) * (before.get("g") ?? Number.NaN);
    return (
      moved !== 0 &&
      Math.abs(moved - expected) <= 1e-9 * Math.abs(expected) + 1e-15 * Math.abs(before.get("p") ?? 0)
    );
  });
  const [rate, g] = [here.before.get("lr") ?? 0, here.before.get("g") ?? 0];
  return isPlain
    ? told("The step is minus the learning rate times the gradient: −{rate} · {gradient} = {step}.", {
        rate: printed(rate),
        gradient: inProduct(g),
        step: printed(-rate * g),
      })
    : null;
};

/** In the order in which they are looked for. */
const reasons: readonly Reason[] = [
  rest,
  epsilon,
  weightDecay,
  biasCorrection,
  preconditioner,
  momentum,
  sign,
  plain,
];

/** The most sentences about one step. */
const most = 2;

/** Returns sentences on what decided a step, the most decisive first; empty where nothing did. */
export function reasonsFor(step: StepSeen): Told[] {
  const found: Told[] = [];
  // Of an element that does not move there is nothing else to say.
  for (const reason of step.here.moved === 0 ? [rest] : reasons) {
    const sentence = found.length < most ? reason(step) : null;
    if (sentence) found.push(sentence);
  }
  return found;
}
