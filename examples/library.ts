// The library from outside, as a package that somebody installed. `npm test` packs the library, installs
// it in an empty folder, and compiles and runs this file there; a wrong number ends it with an error.
import {
  Adam,
  CosineAnnealingLR,
  clipGradNorm,
  LinearLR,
  OptimizerParam,
  Parameter,
  SequentialLR,
  SGD,
} from "downhill";
import { decode, encode, run, type SurfaceSpec } from "downhill/experiment";
import { figure, record } from "downhill/figure";
import { MLP } from "downhill/network";

/** The gradient of x² + 10 y² at `p`. */
const gradient = (p: Parameter): Float64Array => Float64Array.of(2 * at(p.data, 0), 20 * at(p.data, 1));

/** A few steps down the bowl x² + 10 y² from (1, 1). */
function descend(optimizer: SGD | Adam, p: Parameter, steps: number): number[] {
  for (let step = 0; step < steps; step++) {
    optimizer.zeroGrad();
    p.grad = gradient(p);
    optimizer.step();
  }
  return [...p.data];
}

// Without momentum one step is p − lr·g: 1 − 0.01·2 and 1 − 0.01·20.
const plain = new Parameter([1, 1]);
expect("SGD", descend(new SGD([plain], { lr: 0.01 }), plain, 1), [0.98, 0.8]);

// Bias-corrected, Adam's first step has the length lr in every coordinate.
const adapted = new Parameter([1, 1]);
const adam = new Adam([adapted], { lr: 0.1, betas: [0.9, 0.999], eps: 1e-8, weightDecay: 0 });
expect("Adam", descend(adam, adapted, 1), [0.9, 0.9]);

// A warmup and then half a cosine; the gradient (2, 20) is shortened to 1 and its norm given back.
const clipped = new Parameter([1, 1]);
const scheduled = new SGD([clipped], { lr: 0.1 });
const warmup = new LinearLR(scheduled, { startFactor: 0.5, totalIters: 2 });
const scheduler = new SequentialLR(scheduled, [warmup, new CosineAnnealingLR(scheduled, { tMax: 2 })], [2]);
const rates: number[] = [];
for (let step = 0; step < 5; step++) {
  rates.push(...scheduler.getLastLr());
  clipped.grad = gradient(clipped);
  if (step === 0) expect("norm", [clipGradNorm([clipped], 1)], [Math.hypot(2, 20)]);
  scheduled.step();
  scheduler.step();
}
expect("schedule", rates, [0.05, 0.075, 0.1, 0.05, 0]);

// Each group has its own options; the exponential average of the gradient starts at (1 − momentum)·g.
const slow = new Parameter([1, 1]);
const still = new Parameter([5]);
const groups = [
  new OptimizerParam([slow], { lr: 0.001, momentum: 0.9 }),
  new OptimizerParam([still], { lr: 1 }),
];
expect("SGD in groups", descend(new SGD(groups), slow, 1), [0.9998, 0.998]);
expect("a parameter without gradient", [...still.data], [5]);

// A link is an experiment. Rosenbrock at (−1.2, 1) has the loss 24.2 and the gradient (−215.6, −88).
const link = "surface=rosenbrock&start=-1.2,1&o=sgd,lr:0.001,momentum:0&o=adam,lr:0.05&steps=50";
const { spec, problems } = decode(link);
if (spec.kind !== "surface") throw new Error("the link is one of a surface");
const [sgd, second] = run(spec);
if (!sgd || !second) throw new Error("two contenders race");
expect("problems", [problems.length], [0]);
expect("points", [sgd.x.length, second.loss.length], [51, 51]);
expect("the race's first step", [at(sgd.loss, 0), at(sgd.x, 1), at(sgd.y, 1)], [24.2, -0.9844, 1.088]);
const again = decode(encode(spec)).spec as SurfaceSpec;
expect("the same race from its own link", [...at(run(again), 1).loss], [...second.loss]);
console.log(`Adam after 50 steps: ${at(second.loss, 50)}`);

// Its picture, as text that any browser shows.
const picture = figure(spec, record(spec), { width: 640, height: 420, theme: "light", parts: "both" });
expect(
  "a picture",
  [picture.indexOf("<svg "), picture.indexOf("</svg>", picture.length - 6)],
  [0, picture.length - 6],
);

// Exclusive or, in the manner of PyTorch: clear, forward and backward, step.
const mlp = new MLP({ layers: [2, 8, 1], activation: "tanh", loss: "bce", seed: 3 });
const optimizer = new Adam(mlp.parameters(), { lr: 0.05 });
const inputs = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];
const targets = [[0], [1], [1], [0]];
for (let step = 0; step < 500; step++) {
  optimizer.zeroGrad();
  mlp.lossAndGradient(inputs, targets);
  optimizer.step();
}
const classes = mlp.predict(inputs).map((logits) => (at(logits, 0) > 0 ? 1 : 0));
expect("exclusive or", classes, [0, 1, 1, 0]);

// A link to a network runs without a browser too.
const training = decode("data=iris&net=4-8-3&o=adam,lr:0.02&steps=200").spec;
if (training.kind !== "network") throw new Error("the link is one of a network");
const [learner] = run(training);
if (!learner) throw new Error("one contender trains");
expect("iris is learned", [at(learner.accuracy, learner.accuracy.length - 1) > 0.9 ? 1 : 0], [1]);

function at<T>(list: ArrayLike<T>, index: number): T {
  const value = list[index];
  if (value === undefined) throw new RangeError(`nothing at ${index}`);
  return value;
}

function expect(what: string, got: readonly number[], wanted: readonly number[]): void {
  const same =
    got.length === wanted.length && got.every((value, i) => Math.abs(value - at(wanted, i)) < 1e-8);
  if (!same) throw new Error(`${what}: got ${got.join(", ")}, wanted ${wanted.join(", ")}`);
}
