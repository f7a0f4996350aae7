import type { Split } from "../datasets/index.ts";

import {
  chosenSurface,
  type NetworkSpec,
  type Spec,
  type SurfaceSpec,
  splitFor,
} from "../experiment/index.ts";
import { stepsPerEpoch } from "../plot/chart/epoch.ts";
import type { Size } from "../plot/plane/viewport.ts";
import { formulaInWords } from "../plot/title.ts";
import type { Part } from "./part.ts";
import type { Recorded } from "./recorded.ts";
import { networkStage } from "./stage/network-stage.ts";
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
  /** Null where there is no plane to show: with more than two inputs, or rows that are not loaded. */
  readonly stage: Stage | null;
  /** Steps of an epoch; 1 for a surface. */
  readonly epoch: number;
}

export function materialOf(spec: Spec, recorded: Recorded, names: ReadonlyMap<number, string>): Material {
  if (spec.kind === "surface") {
    if (recorded.kind !== "surface")
      throw new RangeError("a surface was to be drawn, but a network was recorded");
    const { tracks } = recorded;
    return {
      stage: { ...surfaceWords(spec), draw: (size, look) => surfaceStage(spec, tracks, size, look) },
      epoch: 1,
    };
  }
  if (recorded.kind !== "network")
    throw new RangeError("a network was to be drawn, but a surface was recorded");
  const split = loadedSplit(spec, recorded);
  if (!split) return { stage: null, epoch: 1 };
  const epoch = stepsPerEpoch(spec.batch, split.train.count);
  const { trainings } = recorded;
  const first = names.get(trainings[0]?.slot ?? -1);
  if (split.features.length > 2 || first === undefined) return { stage: null, epoch };
  const draw: Stage["draw"] = (size, look) => networkStage(spec, split, trainings, size, look);
  return { stage: { ...networkWords(split, first, trainings.length), draw }, epoch };
}

/** Returns null without the rows of a reader's own table: these stay on their machine, and may not be here. */
function loadedSplit(spec: NetworkSpec, recorded: Extract<Recorded, { kind: "network" }>): Split | null {
  return spec.data.kind === "own" && !recorded.table ? null : splitFor(spec, recorded.table);
}

type Words = Omit<Stage, "draw">;

function surfaceWords({ surface }: SurfaceSpec): Words {
  const title = surface.kind === "builtin" ? chosenSurface(surface).name : "Loss surface";
  return { title, caption: [formulaInWords(surface)], classes: [] };
}

function networkWords({ task, features, target }: Split, first: string, contenders: number): Words {
  if (task.kind === "classification") {
    const others = contenders > 1 ? ["with everyone's boundary"] : [];
    return { title: "Decision regions", caption: [`of ${first}`, ...others], classes: task.classes };
  }
  if (features.length > 1) return { title: "Predicted values", caption: [`of ${first}`], classes: [] };
  return { title: "Fitted curves", caption: [`of ${target} by ${features[0]}`], classes: [] };
}
