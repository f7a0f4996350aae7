import { type Hyperparameter, isWhole, type OptimizerDefinition } from "../../../optim/index.ts";
import { isGroup } from "../../groups.ts";
import type { Link } from "../link.ts";
import { readInRange } from "../number.ts";
import { type Pair, readTuple } from "../parts.ts";
import { findKey, hint, quoted } from "../spelling.ts";

/** A hyperparameter of a contender, by its name in specs, and its value. */
export interface Given {
  readonly name: string;
  readonly value: number;
}

/** Names of hyperparameters in Keras and Optax, with ours. */
const elsewhere: ReadonlyMap<string, string> = new Map([
  ["learning_rate", "lr"],
  ["epsilon", "eps"],
]);

/** PyTorch's tuples whose members have separate names here. */
const tuples: ReadonlyMap<string, readonly string[]> = new Map([
  ["etas", ["etaMinus", "etaPlus"]],
  ["step_sizes", ["stepMin", "stepMax"]],
]);

const switched: ReadonlyMap<string, number> = new Map([
  ["1", 1],
  ["0", 0],
  ["true", 1],
  ["on", 1],
  ["yes", 1],
  ["false", 0],
  ["off", 0],
  ["no", 0],
]);

/** Returns the value of a switch, as a number or a word; null for any other text. */
export const switchIn = (text: string): number | null => switched.get(text.trim().toLowerCase()) ?? null;

/**
 * Returns the hyperparameters that a pair of a link sets: one, or those of a tuple ("betas:(0.9,0.99)"). None, and a
 * problem, where it cannot be taken.
 *
 * @param groups true where they may be set for a group: weights, biases or a layer
 */
export function readGiven(
  link: Link,
  field: string,
  definition: OptimizerDefinition,
  pair: Pair,
  groups: boolean,
): Given[] {
  const texts = readTuple(pair.text);
  if (!texts) return readOne(link, field, definition, pair, groups);
  const names = namesIn(definition, pair.name);
  if (names.length === texts.length && names.length > 0)
    return names.flatMap((name, i) =>
      readOne(link, field, definition, { ...pair, name, text: texts[i] }, groups),
    );
  const wanted = names.length === 0 ? "has one value" : `has ${names.length} values`;
  link.problem(field, pair.part, `is ignored: ${quoted(pair.name)} ${wanted}`);
  return [];
}

function readOne(
  link: Link,
  field: string,
  definition: OptimizerDefinition,
  { name: written, text, part }: Pair,
  groups: boolean,
): Given[] {
  const complain = (message: string, more?: () => string) => {
    link.problem(field, part, message, more);
    return [];
  };
  const grouped = groups && !isWhole(definition);
  const found = findHyperparameter(definition, written, grouped);
  if (!found)
    return complain(`is ignored: ${quoted(written)} is not a hyperparameter of ${definition.name}`, () =>
      hint(written, Object.keys(definition.hyperparameters)),
    );
  const { name, hyperparameter } = found;
  const value = wordValue(hyperparameter, text) ?? readInRange(link, field, part, text, hyperparameter.range);
  if (typeof value === "string") return complain(`${value}; it keeps its value`);
  if (hyperparameter.scale === "switch" && value !== 0 && value !== 1)
    return complain("must be 0 (off) or 1 (on); it keeps its value");
  return [{ name, value }];
}

/** Returns the hyperparameter that a name means, in PyTorch's spelling too; for a group by the name after its point. */
export function findHyperparameter(
  { hyperparameters }: OptimizerDefinition,
  written: string,
  grouped: boolean,
): { readonly name: string; readonly hyperparameter: Hyperparameter } | null {
  const find = (name: string) =>
    findKey(name, hyperparameters) ?? findKey(elsewhere.get(name.toLowerCase()) ?? "", hyperparameters);
  const name = find(written);
  if (name !== null) return { name, hyperparameter: hyperparameters[name] };
  const point = written.indexOf(".");
  const group = written.slice(0, Math.max(0, point)).toLowerCase();
  const plain = grouped && isGroup(group) ? find(written.slice(point + 1)) : null;
  return plain === null || plain.includes(".")
    ? null
    : { name: `${group}.${plain}`, hyperparameter: hyperparameters[plain] };
}

/** Returns the hyperparameters that a tuple sets, in its order. */
function namesIn({ hyperparameters }: OptimizerDefinition, written: string): string[] {
  const own = tuples.get(written.toLowerCase())?.filter((name) => Object.hasOwn(hyperparameters, name)) ?? [];
  if (own.length > 0) return own;
  const stem = written.replace(/s$/i, "");
  return [1, 2, 3].map((i) => findKey(`${stem}${i}`, hyperparameters)).filter((name) => name !== null);
}

/** Returns the number that a word stands for, of a switch or of a choice; null where the text is no such word. */
function wordValue({ scale, words = [] }: Hyperparameter, text: string): number | null {
  const word = text.toLowerCase();
  const value = scale === "switch" ? switched.get(word) : undefined;
  if (value !== undefined) return value;
  const kind = words.findIndex((one) => (one ?? "none") === word);
  return kind < 0 ? null : kind;
}
