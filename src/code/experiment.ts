import type { Spec, Stage } from "../experiment/index.ts";
import { hasNoise, type Noise, noiseByCoordinate } from "../experiment/index.ts";
import { otherSeeds } from "../experiment/seeds/single.ts";
import type { Contender } from "./contender.ts";
import { type Problem, signsSeed } from "./problem/problem.ts";
import { hasAutograd, isTame } from "./problem/surface.ts";
import { type Layout, layOut } from "./python/layout.ts";
import { float, pythonString } from "./python/literal.ts";
import type { Module } from "./python/module.ts";

/** Returns the features of an experiment, which decide the lines of its program. */
export function featuresOf(problem: Problem, contenders: readonly Contender[]): Set<string> {
  const asking = contenders.filter(({ needsClosure }) => needsClosure).length;
  const regression = problem.kind === "network" && problem.split.task.kind === "regression";
  const has: Readonly<Record<string, boolean>> = {
    [problem.kind]: true,
    training: problem.kind !== "surface",
    tame: problem.kind !== "surface" || isTame(problem.spec),
    autograd: problem.kind === "surface" && hasAutograd(problem.spec),
    single: problem.kind === "network" && problem.spec.precision === "float32",
    noise: isNoisy(problem),
    tolerance: problem.kind === "surface" && problem.spec.tolerance > 0,
    batches: problem.kind === "network" && problem.stages !== null,
    growing: problem.kind === "network" && (problem.stages?.length ?? 0) > 1,
    classes: problem.kind === "network" && !regression,
    biases: problem.kind === "network" && problem.spec.bias !== false,
    by_layer: problem.kind === "network" && problem.spec.activation.includes("-"),
    seeds: runsSeeds(problem, contenders),
    edits: contenders.some(({ edits }) => edits.length > 0),
    asks: asking > 0,
    mixed: asking > 0 && asking < contenders.length,
    nobody: contenders.length === 0,
    // Nothing but optimizers of the library.
    bare: contenders.every(({ made }) => !made.imports.some((one) => one.startsWith("from "))),
  };
  return new Set([
    ...Object.keys(has).filter((name) => has[name]),
    ...contenders.flatMap(({ made }) => made.features),
  ]);
}

/**
 * Says whether a program runs several seeds: on a surface, where the noise alone differs from seed to seed. Elsewhere
 * data, weights or signs do too, which are in the program.
 */
const runsSeeds = ({ kind, spec }: Problem, contenders: readonly Contender[]): boolean =>
  spec.seeds !== undefined &&
  kind === "surface" &&
  !contenders.some(({ made }) => made.features.includes("estimates"));

/** Returns a note on the seeds that a program leaves out; null where there are none. */
export function noteOnSeeds({ spec }: Problem, features: ReadonlySet<string>): string | null {
  if (spec.seeds === undefined || features.has("seeds")) return null;
  return `The program runs seed ${spec.seed}, the first of the ${spec.seeds} that the page runs. For another one, get its program with that seed.`;
}

/** Says whether a program adds noise to the exact gradient. */
function isNoisy(problem: Problem): boolean {
  if (problem.kind === "surface") return hasNoise(problem.spec.noise);
  return problem.kind === "problem" && problem.objective.noise !== undefined;
}

/**
 * Returns the module that a program begins with: the numbers of its experiment.
 *
 * @param opening stands before them
 */
export function experimentModule(problem: Problem, features: ReadonlySet<string>, opening: Module): Module {
  const lines = [opening.body, ...constantLines(problem, features)].filter((line) => line !== "");
  return { imports: opening.imports, body: lines.join("\n") };
}

/**
 * Returns the module of the contenders.
 *
 * @param maker begins a function that makes an optimizer: "lambda params"
 */
export function contendersModule(contenders: readonly Contender[], maker: string): Module {
  const asking = contenders.filter(({ needsClosure }) => needsClosure).map(({ id }) => pythonString(id));
  const mixed = asking.length > 0 && asking.length < contenders.length;
  const edits = contenders.flatMap(({ id, edits: own }) => own.map(({ step, text }) => ({ id, step, text })));
  const lines = [
    ...dictLines("CONTENDERS", contenders, ({ id, made }) => [`${pythonString(id)}: ${maker}: `, made.text]),
    ...(mixed
      ? [
          "# These compute several gradients per step.",
          layOut({ open: "ASKS = {", items: asking, close: "}" }, "", "", ""),
        ]
      : []),
    ...(edits.length > 0
      ? dictLines("EDITS", edits, ({ id, step, text }) => [
          `(${pythonString(id)}, ${step}): lambda o: `,
          text,
        ])
      : []),
  ];
  return { imports: [...new Set(contenders.flatMap(({ made }) => made.imports))], body: lines.join("\n") };
}

function dictLines<T>(name: string, entries: readonly T[], entry: (one: T) => [string, Layout]): string[] {
  if (entries.length === 0) return [`${name} = {}`];
  const lines = entries.map((one) => {
    const [before, text] = entry(one);
    return layOut(text, "    ", before, ",");
  });
  return [`${name} = {`, ...lines, "}"];
}

function constantLines(problem: Problem, features: ReadonlySet<string>): string[] {
  const lines = [`STEPS = ${problem.spec.steps}`];
  if (problem.kind === "surface") {
    const { start, tolerance, noise } = problem.spec;
    lines.push(`START = [${start.map(float).join(", ")}]`);
    if (tolerance > 0) lines.push(`TOLERANCE = ${float(tolerance)}  # A smaller gradient norm ends a run.`);
    if (hasNoise(noise)) lines.push(noiseLine(noise), seedLine(problem.spec, features));
  } else if (problem.kind === "problem") lines.push(`SEED = ${problem.spec.seed}`);
  else if (problem.stages !== null) lines.push(...batchLines(problem.stages, problem.batchSeed));
  if (features.has("estimates")) lines.push(`SIGNS_SEED = ${signsSeed(problem)}`);
  return lines;
}

function seedLine(spec: Spec, features: ReadonlySet<string>): string {
  if (!features.has("seeds")) return `SEED = ${spec.seed}`;
  return `SEEDS = [${[spec, ...otherSeeds(spec)].map(({ seed }) => seed).join(", ")}]`;
}

function noiseLine(noise: Noise): string {
  const [x, y] = noiseByCoordinate(noise).map(float);
  return `NOISE = [${x}, ${y}]  # Standard deviations in x and in y.`;
}

/** Returns the sizes of batches, and their seed. */
function batchLines(stages: readonly Stage[], seed: number): string[] {
  const rows = stages.map(({ step, size, epoch }) => `(${step}, ${size}, ${epoch})`);
  return [
    ...(stages.length === 1
      ? [`BATCH = ${stages[0].size}`]
      : [
          "# Of the batches of each size: the first step, the samples, and the epochs begun before.",
          layOut({ open: "BATCHES = [", items: rows, close: "]" }, "", "", ""),
        ]),
    `BATCH_SEED = ${seed}`,
  ];
}
