import type { ProblemDefinition } from "../../../problems/index.ts";
import type { Spec } from "../../spec.ts";
import { keysOf } from "../keys.ts";
import type { Link } from "../link.ts";

type Kind = Spec["kind"];

/** Each kind of experiment in words that follow "is for". */
const inWords: Readonly<Record<Kind, string>> = {
  surface: "surfaces",
  network: "networks",
  problem: "problems",
};

const kinds: readonly Kind[] = ["surface", "network", "problem"];

/**
 * Reports the keys that a link to an experiment of one kind has for those of other kinds.
 *
 * @param problem the problem of the link, whose settings may have the names of such keys
 */
export function reportForeign(link: Link, kind: Kind, problem?: ProblemDefinition): void {
  const foreign = new Set(kinds.flatMap((one) => keysOf[one].filter((key) => !keysOf[kind].includes(key))));
  for (const key of foreign) {
    const owners = kinds.filter((one) => keysOf[one].includes(key));
    const only = `is for ${owners.map((one) => inWords[one]).join(" and ")} only`;
    const needs = owners.join() === "network" && kind === "surface" ? " (data=)" : "";
    const setting = problem && Object.hasOwn(problem.settings, key);
    for (const text of link.all(key))
      link.problem(
        key,
        text,
        setting
          ? `is ignored: a setting of a problem follows its name, as in problem=${problem.id},${key}:…`
          : `${only}${needs}, so it is ignored`,
      );
  }
}
