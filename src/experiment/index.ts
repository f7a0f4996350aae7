export { defaultNetworkSpec, defaultProblemSpec, defaultSpec } from "./defaults.ts";
export { changesIn, moments, normalizeEdits } from "./edits.ts";
export { ownEdits, withForks, withForksAt } from "./forks.ts";
export { conflictAmong, groupsIn, withoutGroup } from "./groups.ts";
export type { Heights, Resolution } from "./landscape/heights.ts";
export { type LandscapeOptions, landscapeOf, type TrainingLandscape } from "./landscape/landscape-of.ts";
export type { LandscapeSpec, PlaneChoice } from "./landscape/landscape-spec.ts";
export type { LossLine } from "./landscape/loss-line.ts";
export type { Extent, Plane } from "./landscape/plane.ts";
export type { PlanePath } from "./landscape/plane-path.ts";
export { project } from "./landscape/project.ts";
export { limits } from "./limits.ts";
export { withoutLink } from "./link/address.ts";
export { type Decoded, decode } from "./link/decode.ts";
export { encode, encodeInFull } from "./link/encode.ts";
export { parseNumber, printNumber } from "./link/number.ts";
export {
  activationOfEach,
  fitActivations,
  joinActivations,
  layerSizes,
  lossesFor,
  shapeOf,
  standardLoss,
  weightsBetween,
  widestOf,
} from "./network/architecture.ts";
export { type Batches, type Stage, stagesOf } from "./network/batch-stages.ts";
export { networkCourse } from "./network/course.ts";
export { splitFor, tableFor } from "./network/data.ts";
export { type DataChoice, type NetworkSpec, networkRanges } from "./network/spec.ts";
export { streams } from "./network/streams.ts";
export type { Objective } from "./objective.ts";
export {
  type ChosenProblem,
  chosenProblem,
  numberSettings,
  settingsConflict,
} from "./problem/chosen-problem.ts";
export type { ProblemSpec } from "./problem/spec.ts";
export { traitsOfSpec, traitsOfTrack } from "./problem-traits.ts";
export { Race, type Stretch, sharePast } from "./race.ts";
export { type Contender, type Edit, type Fork, own, type RaceSpec } from "./race-spec.ts";
export type { Training, Trajectory } from "./recording/recording.ts";
export type { Spread } from "./recording/spread.ts";
export { type NetworkResult, type ProblemResult, type Result, run } from "./run.ts";
export { RateCourse, scheduleOf } from "./schedule-of.ts";
export { mostSeeds, seedsRefusal, withFittingSeeds } from "./seeds/fitting.ts";
export { type Problem, ranges, type Spec, type TrainingSpec } from "./spec.ts";
export { noValueThere, type Status, undefinedUpdate } from "./status.ts";
export { type ChosenSurface, chosenSurface, lowestKnown } from "./surface/chosen-surface.ts";
export type { SurfaceReport } from "./surface/course.ts";
export { hasNoise, type Noise, noiseByCoordinate, noiseOf } from "./surface/noise.ts";
export { type SurfaceChoice, type SurfaceSpec, surfaceRanges } from "./surface/spec.ts";
export { axisRanges, usualContender } from "./sweep/axis-ranges.ts";
export {
  type Axis,
  axisScales,
  type CellKind,
  cellKinds,
  cellsOn,
  cellsRange,
  isRandom,
  type MapSpec,
  mapDefaults,
  mostAxes,
  usualCell,
} from "./sweep/map-spec.ts";
export type { Evaluations, TrainingReport } from "./training/recorder.ts";
export { updateWork } from "./update-work.ts";
export { addonOf, contenderIn, definitionOf, givenAt, optimizerOf, valuesAt } from "./values.ts";
