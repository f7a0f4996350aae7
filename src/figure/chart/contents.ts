import { type FlowKind, flowKinds } from "../../experiment/flow/flow-slot.ts";
import type { Spec, SurfaceSpec, TrainingSpec } from "../../experiment/index.ts";
import { trainingColumns } from "../../experiment/recording/columns.ts";
import { offsetOf } from "../../plot/chart/baseline.ts";
import { plain } from "../../plot/chart/format.ts";
import { RunningMean } from "../../plot/chart/running-mean.ts";
import type { FigureFlows, Recorded, SurfaceRecord, TrainingRecord } from "../recorded.ts";
import type { ChartLine } from "./chart-line.ts";
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
      column: { values: track[column], length: track.length, steps: null, begins: track.begins },
      light: false,
      name: names.get(track.slot) ?? "",
    }));
  const offset = offsetOf(spec.surface);
  const caption = offset === 0 ? ["by step"] : [`over the minimum, ${plain(offset)}`, "by step"];
  const base = { steps, close: false };
  return [
    { ...base, ...chartOf(loss), caption, offset, lines: linesOf("loss") },
    { ...base, ...chartOf(gradNorm), caption: ["by step"], offset: 0, lines: linesOf("gradNorm") },
  ];
}

function trainingCharts(
  spec: TrainingSpec,
  trainings: readonly TrainingRecord[],
  names: Names,
  epoch: number,
): TitledChart[] {
  const steps = lastStep(spec, trainings);
  const evaluated = ({ evaluations, begins }: TrainingRecord, name: "trainLoss" | "testLoss") => ({
    values: evaluations[name],
    length: evaluations.length,
    steps: evaluations.step,
    begins,
  });
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
    column: {
      values: averaged(training, epoch),
      length: training.length,
      steps: null,
      begins: training.begins,
    },
    light: false,
    name: names.get(training.slot) ?? "",
  }));
  const tested = trainings.some(({ evaluations }) => !Number.isNaN(evaluations.testLoss[0]));
  const lines = tested ? [...test, ...train] : train;
  const base = { steps, close: true, offset: 0 };
  const mean = epoch === 1 ? ["by step"] : ["mean over an epoch", "by step"];
  return [
    { ...base, ...chartOf(loss), caption: tested ? ["test dashed", "by step"] : ["by step"], lines },
    { ...base, ...chartOf(gradNorm), caption: mean, lines: gradients },
  ];
}

const chartOf = ({ title, absent }: typeof loss | typeof gradNorm) => ({ title, absent });

function averaged({ gradNorm, length }: TrainingRecord, epoch: number): ArrayLike<number> {
  const running = new RunningMean(epoch);
  running.extend(gradNorm, length);
  return running.values;
}

/** Returns the last step of the axis: the limit, or the last step recorded where all contenders have stopped. */
function lastStep({ steps }: Spec, records: readonly (SurfaceRecord | TrainingRecord)[]): number {
  const stopped = records.every(({ status }) => "step" in status);
  const furthest = Math.max(1, ...records.map(({ length }) => length - 1));
  return stopped ? furthest : Math.max(steps, 1);
}
