import { LanguageError, quote } from "./error.ts";
import { functions, reductions } from "./functions.ts";
import { nearest } from "./nearest.ts";
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

export function missingTimes(before: Token, after: Token): LanguageError {
  const left = before.text === ")" ? "(…)" : before.text;
  const right = after.text === "(" ? "(…)" : after.text;
  return new LanguageError(
    `An operator is missing between ${quote(left)} and ${quote(right)}.`,
    covering(before, after),
    `For a product write ${left} * ${right}.`,
  );
}

export function unknownFunction(token: Token): LanguageError {
  const similar = nearest(token.text, [...functions.keys(), ...reductions.keys()]);
  const product = `For a product write ${token.text} * (…).`;
  return new LanguageError(
    `There is no function called ${quote(token.text)}.`,
    token.span,
    similar ? `Did you mean ${similar}?` : product,
  );
}
