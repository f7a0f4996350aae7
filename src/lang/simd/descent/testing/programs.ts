import fc from "fast-check";
import { compile } from "../../../compile/compile.ts";
import { gradient } from "../../../symbolic/differentiate.ts";
import {
  everyFunction,
  everyOperator,
  everyReduction,
  expressions,
  nowhere,
} from "../../../testing/expressions.ts";
import { binary, name, number, reduction } from "../../../tree/build.ts";
import type { Expression } from "../../../tree/syntax.ts";

const leaf = (...names: string[]) =>
  fc.oneof(
    fc.constantFrom(0, 1, 2, 3, 0.5, 0.9).map((value) => number(value, nowhere)),
    fc.constantFrom(...names).map((text) => name(text, nowhere)),
  );
const ofRule = expressions(
  leaf("p", "g", "m", "s", "u", "t", "loss"),
  everyOperator,
  everyFunction,
  everyReduction,
);

/** Formulas of surfaces. */
export const formulas = expressions(leaf("x", "y"), ["+", "-", "*", "/", "^"], everyFunction);

/** Rules with a slot `m` for each element, one `s` that all elements share, and a hyperparameter `u`. */
export const rules = fc.record({
  p: ofRule.map((e) => binary("-", name("p", nowhere), e, nowhere)),
  m: ofRule,
  s: ofRule.map((e) => reduction("mean", [e], nowhere)),
});

export const coordinates = fc.oneof(
  fc.double({ min: -3, max: 3, noNaN: true }),
  fc.constantFrom(0, -0, 1e-310, 1e200),
);

/** Returns a rule and a surface, compiled, and the names of the slots that it has. */
export function sourceOf(outputs: Readonly<Record<string, Expression>>, formula: Expression) {
  const [dx, dy] = gradient(formula, ["x", "y"]);
  const surface = compile(new Map(Object.entries({ loss: formula, dx, dy })), { uniform: new Set() });
  const uniform = new Set(["u", "t", "loss", "s"]);
  const rule = compile(new Map(Object.entries(outputs)), { uniform });
  const isRead = (slot: string) => rule.values.some((value) => value.kind === "input" && value.name === slot);
  return { rule, surface, slots: ["m", "s"].filter(isRead) };
}
