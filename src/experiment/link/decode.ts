import { wellFormed } from "../../lang/read/outside-text.ts";
import { unsupportedReason } from "../../optim/index.ts";
import { defaultNetworkSpec, defaultProblemSpec, defaultSpec } from "../defaults.ts";
import { definitionOfProblem } from "../problem/chosen-problem.ts";
import { traitsOfSpec } from "../problem-traits.ts";
import type { Contender, RaceSpec } from "../race-spec.ts";
import { mostSeeds, seedsRefusal } from "../seeds/fitting.ts";
import { limits, type Problem, ranges, type Spec } from "../spec.ts";
import { optimizerOf } from "../values.ts";
import { readContenders } from "./decode/contenders.ts";
import { readEdits } from "./decode/edits.ts";
import { reportForeign } from "./decode/foreign.ts";
import { readForks } from "./decode/forks.ts";
import { readLandscape } from "./decode/landscape.ts";
import { readMap } from "./decode/map.ts";
import { readNetworkProblem } from "./decode/network.ts";
import { readProblem } from "./decode/problem.ts";
import { readSurfaceProblem } from "./decode/surface.ts";
import { lettersIn } from "./letters.ts";
import { Link } from "./link.ts";
import { readCount, readNumber } from "./number.ts";

/** The outcome of reading a link. */
export interface Decoded {
  readonly spec: Spec;
  readonly problems: Problem[];
  /** The step at which the race opens, paused, where the link names one. It is no part of the spec. */
  readonly cursor?: number;
  /** The degrees from which the stage is seen in 3D, or none, where the link shows it so: no part of the spec either. */
  readonly stage?: readonly number[];
  /** The id of the lesson that the link opens, if any; only the page knows which there are. It is no part of the spec. */
  readonly lesson?: string;
}

/**
 * Reads a link: the part after the `#`, with or without it, or a whole address. Never throws: a wrong value is replaced
 * by its default, and a problem names the field, the value and the permitted range. A text that could mean something
 * else is a problem too, with `assumed` set, whose message says what was read.
 */
export function decode(link: string): Decoded {
  const text = wellFormed(link.startsWith("#") ? link.slice(1) : link);
  const letters = lettersIn(text);
  if (letters > limits.hash) {
    const message = `This link has ${letters} characters; the maximum is ${limits.hash}. The default experiment is shown.`;
    return { spec: defaultSpec, problems: [{ field: "link", value: text, message }] };
  }
  const taken = new Link(text);
  checkVersion(taken);
  const spec = readSpec(taken);
  return {
    spec,
    problems: taken.problems,
    ...readCursor(taken, spec),
    ...readLesson(taken),
    ...readStage(taken),
  };
}

function readLesson(link: Link): Pick<Decoded, "lesson"> {
  const lesson = link.one("lesson");
  return lesson ? { lesson } : {};
}

function readCursor(link: Link, { steps }: Spec): Pick<Decoded, "cursor"> {
  if (link.all("cursor").length === 0) return {};
  return { cursor: readCount(link, "cursor", { min: 0, max: steps, whole: true }, 0) };
}

/** Reads `stage=3d`, or `stage=3d,-30,45` with the azimuth and the elevation of the camera. */
function readStage(link: Link): Pick<Decoded, "stage"> {
  const text = link.one("stage");
  if (text === null) return {};
  const [kind, ...angles] = text.split(",");
  const stage = angles.map(Number);
  const isAngle = (angle: number) => Math.abs(angle) <= 360;
  if (/^3d$/i.test(kind) && stage.length % 2 === 0 && stage.length < 3 && stage.every(isAngle))
    return { stage };
  link.problem("stage", text, "must be 3d, or 3d with two angles in degrees: 3d,-30,45");
  return {};
}

function checkVersion(link: Link): void {
  const version = link.one("v");
  if (version !== null && version !== "1")
    link.problem(
      "v",
      version,
      "is a version of the link format that this page does not know; it is read as version 1",
    );
}

/** Reads the spec, with its map, its landscape and the reasons why contenders cannot run. */
function readSpec(link: Link): Spec {
  const spec = readExperiment(link);
  for (const contender of spec.contenders) {
    const reason = unsupportedReason(optimizerOf(contender), traitsOfSpec(spec));
    if (reason) link.problem("o", contender.optimizer, `cannot run here: ${reason}`);
  }
  const seeds = readSeeds(link, spec);
  const seeded = seeds > 1 ? { ...spec, seeds } : spec;
  const map = readMap(link, seeded);
  const landscape = readLandscape(link, spec);
  return { ...seeded, ...(map ? { map } : {}), ...(landscape ? { landscape } : {}) };
}

/** Reads `seeds=8`, of an experiment in which something is random and which is not too large for so many. */
function readSeeds(link: Link, spec: Spec): number {
  const seeds = readCount(link, "seeds", { ...ranges.seeds, min: 1 }, 1);
  if (seeds === 1) return 1;
  const refusal = seedsRefusal(spec);
  const most = refusal ? 1 : mostSeeds(spec);
  if (refusal) link.problem("seeds", `${seeds}`, `is ignored: ${refusal}`);
  else if (seeds > most)
    link.problem(
      "seeds",
      `${seeds}`,
      `must be at most ${most} in an experiment as large as this; using ${most}`,
    );
  return Math.min(seeds, most);
}

/** Reads the experiment: a link with data is to a network, one with a problem to that, any other to a surface. */
function readExperiment(link: Link): Spec {
  if (link.all("data").length > 0) {
    reportForeign(link, "network");
    const contenders = readContenders(link, defaultNetworkSpec.contenders, true);
    const network = readNetworkProblem(link);
    return { kind: "network", ...network, ...readRace(link, contenders, defaultNetworkSpec, true) };
  }
  if (link.all("problem").length > 0) {
    const chosen = readProblem(link);
    reportForeign(link, "problem", definitionOfProblem(chosen.problem));
    const standard = defaultProblemSpec(chosen.problem);
    const contenders = readContenders(link, standard.contenders, false);
    return { kind: "problem", ...chosen, ...readRace(link, contenders, standard, false) };
  }
  reportForeign(link, "surface");
  const contenders = readContenders(link, defaultSpec.contenders, false);
  const surface = readSurfaceProblem(link);
  return { kind: "surface", ...surface, ...readRace(link, contenders, defaultSpec, false) };
}

/** Reads what every experiment has. @param groups true where hyperparameters may be set for a group of tensors */
function readRace(
  link: Link,
  begun: readonly Contender[],
  standard: RaceSpec,
  groups: boolean,
): Pick<RaceSpec, "contenders" | "steps" | "seed" | "edits"> {
  const steps = readCount(link, "steps", ranges.steps, standard.steps);
  const seed = readNumber(link, "seed", ranges.seed, standard.seed);
  const { contenders, edits } = readEdits(link, readForks(link, begun, steps, groups), groups);
  return { contenders, steps, seed, edits };
}
