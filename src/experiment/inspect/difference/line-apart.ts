import { printSource, type TracedStatement } from "../../../lang/index.ts";
import { eachNode } from "../../../lang/tree/walk.ts";
import type { ObservedStep } from "../observed.ts";
import { type Traced, traceStep } from "../trace-step.ts";
import { type Agrees, agreement, type Pair, type Place } from "./agreement.ts";
import { aligned } from "./aligned.ts";

/** A number that a line of a rule reads, on both sides; null where one side has no such name. */
export interface Term {
  readonly name: string;
  readonly values: Pair<number | null>;
}

/** The first line of two rules that gives its name different values in one element. */
export interface LineApart {
  readonly place: Place;
  readonly name: string;
  /** The texts of the line; null where one rule has no such line. */
  readonly lines: Pair<string | null>;
  /** The values of the name after the line. */
  readonly values: Pair<number>;
  readonly terms: readonly Term[];
}

/**
 * Returns the first line, in some elements, at which two rules give different values; null where none does, or where
 * one optimizer is no rule.
 */
export function lineApart(
  steps: Pair<ObservedStep>,
  places: readonly Place[],
  tolerance: number,
): LineApart | null {
  const close = agreement(tolerance);
  // A sum with 0 makes 0 of −0, which is no difference of two rules.
  const agrees: Agrees = (a, b) => a === b || close(a, b);
  let first: { readonly order: number; readonly line: LineApart } | null = null;
  for (const place of places) {
    const [one, other] = steps.map((step) => traceStep(step, place.tensor, place.element));
    const found = one && other && firstIn([one, other], place, agrees);
    if (found && (!first || found.order < first.order)) first = found;
  }
  return first?.line ?? null;
}

function firstIn(
  traced: Pair<Traced>,
  place: Place,
  agrees: Agrees,
): { order: number; line: LineApart } | null {
  const [one, other] = traced;
  const pairs = aligned(
    one.statements.map(({ statement }) => statement),
    other.statements.map(({ statement }) => statement),
    (i, k) => textOf(one.statements[i]) === textOf(other.statements[k]),
  );
  const known = traced.map(({ before }) => new Map(before));
  for (const [order, pair] of pairs.entries()) {
    const lines = pair.map((at, side) => (at === null ? null : traced[side].statements[at]));
    const line = lines[0] ?? lines[1];
    if (!line) continue;
    const { name } = line;
    const terms = termsOf(lines, known);
    for (const [side, statement] of lines.entries()) if (statement) known[side].set(name, statement.value);
    const values = known.map((names) => names.get(name));
    if (values[0] === undefined || values[1] === undefined || agrees(values[0], values[1])) continue;
    const texts = lines.map((statement) => statement && textOf(statement));
    return {
      order,
      line: { place, name, lines: [texts[0], texts[1]], values: [values[0], values[1]], terms },
    };
  }
  return null;
}

const textOf = ({ statement }: TracedStatement): string =>
  `${statement.name} = ${printSource(statement.value)}`;

/** Returns the names that lines read, in the order in which they stand, with their values before the lines. */
function termsOf(
  lines: readonly (TracedStatement | null)[],
  known: readonly ReadonlyMap<string, number>[],
): Term[] {
  const names = new Set<string>();
  for (const line of lines)
    if (line)
      eachNode(line.statement.value, (node) => {
        if (node.kind === "name" && known.some((values) => values.has(node.name))) names.add(node.name);
      });
  return [...names].map((name) => ({
    name,
    values: [known[0].get(name) ?? null, known[1].get(name) ?? null],
  }));
}
