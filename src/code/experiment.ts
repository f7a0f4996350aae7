import type { Contender } from "./contender.ts";
import { type Problem, signsSeed } from "./problem.ts";
import { type Layout, layOut } from "./python/layout.ts";
import { float, pythonString } from "./python/literal.ts";
import { isTame } from "./surface.ts";

/** The features of an experiment, which say what its program has. */
export function featuresOf(problem: Problem, contenders: readonly Contender[]): Set<string> {
  const asking = contenders.filter(({ asks }) => asks).length;
  const noise = problem.kind === "surface" && problem.spec.noise > 0;
  const regression = problem.kind === "network" && problem.split.task.kind === "regression";
  const has: Readonly<Record<string, boolean>> = {
    [problem.kind]: true,
    tame: problem.kind === "network" || isTame(problem.spec),
    noise,
    tolerance: problem.kind === "surface" && problem.spec.tolerance > 0,
    batches: problem.kind === "network" && problem.batch !== null,
    classes: problem.kind === "network" && !regression,
    edits: contenders.some(({ edits }) => edits.length > 0),
    asks: asking > 0,
    mixed: asking > 0 && asking < contenders.length,
    nobody: contenders.length === 0,
  };
  return new Set([
    ...Object.keys(has).filter((name) => has[name]),
    ...contenders.flatMap(({ made }) => made.features),
  ]);
}

/** What the programs of a flavour begin with. */
interface Opening {
  /** Lines, imports first. */
  readonly lines: readonly string[];
  /** Begins the functions that make optimizers: "lambda params". */
  readonly maker: string;
}

/** The module that a program begins with: the numbers of its experiment, and who takes part. */
export function experimentModule(
  problem: Problem,
  contenders: readonly Contender[],
  features: ReadonlySet<string>,
  { lines: opening, maker }: Opening,
): string {
  const imports = new Set(contenders.flatMap(({ made }) => made.imports));
  const edits = contenders.flatMap(({ id, edits: own }) => own.map(({ step, text }) => ({ id, step, text })));
  const asking = contenders.filter(({ asks }) => asks).map(({ id }) => pythonString(id));
  return [
    ...imports,
    ...opening,
    ...constantLines(problem, features),
    ...dictLines("CONTENDERS", contenders, ({ id, made }) => [`${pythonString(id)}: ${maker}: `, made.text]),
    ...(features.has("mixed")
      ? [`ASKS = {${asking.join(", ")}}  # These ask for more gradients in a step.`]
      : []),
    ...(edits.length > 0
      ? dictLines("EDITS", edits, ({ id, step, text }) => [
          `(${pythonString(id)}, ${step}): lambda o: `,
          text,
        ])
      : []),
  ].join("\n");
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
    const { start, tolerance, noise, seed } = problem.spec;
    lines.push(`START = [${start.map(float).join(", ")}]`);
    if (tolerance > 0) lines.push(`TOLERANCE = ${float(tolerance)}  # Shorter gradients end a run.`);
    if (noise > 0) lines.push(`NOISE = ${float(noise)}  # Standard deviation.`, `SEED = ${seed}`);
  } else if (problem.batch !== null)
    lines.push(`BATCH = ${problem.batch}`, `BATCH_SEED = ${problem.batchSeed}`);
  if (features.has("estimates")) lines.push(`SIGNS_SEED = ${signsSeed(problem)}`);
  return lines;
}
