import { type FlowKind, flowKinds } from "../../experiment/flow/flow-slot.ts";
import type { Spec, SurfaceSpec, TrainingSpec } from "../../experiment/index.ts";
import { trainingColumns } from "../../experiment/recording/columns.ts";
import { leastOf, offsetOf } from "../../plot/chart/baseline.ts";
import { plain } from "../../plot/chart/format.ts";
import { RunningMean } from "../../plot/chart/running-mean.ts";
import {
  type FigureFlows,
  type Recorded,
  rowsOf,
  type SurfaceRecord,
  type TrainingRecord,
} from "../recorded.ts";
import type { ChartLine, Values } from "./chart-line.ts";
import type { ChartContent } from "./chart-part.ts";

/** A chart with its title and caption. */
export interface TitledChart extends ChartContent {
  readonly title: string;
  /** The caption in pieces, of which the last are left out where there is no room. */
  readonly caption: readonly string[];
}

type Names = ReadonlyMap<number, string>;

const { loss, gradNorm } = trainingColumns;

/**
 * Returns the charts of an experiment: its loss and its gradient norm.
 *
 * @param epoch steps of an epoch
 */
export function chartsOf(
  spec: Spec,
  recorded: Recorded,
  names: Names,
  epoch: number,
  flows: FigureFlows = {},
): TitledChart[] {
  if (spec.kind === "surface")
    return recorded.kind === "surface" ? withFlows(surfaceCharts(spec, recorded.tracks, names), flows) : [];
  return recorded.kind === spec.kind
    ? withFlows(trainingCharts(spec, recorded.trainings, names, epoch), flows)
    : [];
}

/** The names at the ends of flows' lines. */
const flowNames = { gradient: "flow", central: "central" } as const satisfies Record<FlowKind, string>;

/** Adds the lines of flows to the first chart, that of the loss. */
function withFlows([loss, ...others]: TitledChart[], flows: FigureFlows): TitledChart[] {
  const lines = flowKinds.flatMap((kind): ChartLine[] => {
    const rows = flows[kind];
    if (!rows || rows.step.length === 0) return [];
    const column = { values: rows.loss, length: rows.step.length, steps: rows.step };
    return [{ slot: loss.lines[0]?.slot ?? 0, column, light: true, name: flowNames[kind], flow: kind }];
  });
  return [{ ...loss, lines: [...loss.lines, ...lines] }, ...others];
}

function surfaceCharts(spec: SurfaceSpec, tracks: readonly SurfaceRecord[], names: Names): TitledChart[] {
  const steps = lastStep(spec, tracks);
  const linesOf = (column: "loss" | "gradNorm") =>
    tracks.map((track) => ({
      slot: track.slot,
      column: { ...columnOf(track, column), begins: track.begins },
      light: false,
      name: names.get(track.slot) ?? "",
    }));
  const offset = offsetOf(spec.surface);
  const caption = offset === 0 ? ["by step"] : [`over the minimum, ${plain(offset)}`, "by step"];
  const base = { steps, close: false };
  const seeds = seedsOf(spec);
  return [
    { ...base, ...chartOf(loss), caption: [...seeds, ...caption], offset, lines: linesOf("loss") },
    {
      ...base,
      ...chartOf(gradNorm),
      caption: [...seeds, "by step"],
      offset: 0,
      lines: linesOf("gradNorm"),
    },
  ];
}

/** Returns the words on what lines and bands of several seeds are; none for one seed. */
const seedsOf = ({ seeds }: Spec): string[] => (seeds ? [`median and quartiles of ${seeds} seeds`] : []);

/** Returns a column with a number for each step, the medians of several seeds. */
function columnOf(
  run: Pick<SurfaceRecord | TrainingRecord, "length" | "spreads" | "loss" | "gradNorm">,
  name: "loss" | "gradNorm",
): Values {
  const { spreads } = run;
  return spreads
    ? { values: spreads[name].median, length: spreads.length, steps: null, spread: spreads[name] }
    : { values: run[name], length: run.length, steps: null };
}

function trainingCharts(
  spec: TrainingSpec,
  trainings: readonly TrainingRecord[],
  names: Names,
  epoch: number,
): TitledChart[] {
  const steps = lastStep(spec, trainings);
  const evaluated = ({ evaluations, begins }: TrainingRecord, name: "trainLoss" | "testLoss"): Values => {
    const { spreads, length, step } = evaluations;
    return spreads
      ? {
          values: spreads[name].median,
          length: spreads.length,
          steps: spreads.step,
          spread: spreads[name],
          begins,
        }
      : { values: evaluations[name], length, steps: step, begins };
  };
  const train = trainings.map((training) => ({
    slot: training.slot,
    column: evaluated(training, "trainLoss"),
    light: false,
    name: names.get(training.slot) ?? "",
  }));
  const test = trainings.map((training) => ({
    slot: training.slot,
    column: evaluated(training, "testLoss"),
    light: true,
    name: "",
  }));
  const gradients = trainings.map((training) => ({
    slot: training.slot,
    column: { ...averaged(columnOf(training, "gradNorm"), epoch), begins: training.begins },
    light: false,
    name: names.get(training.slot) ?? "",
  }));
  const tested = trainings.some(({ evaluations }) => !Number.isNaN(evaluations.testLoss[0]));
  const lines = tested ? [...test, ...train] : train;
  const base = { steps, close: true, offset: 0 };
  const offset = spec.kind === "problem" ? leastOf(spec) : 0;
  const mean = epoch === 1 ? ["by step"] : ["mean over an epoch", "by step"];
  const over = offset === 0 ? [] : [`over the minimum, ${plain(offset)}`];
  const shown = [...over, ...(tested ? ["test dashed"] : []), "by step"];
  const seeds = seedsOf(spec);
  return [
    { ...base, ...chartOf(loss), caption: [...seeds, ...shown], offset, lines },
    { ...base, ...chartOf(gradNorm), caption: [...seeds, ...mean], lines: gradients },
  ];
}

const chartOf = ({ title, absent }: typeof loss | typeof gradNorm) => ({ title, absent });

/** Returns the means of a column over the last `epoch` steps, and of its quartiles. */
function averaged(column: Values, epoch: number): Values {
  const mean = (values: ArrayLike<number>): Float64Array => {
    const running = new RunningMean(epoch);
    running.extend(values, column.length);
    return running.values;
  };
  const values = mean(column.values);
  const { spread } = column;
  return {
    ...column,
    values,
    ...(spread && { spread: { q1: mean(spread.q1), median: values, q3: mean(spread.q3) } }),
  };
}

/** Returns the last step of the axis: the limit, or the last step recorded where all contenders have stopped. */
function lastStep({ steps }: Spec, records: readonly (SurfaceRecord | TrainingRecord)[]): number {
  const stopped = records.every(({ status, runningSeeds }) => "step" in status && !runningSeeds);
  const furthest = Math.max(1, ...records.map((record) => rowsOf(record) - 1));
  return stopped ? furthest : Math.max(steps, 1);
}
