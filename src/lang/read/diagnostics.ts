import { arityOf } from "../functions/functions.ts";
import type { Expression, Span } from "../tree/syntax.ts";
import type { Advice } from "./advice.ts";
import { type Fix, LanguageError, quote, renaming } from "./error.ts";
import { covering, type Token } from "./scanner.ts";

// The errors of the parser at a token that can't stand where it does.

/** Returns true if a token can start a value; `in` can't, as it starts a range. */
export const startsValue = ({ kind, text }: Token): boolean =>
  kind === "number" || (kind === "name" && text !== "in") || text === "(";

/** Returns a token as an error message shows it. */
export function shown(token: Token): string {
  if (token.kind === "end") return "the end of the text";
  return token.kind === "newline" ? "the end of the line" : quote(token.text);
}

/** Returns the error at a token that can't follow a complete expression. */
export function unexpected({ kind, text, span }: Token): LanguageError {
  if (text === ")") return new LanguageError("There is no opening parenthesis for this one.", span);
  if (text === ",")
    return new LanguageError(
      "A comma is possible only between the arguments of a function.",
      span,
      "Decimals are written with a point.",
    );
  if (text === "=")
    return new LanguageError("An = is not possible inside an expression.", span, "Write == to compare.");
  if (text === "in" || text === "..")
    return new LanguageError(
      `${quote(text)} is for the range of a slider in an update rule.`,
      span,
      "Write it as in lr = 0.01 in 0..1.",
    );
  if (kind === "newline" || text === ";")
    return new LanguageError("Only one expression is possible here, not statements.", span);
  return new LanguageError(
    `${quote(text)} is not possible here.`,
    span,
    "A statement ends at the end of its line or with ;.",
  );
}

/** Returns the error at a token before which a value is missing. */
export function missingValue(token: Token): LanguageError {
  const hint =
    token.kind === "newline" ? "To continue an expression on the next line, put it in parentheses." : null;
  return new LanguageError(`A value is missing before ${shown(token)}.`, token.span, hint);
}

/** Returns the fix that inserts a * between two values that are next to each other. */
const product = (end: number, adjacent: boolean): Fix => ({
  label: "Make it a product",
  span: { start: end, end },
  text: adjacent ? " * " : " *",
});

/** Returns the error at two values without an operator between them. */
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

/** Returns the error at a function without an argument. @param raised true if a power follows it, as in sin^2(x) */
export function missingArgument(name: string, span: Span, raised = false): LanguageError {
  const call = `${name}(${Array(arityOf(name)).fill("…").join(", ")})`;
  return new LanguageError(
    `${name} is a function and needs its argument in parentheses.`,
    span,
    raised ? `Write the power after the parentheses, as in ${call}^2.` : `Write ${call}.`,
  );
}

/** Returns the error where a function's power stands before its argument, as in sinh^2(x); null for anything else. */
export const misplacedPower = (e: Expression): LanguageError | null =>
  e.kind === "binary" && e.operator === "^" && e.left.kind === "name" && arityOf(e.left.name) !== undefined
    ? missingArgument(e.left.name, e.left.span, true)
    : null;

/** Returns the error at a call of a name that is no function, with the name that was meant where one is likely. */
export function unknownFunction({ text, span }: Token, advice: Advice | null): LanguageError {
  const message = `There is no function called ${quote(text)}.`;
  const meant = advice?.meantBy(text);
  if (meant)
    return new LanguageError(
      message,
      span,
      meant.hint,
      meant.name === null ? null : renaming(span, meant.name),
    );
  // f(x) is more likely meant as a function, and so are long names.
  if (text.length > 2 || text === "f") return new LanguageError(message, span);
  return new LanguageError(message, span, `For a product write ${text} * (…).`, product(span.end, true));
}

/** Returns the error at a name of several letters, each of which is a name by itself: xy. */
export const joinedNames = (message: string, name: string, span: Span): LanguageError =>
  new LanguageError(
    message,
    span,
    `For a product write ${[...name].join(" * ")}.`,
    product(span.start + 1, true),
  );
