import { expect, it, test } from "vitest";
import { lessons } from "./catalog.ts";
import { raceOf } from "./finished-race.ts";

/** Returns the option that a question of a lesson's step, counted from 1, finds in the race of a link. */
function answerIn(id: string, step: number, link: string): string {
  const question = lessons.find((one) => one.id === id)?.steps[step - 1]?.question;
  if (question?.kind !== "choice") throw new Error(`${id} ${step} asks for no choice`);
  return question.options[question.answer(raceOf(link))];
}

const heavy = "momentum:0.9,dampening:0";
const ahead = "momentum:0.9,nesterov:1";
const fromLeft = "surface=bowl,ratio:1&start=-4,0";
const noAdam = `rule=${encodeURIComponent(
  "lr = 0.1 in 0..1\nbeta1 = 0.9 in 0..1\nbeta2 = 0.999 in 0..1\nm = beta1*m + (1-beta1)*g\nv = beta2*v + (1-beta2)*g^2\np = p - lr*m/(sqrt(v)+1e-8)",
)}`;
const ravine = "surface=bowl,ratio:100";
const valley = "f=(1-x^2*y^2)^2/2&start=2.7,0.38";
const noisy = "surface=bowl,ratio:1&start=3,3&noise=1";

/** Other races, and the answers that the same questions then have. */
const others: readonly (readonly [id: string, step: number, link: string, answer: RegExp])[] = [
  ["learning-rate", 2, "surface=bowl,ratio:1&o=sgd,lr:0.1&steps=40", /^Go to the minimum from one side/],
  ["learning-rate", 2, "surface=bowl,ratio:1&o=sgd,lr:2.5&steps=40", /^Leave/],
  [
    "learning-rate",
    4,
    "surface=bowl,ratio:10&o=sgd,lr:0.02&o=sgd,lr:0.07&o=sgd,lr:0.09&o=sgd,lr:0.5&steps=60",
    /^0\.09$/,
  ],
  ["conditioning", 3, "surface=bowl,ratio:50&o=sgd,lr:0.03&steps=120", /^About as many/],
  ["conditioning", 3, "surface=bowl,ratio:800&o=sgd,lr:0.001875&steps=2000", /16 times/],
  ["momentum", 3, "surface=bowl,ratio:50&o=sgd,lr:0.03&o=sgd,lr:0.03&steps=200", /^Both/],
  [
    "momentum",
    3,
    "surface=bowl,ratio:50&o=sgd,lr:0.03&o=sgd,lr:0.03,momentum:0.99,dampening:0&steps=200",
    /^Without/,
  ],
  [
    "momentum",
    4,
    `surface=bowl,ratio:50&o=sgd,lr:0.003,${heavy}&o=sgd,lr:0.003,momentum:0.9&o=sgd,lr:0.03,momentum:0.9&o=sgd,lr:0.3,momentum:0.9&steps=200`,
    /^0\.03,/,
  ],
  ["nesterov", 1, `${fromLeft}&o=sgd,lr:0.1,${ahead}&o=sgd,lr:0.1,${heavy}&steps=100`, /^The heavy ball/],
  ["nesterov", 1, `${fromLeft}&o=sgd,lr:0.1,${heavy}&o=sgd,lr:0.1,${heavy}&steps=100`, /^Both/],
  ["nesterov", 2, `${fromLeft}&o=sgd,lr:0.02,${ahead}&o=sgd,lr:0.02,${heavy}&steps=200`, /^The heavy ball/],
  ["nesterov", 3, `${fromLeft}&o=sgd,lr:0.1,${heavy}&o=sgd,lr:0.1,${ahead}&steps=60`, /^Both/],
  ["nesterov", 3, `${fromLeft}&o=sgd,lr:5,${heavy}&o=sgd,lr:5,${ahead}&steps=60`, /^Neither/],
  ["bias-correction", 1, "f=2*x&start=4,0&o=sgd,lr:0.1&steps=40", /^0\.1 times the slope/],
  ["bias-correction", 1, `f=x&start=4,0&o=sgd,lr:0.1,${heavy}&steps=40`, /^Longer and longer/],
  [
    "bias-correction",
    2,
    `f=x&start=4,0&${noAdam}&o=own,beta2:0.99&o=adam,lr:0.1,beta2:0.99&steps=10`,
    /^As long/,
  ],
  [
    "bias-correction",
    2,
    `f=x&start=4,0&${noAdam}&o=own,beta2:0.9&o=adam,lr:0.1,beta2:0.9&steps=10`,
    /^A third/,
  ],
  ["eps", 2, "f=x%2B0.001*y&start=4,4&o=adam,lr:0.1&steps=60", /^As far/],
  ["eps", 2, "f=x%2B0.001*y&start=4,4&o=adam,lr:0.1,eps:1&steps=60", /^Hardly/],
  ["eps", 3, "f=x%2B0.001*y&start=4,4&o=adam,lr:0.1&o=sgd,lr:0.1&o=adam,lr:0.1&steps=60", /usual Adam$/],
  ["eps", 3, "f=x%2B0.001*y&start=4,4&o=adam,lr:0.1,eps:1e6&o=sgd,lr:0.1&o=adam,lr:0.1&steps=60", /^Neither/],
  ["rotation", 1, `${ravine}&start=1,1&o=sgd,lr:0.019&o=adam&steps=400`, /^Gradient descent/],
  ["rotation", 2, `${ravine}&start=1,1&o=sgd,lr:0.019&o=adam,lr:0.1&steps=400`, /^Neither/],
  ["rotation", 2, `${ravine}&start=1,1&o=sgd,lr:0.015&o=adam,lr:0.1&steps=400`, /^Gradient descent alone/],
  [
    "rotation",
    3,
    "surface=bowl,ratio:100,rotation:45&start=0,1.4142135623730951&o=sgd,lr:0.019&o=adam,lr:0.1&steps=400",
    /45°$/,
  ],
  ["weight-decay", 2, "f=0*x&start=3,3&o=adamw,lr:0.002,weightDecay:0.1&steps=1000&noise=10,0.01", /^Both/],
  ["weight-decay", 2, "f=0*x&start=3,3&o=adam,lr:0.002,weightDecay:0.1&steps=1000&noise=0.01,10", /^x,/],
  ["weight-decay", 2, "f=0*x&start=3,3&o=adam,lr:0.002&steps=1000&noise=10,0.01", /^Neither/],
  ["noise", 1, `${noisy}&o=sgd,lr:0.5&o=sgd,lr:0.5&steps=1000`, /^At the same height/],
  ["noise", 1, `${noisy}&o=sgd,lr:0.5&o=sgd,lr:0.02&steps=1000`, /25 times/],
  ["noise", 2, `${noisy}&o=sgd,lr:0.5&o=sgd,lr:0.5,accumulate.steps:4&steps=1000`, /4 times/],
  ["noise", 3, `${noisy}&o=sgd,lr:0.5&o=sgd,lr:0.5&steps=1000`, /^Stop/],
  ["schedules", 1, `${noisy}&o=sgd,lr:0.5&o=sgd,lr:0.5`, /^About where/],
  ["schedules", 3, "f=(1-x*y)^2/2&start=4,0.3&o=sgd&o=sgd,warmup&steps=1000&noise=0.001", /^Neither/],
  ["schedules", 3, "f=(1-x*y)^2/2&start=4,0.3&o=sgd,lr:0.5&o=sgd,lr:0.5&steps=1000&noise=0.001", /^Both/],
  ["saddles", 2, "surface=saddle&start=-3,1e-28&o=sgd,lr:0.05&steps=1000", /ten times/],
  ["saddles", 3, "f=1-exp(-(x^2%2By^2)/2)&start=2,0&o=sgd,lr:0.1&o=adam,lr:0.1&steps=100", /^Both/],
  ["saddles", 3, "f=1-exp(-(x^2%2By^2)/2)&start=4,0&o=sgd,lr:0.1&o=adam&steps=100", /^Neither/],
  ["edge-of-stability", 1, `${valley}&o=sgd&steps=1000`, /^Fall at every step/],
  ["edge-of-stability", 1, `${valley}&o=sgd,lr:0.5&steps=1000`, /^Grow/],
  ["edge-of-stability", 2, `${valley}&o=sgd,lr:0.01&steps=1000`, /^A tenth/],
  ["edge-of-stability", 2, `${valley}&o=sgd,lr:0.1&steps=1`, /^Above 1/],
  ["edge-of-stability", 3, `${valley}&o=sgd,lr:0.1&steps=1000`, /^In the same place/],
  ["edge-of-stability", 3, `${valley}&o=sgd,lr:0.12&steps=1000`, /^Farther down/],
];

test.each(others)("%s %i answers from the race: %s", (id, step, link, answer) => {
  expect(answerIn(id, step, link)).toMatch(answer);
});

it("another race changes the answer of every choice", () => {
  for (const { id, steps } of lessons)
    for (const [i, { link, question }] of steps.entries()) {
      if (question?.kind !== "choice") continue;
      const usual = answerIn(id, i + 1, link);
      const changed = others.filter(([one, step]) => one === id && step === i + 1);
      expect(changed.length, `${id} ${i + 1}`).toBeGreaterThan(0);
      for (const [, , other] of changed) expect(answerIn(id, i + 1, other), other).not.toBe(usual);
    }
});
