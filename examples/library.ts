// The library from outside, as a package that somebody installed. `npm test` packs the library, installs
// it in an empty folder, and compiles and runs this file there; a wrong number ends it with an error.
import {
  Adam,
  ChainedScheduler,
  ConstantLR,
  CosineAnnealingLR,
  clipGradNorm,
  clipGradValue,
  conventions,
  ExponentialLR,
  float32,
  LBFGS,
  LevenbergMarquardt,
  LinearLR,
  Lookahead,
  OptimizerParam,
  Parameter,
  SAM,
  SequentialLR,
  SGD,
} from "downhill";
import { decode, encode, landscapeOf, run, type SurfaceSpec } from "downhill/experiment";
import { isFast } from "downhill/fast";
import { figure, record } from "downhill/figure";
import { hessianVectorProduct, lowestCurvature, MLP, sharpness } from "downhill/network";
import { cellSpec, isMapped, sweep } from "downhill/sweep";

// #region helpers
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
// #endregion helpers

// Without momentum one step is p − lr·g: 1 − 0.01·2 and 1 − 0.01·20.
const plain = new Parameter([1, 1]);
expect("SGD", descend(new SGD([plain], { lr: 0.01 }), plain, 1), [0.98, 0.8]);

// #region first
const p = new Parameter([1, 1]);
const first = new Adam([p], { lr: 0.1, betas: [0.9, 0.999] });
for (let step = 0; step < 200; step++) {
  first.zeroGrad();
  p.grad = gradient(p);
  first.step();
}
// #endregion first
expect("near the minimum", [Math.hypot(...p.data) < 0.01 ? 1 : 0], [1]);

// Bias-corrected, Adam's first step has the length lr in every coordinate.
const adapted = new Parameter([1, 1]);
const adam = new Adam([adapted], { lr: 0.1, betas: [0.9, 0.999], eps: 1e-8, weightDecay: 0 });
expect("Adam", descend(adam, adapted, 1), [0.9, 0.9]);

// #region schedule
// A warmup and then half a cosine; the gradient (2, 20) is shortened to 1 and its norm given back.
const clipped = new Parameter([1, 1]);
const scheduled = new SGD([clipped], { lr: 0.1 });
const warmup = new LinearLR(scheduled, { startFactor: 0.5, totalIters: 2 });
const scheduler = new SequentialLR(scheduled, [warmup, new CosineAnnealingLR(scheduled, { tMax: 2 })], [2]);
const rates: number[] = [];
for (let step = 0; step < 5; step++) {
  rates.push(...scheduler.getLastLr());
  clipped.grad = gradient(clipped);
  const norm = clipGradNorm([clipped], 1);
  if (step === 0) expect("norm before clipping", [norm], [Math.hypot(2, 20)]);
  scheduled.step();
  scheduler.step();
}
expect("schedule", rates, [0.05, 0.075, 0.1, 0.05, 0]);
// #endregion schedule

// #region chain
// A tenth of the rate for two steps, and at each step 0.9 of what it was.
const both = new SGD([new Parameter([1])], { lr: 1 });
const chain = new ChainedScheduler([
  new ConstantLR(both, { factor: 0.1, totalIters: 2 }),
  new ExponentialLR(both, { gamma: 0.9 }),
]);
const chained: number[] = [];
for (let step = 0; step < 4; step++) {
  chained.push(...chain.getLastLr());
  both.step();
  chain.step();
}
expect("two schedulers", chained, [0.1, 0.09, 0.81, 0.729]);
// #endregion chain

const cut = new Parameter([1, 1]);
cut.grad = gradient(cut);
clipGradValue([cut], 5);
expect("cut gradient", [...(cut.grad ?? [])], [2, 5]);

// #region groups
// Each group has its own options; the exponential average of the gradient starts at (1 − momentum)·g.
const slow = new Parameter([1, 1]);
const still = new Parameter([5]);
const grouped = new SGD([
  new OptimizerParam([slow], { lr: 0.001, momentum: 0.9 }),
  new OptimizerParam([still], { lr: 1 }),
]);
expect("SGD in groups", descend(grouped, slow, 1), [0.9998, 0.998]);
expect("a parameter without gradient", [...still.data], [5]);

const late = new Parameter([2]);
grouped.addParamGroup(new OptimizerParam([late], { lr: 0.5 }));
grouped.zeroGrad();
late.grad = Float64Array.of(1);
grouped.step();
expect("a group that was added", [...late.data], [1.5]);
grouped.configure({ lr: 0.1 }, 2);
at(grouped.paramGroups, 1).options.momentum = 0.5;
expect(
  "options in force",
  [grouped.values(2).lr ?? 0, at(grouped.paramGroups, 1).options.momentum],
  [0.1, 0.5],
);
// #endregion groups

// #region maximize
// The slope of 1 − x² at 0.5 is −1; a step of SGD goes up along it.
const top = new Parameter([0.5]);
const climber = new SGD([top], { lr: 0.1, maximize: true });
top.grad = Float64Array.of(-1);
climber.step();
expect("a step uphill", [...top.data], [0.4]);
// #endregion maximize

// #region closure
/** Clears the gradients, computes the loss and its gradients, and returns the loss. */
const closure = (of: Parameter) => (): number => {
  const [x, y] = [at(of.data, 0), at(of.data, 1)];
  of.grad = Float64Array.of(-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x));
  return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
};

const curved = new Parameter([-1.2, 1]);
const lbfgs = new LBFGS([curved], { historySize: 10, toleranceChange: 0 });
let loss = Number.POSITIVE_INFINITY;
for (let step = 0; step < 5; step++) loss = lbfgs.step(closure(curved)); // the loss before the step
expect("L-BFGS on Rosenbrock", [...curved.data], [1, 1]);
expect("its last loss", [loss], [0]);
// #endregion closure

// #region around
const flat = new Parameter([-1.2, 1]);
const sam = new SAM(new Adam([flat], { lr: 0.02 }), { rho: 0.01 });
expect("the loss before a step of SAM", [sam.step(closure(flat))], [24.2]); // the closure is called twice

const ahead = new Parameter([1, 1]);
const lookahead = new Lookahead(new SGD([ahead], { lr: 0.01 }), { k: 5, alpha: 0.5 });
ahead.grad = gradient(ahead);
lookahead.step();
expect("until the fifth step Lookahead is what it goes round", [...ahead.data], [0.98, 0.8]);
// #endregion around

// #region state
const kept = new Parameter([1, 1]);
const before = new Adam([kept], { lr: 0.1 });
descend(before, kept, 10);
const saved = JSON.stringify({ data: [...kept.data], optimizer: before.stateDict() });

const { data, optimizer: state } = JSON.parse(saved);
const resumed = new Parameter(data);
const after = new Adam([resumed]);
after.loadStateDict(state); // options too
expect("goes on as if nothing had been", descend(after, resumed, 10), descend(before, kept, 10));
// #endregion state

// #region single
const singles = new Parameter(Float32Array.of(1, 1), { share: true });
const light = new Adam([singles], { lr: 0.1, stateDtype: float32 });
singles.grad = Float32Array.of(2, 20);
light.step();
const [moments] = light.stateDict().state.tensors;
// #endregion single
expect("a first step of Adam", [...singles.data], [Math.fround(0.9), Math.fround(0.9)]);
expect("arrays of singles", [moments?.m instanceof Float32Array ? 1 : 0], [1]);

// #region conventions
// Keras adds eps to the root of the uncorrected second moment, and its default is another.
const keras = conventions("adam").find(({ library }) => library === "keras");
if (!keras?.rule) throw new Error("Keras has Adam");
const { rule, values, options } = keras;
// options: { learning_rate: "lr", beta_1: "beta1", beta_2: "beta2", epsilon: "eps", … }
const asInKeras = `surface=rosenbrock&rule=${encodeURIComponent(rule)}&o=own,${options.learning_rate}:0.05&steps=10`;
// #endregion conventions
expect("Keras's eps", [values.eps ?? 0], [1e-7]);
expect("a link to it", [decode(asInKeras).problems.length], [0]);

// #region residuals
// The line a + b·t through (0, 1), (1, 3) and (2, 5), by the residuals and their derivatives.
const points = [
  [0, 1],
  [1, 3],
  [2, 5],
] as const;
const line = new Parameter([0, 0]);
const fit = new LevenbergMarquardt([line], {
  count: points.length,
  evaluate(residuals, jacobian) {
    for (const [i, [t, y]] of points.entries()) {
      residuals[i] = at(line.data, 0) + at(line.data, 1) * t - y;
      jacobian?.set([1, t], 2 * i);
    }
  },
});
for (let step = 0; step < 8; step++) fit.step();
expect("a fitted line", [...line.data], [1, 2]);
// #endregion residuals

// #region fast
// With `import "downhill/fast"`, tensors move by vector instructions, those of a parameter group together.
const large = new Parameter(new Float64Array(100_000).fill(1), { share: true });
large.grad = large.data.map((x) => 2 * x);
new SGD([large], { lr: 0.1 }).step();
expect("the largest of many parameters", [large.data.reduce((a, b) => Math.max(a, b))], [0.8]);
console.log(isFast ? "by vector instructions" : "by loops, with the same numbers");
// #endregion fast

// #region link
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
// #endregion link

// #region seeds
// The same race with eight seeds, which decide the noise.
const noisy = decode("surface=bowl&noise=0.5&o=sgd,lr:0.05&steps=100&seeds=8").spec as SurfaceSpec;
const { seeds: quartiles } = at(run(noisy), 0);
if (!quartiles) throw new Error("there are eight seeds");
const { q1, median, q3 } = quartiles.spreads.loss;
console.log(`loss at the end: ${at(median, 100)}, quartiles ${at(q1, 100)} and ${at(q3, 100)}`);
console.log(`${quartiles.divergedSeeds} of 8 diverged`);
// #endregion seeds
const single = ({ seeds: _, ...spec }: SurfaceSpec, seed: number): SurfaceSpec => ({ ...spec, seed });
const ends = Array.from({ length: 8 }, (_, k) => at(at(run(single(noisy, 1 + k)), 0).loss, 100)).sort(
  (a, b) => a - b,
);
expect("the median of eight", [at(median, 100)], [(at(ends, 3) + at(ends, 4)) / 2]);

// #region landscape
// The loss on the plane in which two paths vary most: 33 × 33 points, around the paths.
const moons = decode("data=moons&net=2-4-1&o=sgd,lr:0.5&o=adam,lr:0.05&steps=40").spec;
if (moons.kind !== "network") throw new Error("the link is one of a network");
const { plane, paths, heights } = landscapeOf(moons, { resolution: 32 });
expect("heights", [heights?.values.length ?? 0], [33 * 33]);
const [most, more] = plane.explained ?? [0, 0];
expect("two components explain most of two paths", [most + more > 0.5 ? 1 : 0], [1]);
// The plane passes through the first contender's last weights: its height there is their loss.
const ofSgd = at(paths, 0);
const final = ofSgd.steps.length - 1;
expect(
  "the end is in the plane",
  [at(ofSgd.a, final), at(ofSgd.b, final), at(ofSgd.distance, final)],
  [0, 0, 0],
);
expect(
  "the loss there",
  [Math.abs(at(ofSgd.height, final) / at(ofSgd.loss, final) - 1) < 1e-12 ? 1 : 0],
  [1],
);
// #endregion landscape

// #region picture
// Its picture, as text that any browser shows.
const picture = figure(spec, record(spec), { width: 640, height: 420, theme: "light", parts: "both" });
expect(
  "a picture",
  [picture.indexOf("<svg "), picture.indexOf("</svg>", picture.length - 6)],
  [0, picture.length - 6],
);
// #endregion picture

// #region sweep
// Which of Himmelblau's four minima does Adam reach, from each of 24 × 24 starts?
const basins = decode(
  "surface=himmelblau&o=adam,lr:0.1&steps=300&map=start.x:-6..6,start.y:-6..6,size:24x24",
);
const { axes, columns } = await sweep(basins.spec);
expect("the first and the last start", [at(at(axes, 0).values, 0), at(at(axes, 0).values, 23)], [-6, 6]);
const reached = [0, 1, 2, 3].map((minimum) => columns.minimum.filter((one) => one === minimum).length);
expect("a minimum from every start", [reached.reduce((sum, count) => sum + count)], [576]);

// A third of a map, as one of three machines would compute it: cells 2, 5, 8 and so on.
const border = decode("surface=bowl&o=sgd&steps=2000&map=lr:0.05..0.15,size:101").spec;
const third = await sweep(border, { part: [3, 3], kinds: ["diverged"] });
const beyond = 2 + 3 * third.columns.diverged.findIndex((step) => step > 0);
const lrs = at(third.axes, 0).values;
expect("it diverges beyond 2/20", [at(lrs, beyond) > 0.1 && at(lrs, beyond - 3) <= 0.1 ? 1 : 0], [1]);
// #endregion sweep

// A long sweep runs in threads, with the same numbers.
const long = decode(
  "data=moons&samples=72&net=2-8-1&batch=0&o=sgd&steps=100&map=lr:0.1..10:log,seed:1..16,size:16x16",
);
const inThreads = await sweep(long.spec);
if (!isMapped(long.spec)) throw new Error("the link has a map");
for (const cell of [0, 77, 255]) {
  const alone = cellSpec(long.spec, cell);
  if (alone.kind !== "network") throw new Error("the link is one of a network");
  const { trainLoss } = at(run(alone), 0);
  expect("a cell is a single run", [at(inThreads.columns.loss, cell)], [at(trainLoss, trainLoss.length - 1)]);
}

// #region network
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
// #endregion network

// #region curvature
// The loss (w·x + b − y)² of the samples x = 1 and x = 3 has the Hessian [[10, 4], [4, 2]], wherever w and b are.
const slope = new MLP({ layers: [1, 1] });
const samples = [
  [[1], [3]],
  [[0], [0]],
] as const;
const alongBoth = hessianVectorProduct(slope, ...samples, [1, 1]);
expect("a product with the Hessian", [...alongBoth], [14, 6]);
const sharpest = sharpness(slope, ...samples); // { value, vector, residual, products, converged }
const flattest = lowestCurvature(slope, ...samples);
expect("curvatures", [sharpest.value, flattest.value], [6 + Math.sqrt(32), 6 - Math.sqrt(32)]);
// From an earlier eigenvector; and for Adam, whose steps are divided by √v̂ + eps.
const rms = [2, 1];
const forAdam = sharpness(slope, ...samples, { start: sharpest.vector, preconditioner: rms });
expect("preconditioned", [forAdam.value], [(7 + Math.sqrt(41)) / 2]);
// #endregion curvature

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
