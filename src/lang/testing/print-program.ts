import { printSource } from "../print/print.ts";
import { number } from "../tree/build.ts";
import type { Declaration, Program, Statement } from "../tree/syntax.ts";
import { nowhere } from "./expressions.ts";

/** Returns the text of a program, a statement a line, declarations first: parsed, it is the same program. */
export const printProgram = ({ declarations, statements }: Program): string =>
  [...declarations.map(printDeclaration), ...statements.map(printStatement)].join("\n");

const printStatement = ({ initial, name, value }: Statement): string =>
  `${initial ? "init " : ""}${name} = ${printSource(value)}`;

function printDeclaration({ name, value, min, max, scale }: Declaration): string {
  const [from, low, high] = [value, min, max].map((one) => printSource(number(one, nowhere)));
  return `${name} = ${from} in ${low}..${high}${scale === "linear" ? "" : ` ${scale}`}`;
}
