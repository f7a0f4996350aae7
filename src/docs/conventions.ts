import { writtenOut } from "../app/state/written-out.ts";
import { type Contender, own, printNumber } from "../experiment/index.ts";
import { type Convention, type OptimizerDefinition, resolve, type Values } from "../optim/index.ts";
import { codeBlock, plain, unindented } from "./markdown.ts";
import { networkRace, playgroundLink, surfaceRace } from "./playground-link.ts";

type Rival = NonNullable<Convention["rival"]>;

/** Where others do something else under the same name, with their rule and a race of both. */
export function conventionsOf(definition: OptimizerDefinition): string[] {
  const { conventions = [] } = definition;
  if (conventions.length === 0) return [];
  return ["## Conventions", ...conventions.flatMap((convention) => section(definition, convention))];
}

function section(definition: OptimizerDefinition, { title, text, rival }: Convention): string[] {
  const parts = [`### ${plain(title)}`, plain(text)];
  return rival ? [...parts, introduced(definition, rival), codeBlock("text", unindented(rival.rule))] : parts;
}

function introduced(definition: OptimizerDefinition, rival: Rival): string {
  const name = plain(rival.name);
  if (!isRaced(definition))
    return `${name}; no rule written by hand is given \`h\`, so that it cannot be raced:`;
  const [surface, network] = [
    playgroundLink("on a surface", surfaceRace(rivalRace(definition, rival, "surface"))),
    playgroundLink("in a network", networkRace(rivalRace(definition, rival, "network"))),
  ];
  const settings = Object.entries(rival.values ?? {}).map(
    ([key, value]) => `${definition.hyperparameters[key].label} ${printNumber(value)}`,
  );
  const both = settings.length > 0 ? `, both with ${plain(settings.join(", "))}` : "";
  return `${name}, raced against this one ${surface} or ${network}${both}:`;
}

/** A rule that a link carries is given no estimate of curvature. */
const isRaced = (definition: OptimizerDefinition): boolean =>
  !("rule" in definition && definition.curvature !== undefined);

/** An optimizer as it is here, and the other way with the same values, which its rule declares. */
export function rivalRace(
  definition: OptimizerDefinition,
  { name, rule, values = {} }: Rival,
  on: "surface" | "network",
): readonly Contender[] {
  const { id, hyperparameters, variants } = definition;
  const [first] = variants;
  const set: Values = { ...first.values, ...(on === "network" ? first.network : {}), ...values };
  const written = writtenOut({ name, hyperparameters, rule }, resolve(definition, set));
  return [
    { slot: 0, optimizer: id, values: set },
    { slot: 1, optimizer: own, rule: written, values: {} },
  ];
}
