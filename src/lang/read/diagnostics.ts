import { arityOf } from "../functions/functions.ts";
import type { Expression, Span } from "../tree/syntax.ts";
import { type Fix, LanguageError, quote } from "./error.ts";
import { meantBy, renaming } from "./hints.ts";
import { covering, type Token } from "./scanner.ts";

// What the parser says where a token can't stand.

/** `in` starts what follows a value. */
export const startsValue = ({ kind, text }: Token): boolean =>
  kind === "number" || (kind === "name" && text !== "in") || text === "(";

export function shown(token: Token): string {
  if (token.kind === "end") return "the end of the text";
  return token.kind === "newline" ? "the end of the line" : quote(token.text);
}

/** What can't follow a complete expression. */
export function unexpected({ kind, text, span }: Token): LanguageError {
  if (text === ")") return new LanguageError("This parenthesis closes nothing.", span);
  if (text === ",")
    return new LanguageError(
      "A comma can only stand between the arguments of a function.",
      span,
      "Decimals are written with a point.",
    );
  if (text === "=")
    return new LanguageError("An = can't stand inside an expression.", span, "Write == to compare.");
  if (text === "in" || text === "..")
    return new LanguageError(
      `${quote(text)} is for the range of a slider in an update rule.`,
      span,
      "Write it as in lr = 0.01 in 0..1.",
    );
  if (kind === "newline" || text === ";")
    return new LanguageError("One expression is expected here, not statements.", span);
  return new LanguageError(
    `${quote(text)} can't stand here.`,
    span,
    "A statement ends with its line or with ;.",
  );
}

export function missingValue(token: Token): LanguageError {
  const hint = token.kind === "newline" ? "Parentheses let an expression go on in the next line." : null;
  return new LanguageError(`A value is missing before ${shown(token)}.`, token.span, hint);
}

/** The fix that puts a * between what stands side by side. */
const product = (end: number, adjacent: boolean): Fix => ({
  label: "Make it a product",
  span: { start: end, end },
  text: adjacent ? " * " : " *",
});

export function missingTimes(before: Token, after: Token): LanguageError {
  if (before.kind === "name" && arityOf(before.text) !== undefined)
    return missingArgument(before.text, before.span);
  const left = before.text === ")" ? "(…)" : before.text;
  const right = after.text === "(" ? "(…)" : after.text;
  return new LanguageError(
    `An operator is missing between ${quote(left)} and ${quote(right)}.`,
    covering(before, after),
    `For a product write ${left} * ${right}.`,
    product(before.span.end, before.span.end === after.span.start),
  );
}

/** A function that stands by itself. @param raised whether its power follows, as in sin^2(x) */
export function missingArgument(name: string, span: Span, raised = false): LanguageError {
  const call = `${name}(${Array(arityOf(name)).fill("…").join(", ")})`;
  return new LanguageError(
    `${name} is a function and needs its argument in parentheses.`,
    span,
    raised ? `Write its power behind them, ${call}^2.` : `Write ${call}.`,
  );
}

/** The error where a function's power stands before its argument, as in sinh^2(x); null where it is none. */
export const misplacedPower = (e: Expression): LanguageError | null =>
  e.kind === "binary" && e.operator === "^" && e.left.kind === "name" && arityOf(e.left.name) !== undefined
    ? missingArgument(e.left.name, e.left.span, true)
    : null;

export function unknownFunction({ text, span }: Token): LanguageError {
  const message = `There is no function called ${quote(text)}.`;
  const meant = meantBy(text);
  if (meant)
    return new LanguageError(
      message,
      span,
      meant.hint,
      meant.name === null ? null : renaming(span, meant.name),
    );
  // f(x) is rather meant as a function, and so are long names.
  if (text.length > 2 || text === "f") return new LanguageError(message, span);
  return new LanguageError(message, span, `For a product write ${text} * (…).`, product(span.end, true));
}

/** A name that is letters side by side, each a name by itself: xy. */
export const joinedNames = (message: string, name: string, span: Span): LanguageError =>
  new LanguageError(
    message,
    span,
    `For a product write ${[...name].join(" * ")}.`,
    product(span.start + 1, true),
  );
