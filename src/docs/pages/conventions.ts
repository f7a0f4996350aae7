import { type Contender, own, printNumber } from "../../experiment/index.ts";
import { type Implementation, labelOf } from "../../optim/conventions/implementation.ts";
import { rivalDefinition } from "../../optim/conventions/rival-definition.ts";
import type { Prose } from "../../optim/define/prose.ts";
import {
  type Convention,
  type OptimizerDefinition,
  type Rival,
  type RuleDefinition,
  resolve,
  type Values,
} from "../../optim/index.ts";
import { isWritable, writtenOut } from "../../optim/typed/written-out.ts";
import { code, codeBlock, plain, table, unindented } from "../markdown.ts";
import { networkRace, playgroundLink, surfaceRace } from "../playground-link.ts";

/** Writes the conventions at which libraries or papers differ under the same name, with their rule and a race of both. */
export function conventionsOf(definition: OptimizerDefinition & Prose): string[] {
  const { conventions = [] } = definition;
  if (conventions.length === 0) return [];
  return ["## Conventions", ...conventions.flatMap((convention) => section(definition, convention))];
}

/** Lists the libraries, papers and authors' code that have the optimizer, with their options and other defaults. */
export function inLibraries(definition: OptimizerDefinition & Prose): string[] {
  const rows = [
    ...(definition.libraries ?? []).map((one) => row(definition, one, "as above")),
    ...(definition.conventions ?? []).flatMap(({ title, libraries = [] }) =>
      libraries.map((one) => row(definition, one, title)),
    ),
  ];
  if (rows.length === 0) return [];
  const what = `In a program: ${code(`conventions("${definition.id}")`)} of [the library](../library.md).`;
  return ["## In libraries", what, table(["library", "update", "options (here)", "defaults"], rows)];
}

function row(
  { hyperparameters }: OptimizerDefinition,
  implementation: Implementation,
  update: string,
): string[] {
  const named = Object.entries(implementation.options).map(([theirs, ours]) =>
    theirs === ours ? code(theirs) : `${code(theirs)} (${[ours].flat().map(code).join(", ")})`,
  );
  const other = Object.entries(implementation.values).map(([key, value]) => {
    const word = Object.hasOwn(hyperparameters, key) ? hyperparameters[key].words?.[value] : undefined;
    return code(`${key} ${word ?? printNumber(value)}`);
  });
  return [plain(labelOf(implementation)), plain(update), named.join(", "), other.join(", ") || "as here"];
}

function section(definition: OptimizerDefinition, { title, text, rival }: Convention): string[] {
  const parts = [`### ${plain(title)}`, plain(text)];
  if (!rival || !isWritable(definition)) return parts;
  return [...parts, introduced(definition, rival), codeBlock("text", unindented(rival.rule))];
}

function introduced(definition: RuleDefinition, rival: Rival): string {
  const [surface, network] = [
    playgroundLink("on a surface", surfaceRace(rivalRace(definition, rival, "surface"))),
    playgroundLink("in a network", networkRace(rivalRace(definition, rival, "network"))),
  ];
  const settings = Object.entries(rival.values ?? {}).map(
    ([key, value]) => `${definition.hyperparameters[key].label} ${printNumber(value)}`,
  );
  const both = settings.length > 0 ? `, both with ${plain(settings.join(", "))}` : "";
  return `${plain(rival.name)}, raced against this one ${surface} or ${network}${both}:`;
}

/** Returns a race of an optimizer as it is here and its rival with the same values, which the rule declares. */
export function rivalRace(
  definition: RuleDefinition,
  rival: Rival,
  on: "surface" | "network",
): readonly Contender[] {
  const { id, variants } = definition;
  const [first] = variants;
  const set: Values = { ...first.values, ...(on === "network" ? first.network : {}), ...rival.values };
  const other = rivalDefinition(definition, rival);
  const written = writtenOut(other, resolve(other, { ...resolve(definition, set), ...rival.own }));
  return [
    { slot: 0, optimizer: id, values: set },
    { slot: 1, optimizer: own, rule: written, values: {} },
  ];
}
