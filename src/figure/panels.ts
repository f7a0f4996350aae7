import type { Split, Table } from "../datasets/index.ts";

import {
  chosenProblem,
  chosenSurface,
  type NetworkSpec,
  type ProblemSpec,
  type Spec,
  type SurfaceSpec,
  splitFor,
  type TrainingSpec,
} from "../experiment/index.ts";
import { madeProblem } from "../experiment/problem/made-problem.ts";
import { stepsPerEpoch } from "../plot/chart/epoch.ts";
import type { RecordedLandscape } from "../plot/landscape/landscape-picture.ts";
import { isEverOffPlane } from "../plot/landscape/off-plane.ts";
import { planeInWords } from "../plot/landscape/words.ts";
import { type Setting, settingOf } from "../plot/network/setting.ts";
import type { Size } from "../plot/plane/viewport.ts";
import { formulaInWords } from "../plot/title.ts";
import type { ProblemStage } from "../problems/index.ts";
import type { Part } from "./part.ts";
import type { Recorded, TrainingRecord } from "./recorded.ts";
import { landscapeStage } from "./stage/landscape-stage.ts";
import { networkStage } from "./stage/network-stage.ts";
import { problemStage, problemWords } from "./stage/problem-stage.ts";
import { spaceStage } from "./stage/space-stage.ts";
import { type StageLook, surfaceStage } from "./stage/surface-stage.ts";

/** The stage of an experiment with its title and the function that draws it. */
export interface Stage {
  readonly title: string;
  /** The caption in pieces, of which the last are left out where there is no room. */
  readonly caption: readonly string[];
  /** The classes whose samples are drawn. */
  readonly classes: readonly string[];
  draw(size: Size, look: StageLook): Part;
}

/** The parts of a figure that depend on the rows of an experiment's data. */
export interface Material {
  /** Null where there is nothing to show: without contenders, or rows that are not loaded. */
  readonly stage: Stage | null;
  /** Steps of an epoch; 1 for a surface. */
  readonly epoch: number;
}

/** @param way to draw a problem; its first one where it is left out */
export function materialOf(
  spec: Spec,
  recorded: Recorded,
  names: ReadonlyMap<number, string>,
  way?: ProblemStage,
): Material {
  if (spec.kind === "surface") {
    if (recorded.kind !== "surface")
      throw new RangeError("a surface was to be drawn, but a network was recorded");
    const { tracks, arrows, inSpace } = recorded;
    return {
      stage: {
        ...surfaceWords(spec),
        draw: (size, look) =>
          inSpace ? spaceStage(inSpace, size) : surfaceStage(spec, tracks, size, look, arrows),
      },
      epoch: 1,
    };
  }
  if (recorded.kind === "surface" || recorded.kind !== spec.kind)
    throw new RangeError(`a ${spec.kind} was to be drawn, but a ${recorded.kind} was recorded`);
  const landscape = recorded.landscape
    ? landscapeMaterial(spec, recorded.trainings, recorded.landscape)
    : null;
  if (spec.kind === "problem")
    return { stage: landscape ?? problemMaterial(spec, recorded.trainings, way), epoch: 1 };
  const split = loadedSplit(spec, recorded);
  if (!split) return { stage: landscape, epoch: 1 };
  const epoch = stepsPerEpoch(spec.batch, split.train.count);
  if (landscape) return { stage: landscape, epoch };
  const { trainings } = recorded;
  const first = names.get(trainings[0]?.slot ?? -1);
  if (first === undefined) return { stage: null, epoch };
  const setting = settingOf(spec, split, { kind: "components" });
  const draw: Stage["draw"] = (size, look) => networkStage(setting, trainings, size, look);
  return { stage: { ...networkWords(setting, trainings.length === 1 ? [`of ${first}`] : []), draw }, epoch };
}

function landscapeMaterial(
  spec: TrainingSpec,
  trainings: readonly TrainingRecord[],
  landscape: RecordedLandscape,
): Stage {
  return {
    title: landscape.picture.isLine ? "Loss along a line" : "Loss landscape",
    caption: [
      planeInWords(spec, landscape.plane.explained).replace(/\.$/, ""),
      ...(landscape.picture.paths.some(isEverOffPlane) ? ["dotted: its loss is not the one drawn"] : []),
    ],
    classes: [],
    draw: (size, look) => landscapeStage(landscape, trainings, size, look),
  };
}

/** @throws RangeError for a way in which the problem cannot be drawn */
function problemMaterial(
  spec: ProblemSpec,
  trainings: readonly TrainingRecord[],
  way: ProblemStage | undefined,
): Stage {
  const { definition } = chosenProblem(spec);
  const { stages } = definition;
  if (way !== undefined && !stages.includes(way))
    throw new RangeError(
      `way may be ${stages.join(", ")} for ${definition.name}, not ${JSON.stringify(way)}`,
    );
  const subject = { definition, objective: madeProblem(spec) };
  const problem = { subject, spec, trainings, way: way ?? stages[0] };
  return { ...problemWords(problem), classes: [], draw: (size, look) => problemStage(problem, size, look) };
}

/** Returns null without the rows of a reader's own table: these stay on their machine, and may not be here. */
function loadedSplit(spec: NetworkSpec, { table }: { readonly table?: Table }): Split | null {
  return spec.data.kind === "own" && !table ? null : splitFor(spec, table);
}

type Words = Omit<Stage, "draw">;

function surfaceWords({ surface }: SurfaceSpec): Words {
  const title = surface.kind === "builtin" ? chosenSurface(surface).name : "Loss surface";
  return { title, caption: [formulaInWords(surface)], classes: [] };
}

/** @param whose the contender's name where there is one; the pictures of several are headed by their names */
function networkWords({ split, plane, digits }: Setting, whose: readonly string[]): Words {
  const { task, features, target } = split;
  if (digits)
    return { title: "Test digits", caption: ["✓ recognised", "✕ with what was predicted"], classes: [] };
  if (plane.curve)
    return { title: "Fitted curves", caption: [`of ${target} by ${features[0]}`], classes: [] };
  const caption = [...whose, ...(plane.label ? [plane.label] : [])];
  if (task.kind === "classification") return { title: "Decision regions", caption, classes: task.classes };
  return { title: "Predicted values", caption, classes: [] };
}
