import { decode, type Spec } from "../../experiment/index.ts";
import type { Sentence } from "../../words/say.ts";
import { firstRace } from "./first-race.ts";

/** An experiment that continues from the first race. */
export interface Lead {
  readonly text: Sentence;
  readonly link: string;
  /** Steps per frame: fewer where the race is short. */
  readonly speed: number;
}

export const leads: readonly Lead[] = [
  {
    text: "A ravine",
    link: "surface=bowl&start=-4,3&o=sgd,lr:0.095&o=adam,lr:0.2&o=sgd,lr:0.02,momentum:0.9,dampening:0&steps=150",
    speed: 1,
  },
  {
    text: "Four minima",
    link: "surface=himmelblau&start=-5,0.5&o=sgd,lr:0.01&o=adam,lr:0.1&o=sgd,lr:0.01,momentum:0.9,dampening:0&steps=200",
    speed: 1,
  },
  { text: "Train a network", link: "data=spiral", speed: 4 },
];

/** Returns a text that two experiments have in common where they are on the same surface, data or problem. */
const problemOf = (spec: Spec): string => {
  if (spec.kind === "network") return `data ${spec.data.kind === "builtin" ? spec.data.id : ""}`;
  if (spec.kind === "problem") return `problem ${spec.problem}`;
  return `surface ${spec.surface.kind === "builtin" ? spec.surface.id : ""}`;
};

const problems: ReadonlySet<string> = new Set(
  [firstRace, ...leads.map(({ link }) => link)].map((link) => problemOf(decode(link).spec)),
);

/** Returns true for an experiment on the surface or data of the first race or of a lead, whatever its values. */
export const isOnTheWay = (spec: Spec): boolean => problems.has(problemOf(spec));
