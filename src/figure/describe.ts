import { chosenProblem, type Spec, type Status } from "../experiment/index.ts";
import { madeProblem } from "../experiment/problem/made-problem.ts";
import { arrowNames } from "../plot/arrows/arrow-picture.ts";
import { plain } from "../plot/chart/format.ts";
import { barrierInWords, planeInWords } from "../plot/landscape/words.ts";
import { contenderNames } from "../plot/names.ts";
import { settingsInWords } from "../plot/problem/settings-in-words.ts";
import { inWords, problemName } from "../plot/title.ts";
import type { FigureOptions } from "./options.ts";
import { type Recorded, recordsOf, type SurfaceRecord, type TrainingRecord } from "./recorded.ts";
import type { FigureArrows } from "./stage/arrows.ts";

/** The parts of a picture's options that its description tells of. */
type Told = Pick<FigureOptions, "arrows" | "caption" | "flow" | "central">;

/**
 * Describes an experiment in sentences for screen readers: what its picture shows, every contender's result, and the
 * picture's caption.
 */
export function describe(spec: Spec, recorded: Recorded, told: Told = {}): string {
  const { arrows, caption = "" } = told;
  const names = contenderNames(spec);
  const results = recordsOf(recorded).map((record) => {
    const name = names.get(record.slot) ?? `Contender ${record.slot + 1}`;
    const result = spec.seeds
      ? overSeeds(spec.seeds, record)
      : `${outcome(record.status, record.length)}${reached(record)}${byPart(spec, record)}`;
    return `${name} ${result}.`;
  });
  const shown = [
    whatIsShown(spec, [...names.values()]),
    ...landscapeInWords(spec, recorded),
    ...(spec.seeds ? [`The stage shows seed ${spec.seed}, the charts medians and quartiles.`] : []),
    ...results,
    ...theory(told),
    ...pointers(spec, names, arrows),
  ];
  return [...shown, ...(caption === "" ? [] : [caption])].join(" ");
}

/** Returns sentences on the landscape that a picture shows. */
function landscapeInWords(spec: Spec, recorded: Recorded): string[] {
  if (spec.kind === "surface" || recorded.kind === "surface" || !recorded.landscape) return [];
  const { plane, picture } = recorded.landscape;
  const barrier = picture.line ? [barrierInWords(picture.line)] : [];
  return [`A landscape of the loss. ${planeInWords(spec, plane.explained)}`, ...barrier];
}

/** Returns a sentence on the flows that a picture has. */
function theory({ flow, central }: Told): string[] {
  const flows = [...(flow ? ["the gradient flow"] : []), ...(central ? ["the central flow"] : [])];
  return flows.length > 0 ? [`Dashed: ${inWords(flows)} in theory.`] : [];
}

/** Returns a sentence on the arrows that a picture of a surface has. */
function pointers(
  { kind, contenders }: Spec,
  names: ReadonlyMap<number, string>,
  arrows: FigureArrows | undefined,
): string[] {
  if (!arrows || kind !== "surface" || arrows.kinds.length === 0 || contenders.length === 0) return [];
  const slots = arrows.slots ?? [contenders[0].slot];
  const whose = inWords(slots.flatMap((slot) => names.get(slot) ?? []));
  return [`At the head of ${whose}: ${inWords(arrows.kinds.map((one) => arrowNames[one]))}.`];
}

function whatIsShown(spec: Spec, names: readonly string[]): string {
  const who = inWords(names);
  const steps = `${spec.steps} step${spec.steps === 1 ? "" : "s"}`;
  if (spec.kind === "network")
    return `A network trained${spec.precision ? ` in ${spec.precision}` : ""} on ${problemName(spec)} by ${who}, for ${steps}.`;
  if (spec.kind === "problem") {
    const settings = settingsInWords(spec);
    return `${who} on the problem “${problemName(spec)}”${settings && ` with ${settings}`}, for ${steps}.`;
  }
  const [x, y] = spec.start.map(plain);
  return `${who} on the surface ${problemName(spec)} from (${x}, ${y}), for ${steps}.`;
}

function outcome(status: Status, length: number): string {
  switch (status.kind) {
    case "diverged":
      return `diverged at step ${status.step} (${status.cause}), after`;
    case "unfit":
      return `could not run (${status.cause}) and stayed at the start with`;
    case "no-value":
      return `could not start (${status.cause}), with`;
    case "no-slope":
      return `stopped at step ${status.step}, where the gradient is not finite, with`;
    case "no-rate":
      return `stopped at step ${status.step} (${status.cause}) with`;
    case "stationary":
      return `stopped where the gradient is almost 0, at step ${status.step} with`;
    case "finished":
      return "ended with";
    case "running":
      return `stands at step ${Math.max(0, length - 1)} with`;
  }
}

function reached(record: SurfaceRecord | TrainingRecord): string {
  if (record.length === 0) return " no steps yet";
  if (!("evaluations" in record)) return ` loss ${inWriting(record.loss[record.length - 1])}`;
  const { length, trainLoss, testLoss, testAccuracy } = record.evaluations;
  if (length === 0) return ` batch loss ${inWriting(record.loss[record.length - 1])}`;
  if (Number.isNaN(testLoss[length - 1])) return ` loss ${inWriting(trainLoss[length - 1])}`;
  const accuracy = testAccuracy[length - 1];
  const right = Number.isNaN(accuracy) ? "" : ` and test accuracy ${(100 * accuracy).toFixed(1)} %`;
  const separator = right === "" ? " and" : ",";
  return ` train loss ${inWriting(trainLoss[length - 1])}${separator} test loss ${inWriting(testLoss[length - 1])}${right}`;
}

/** Tells the median and the quartiles over several seeds, and how many of these diverged. */
function overSeeds(seeds: number, record: SurfaceRecord | TrainingRecord): string {
  const trained = "evaluations" in record ? record.evaluations.spreads : undefined;
  const tested = trained && !Number.isNaN(trained.testLoss.median[trained.length - 1]);
  const spread = trained ? (tested ? trained.testLoss : trained.trainLoss) : record.spreads?.loss;
  const last = (trained ?? record.spreads)?.length ?? 0;
  if (!spread || last === 0) return "has no steps yet";
  const [lower, median, upper] = [spread.q1, spread.median, spread.q3].map((of) => inWriting(of[last - 1]));
  const { divergedSeeds = 0 } = record;
  const diverged = divergedSeeds > 0 ? `; ${divergedSeeds} of them diverged` : "";
  return `ended with a median ${tested ? "test " : ""}loss of ${median}, quartiles ${lower} to ${upper}, over ${seeds} seeds${diverged}`;
}

/** The most parts whose losses are all told; of more, the least and the greatest loss is. */
const mostTold = 8;

/** Returns the losses of a problem's parts after the last step. */
function byPart(spec: Spec, record: SurfaceRecord | TrainingRecord): string {
  if (spec.kind !== "problem" || !("parts" in record) || record.parts.length < 2) return "";
  const last = record.evaluations.length - 1;
  if (last < 0) return "";
  const { one, value } = chosenProblem(spec).definition.part;
  const { parts } = madeProblem(spec);
  const losses = record.parts.map((part, i) => ({ name: parts[i]?.name ?? String(i + 1), loss: part[last] }));
  if (losses.length <= mostTold)
    return `; ${value} by ${one}: ${losses.map(({ name, loss }) => `${name} ${inWriting(loss)}`).join(", ")}`;
  const [least, most] = [Math.min, Math.max].map((of) => {
    const extreme = of(...losses.map(({ loss }) => loss));
    const { name = "?" } = losses.find(({ loss }) => loss === extreme) ?? {};
    return `${inWriting(extreme)} of ${one} ${name}`;
  });
  return `; ${value} by ${one}: from ${least} to ${most}`;
}

/** Writes a number with three significant digits. */
function inWriting(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "not a number" : value > 0 ? "∞" : "−∞";
  return String(Number(value.toPrecision(3))).replaceAll("-", "−");
}
