import { contestants } from "./contestants.ts";
import { jobs, operationsOf } from "./jobs.ts";
import type { Machine } from "./machine.ts";
import { type Results, rateKey } from "./race.ts";

/** A row of the table. */
export interface Row {
  readonly id: string;
  readonly goal: string;
  readonly figure: number;
  readonly unit: string;
  readonly holds: boolean;
  readonly note: string;
}

const networkGoals = [
  { job: "W1", precision: "float32", least: 15 },
  { job: "W1", precision: "float64", least: 5 },
  { job: "W2", precision: "float32", least: 7 },
  { job: "W2", precision: "float64", least: 8 },
  { job: "W3", precision: "float32", least: 3.5 },
  { job: "W3", precision: "float64", least: 12 },
] as const;

/**
 * The reasons why a row falls short, by its id: shares of a step's time as they were measured without other programs on
 * the machine. The bits of every operation are fixed, as links promise them, so that no sum can be reordered, no
 * quotient made a product, and no fused multiply–add used.
 */
const bounds: Readonly<Record<string, string>> = {
  "W1-f32":
    "of 3 µs, Adam takes 1.2 (105 parameters of 6 tensors: 0.3 in its pass, 0.2 for two powers of t, the rest in calls for each tensor), " +
    "the network's passes 1.2 and copies 0.5; one call makes both passes and the loss, tanh of four vectors is computed side by side, " +
    "singles are copied without conversions; the goal leaves 1 µs for all, less than the passes alone take",
  "W1-f64":
    "of 7.5 µs, tanh takes 4: 97 operations and 2 quotients for two numbers; four vectors side by side run at 4 instructions a cycle, " +
    "half of which move what does not fit registers (8 ns a number; two vectors 9, one 11), and remainders take fewer operations; " +
    "computing less would change bits",
  "W2-f64":
    "products reach 90 to 95 % of peak and take half of a step, tanh, whose operations are fixed, a third",
  "W3-torch":
    "products reach 95 % of peak without fused multiply–add, which PyTorch uses, and take 70 % of a step; Adam, in double precision, takes 13 %: " +
    "its pass 2.7 ns a parameter, where the divider alone takes 2.5 for two quotients and a root, copies from and to the caller's arrays 0.7; " +
    "singles are copied without conversions, which took 4 % of a step; loading them by twos and other numbers of vectors side by side do not help",
  "W3-f64":
    "products reach 90 to 95 % of peak and alone take as long as 70 % of a step; tanh takes 16 % (8 ns a number with four vectors side by side, 9 with two, 11 with one), " +
    "Adam 5 %, of which copies a fifth: at the goal, products at peak would leave a tenth of a step for everything but tanh",
};

/** The least share of the multiply–add peak on the jobs whose goals name one. */
const leastShare = 0.5;

/** Returns the rows that compare training steps. */
export function networkRows(results: Results, machine: Machine): Row[] {
  const rows = networkGoals.map(({ job, precision, least }): Row => {
    const peers = contestants.filter(
      ({ kind, jobs: only, precision: its }) =>
        kind === "peer" && (only?.includes(job) ?? true) && (precision === "float32" || its === precision),
    );
    const lacking = peers.filter(({ id }) => !results.rates.has(rateKey(id, job)));
    const rated = peers.map((peer) => ({ peer, rate: rateOf(results, peer.id, job) }));
    const best = rated.reduce((a, b) => (b.rate > a.rate ? b : a));
    const ours = rateOf(results, `ours-${precision}`, job);
    const figure = best.rate > 0 ? ours / best.rate : 0;
    const share = (ours * operationsOf(jobs.find(({ id }) => id === job)!)) / machine.peak[precision];
    const needsShare = job !== "W1" && precision === "float32";
    const id = `${job}-f${precision.slice(-2)}`;
    const holds = lacking.length === 0 && figure >= least && (!needsShare || share >= leastShare);
    const notes = [
      `MLP, Adam and downhill/fast ${whole(ours)} steps/s, the network with one flat parameter ${whole(rateOf(results, `core-${precision}`, job))}`,
      best.rate > 0 ? `${best.peer.name} ${whole(best.rate)}` : "no peer was timed",
      `plain loops ${whole(rateOf(results, "loops", job))}`,
      `${Math.round(100 * share)} % of peak`,
      ...lacking.map(({ name, id }) => `${name} is missing: ${results.missing.get(id) ?? "not installed"}`),
      ...(holds || !Object.hasOwn(bounds, id) ? [] : [bounds[id]]),
    ];
    return {
      id,
      goal:
        `≥ ${least} × the best ${precision === "float32" ? "browser peer" : "peer in float64"}` +
        (needsShare ? `, ≥ ${100 * leastShare} % of peak` : ""),
      figure,
      unit: "× best peer",
      holds,
      note: notes.join("; "),
    };
  });
  return [...rows, torchRow(results, "W2", 3.5), torchRow(results, "W3", 1.6)];
}

function torchRow(results: Results, job: string, least: number): Row {
  const ours = rateOf(results, "ours-float32", job);
  const torch = rateOf(results, "torch-float32", job);
  const figure = torch > 0 ? ours / torch : 0;
  const id = `${job}-torch`;
  const holds = torch > 0 && figure >= least;
  const bound = !holds && Object.hasOwn(bounds, id) ? `; ${bounds[id]}` : "";
  return {
    id,
    goal: `≥ ${least} × PyTorch on one thread`,
    figure,
    unit: "× PyTorch",
    holds,
    note:
      torch > 0
        ? `float32: ours ${whole(ours)} steps/s, PyTorch ${whole(torch)}; float64: ours ${whole(rateOf(results, "ours-float64", job))}, PyTorch ${whole(rateOf(results, "torch-float64", job))}${bound}`
        : `PyTorch is missing: ${results.missing.get("torch-float32") ?? "not asked for"}`,
  };
}

/** Returns every rate as lines of a table. */
export function rateLines({ rates, missing }: Results): string[] {
  return contestants.map(({ id, name }) => {
    const cells = jobs.map((job) => {
      const rate = rates.get(rateKey(id, job.id));
      return (rate === undefined ? "–" : whole(rate)).padStart(9);
    });
    return `${name.padEnd(36)}${cells.join("")}${missing.has(id) ? `  ${missing.get(id)}` : ""}`;
  });
}

const rateOf = ({ rates }: Results, id: string, job: string): number => rates.get(rateKey(id, job)) ?? 0;

export const whole = (value: number): string => Math.round(value).toLocaleString("en");
