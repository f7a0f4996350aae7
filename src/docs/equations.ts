import katex from "katex";
import { parseProgram, printTex, type Statement } from "../lang/index.ts";
import type { OptimizerDefinition } from "../optim/index.ts";

/** How an optimizer states its update: a rule, or where it takes more than a rule can say, lines of TeX. */
interface Stated {
  readonly rule?: string;
  readonly equations?: readonly string[];
}

export const ruleOf = (definition: OptimizerDefinition): string | undefined => (definition as Stated).rule;

/** The update in TeX, a line each. */
export function updateLines(definition: OptimizerDefinition): readonly string[] {
  const { rule, equations } = definition as Stated;
  if (rule === undefined) return equations ?? [];
  const symbols = new Map(
    Object.entries(definition.hyperparameters)
      .filter(([, { tex }]) => tex !== "")
      .map(([name, { tex }]) => [name, tex]),
  );
  return parseProgram(rule).statements.map((statement) => assignment(statement, symbols));
}

/** An arrow, since many names are assigned to what they were before. */
function assignment({ name, initial, value }: Statement, symbols: ReadonlyMap<string, string>): string {
  const target = printTex({ kind: "name", name, span: { start: 0, end: 0 } }, symbols);
  const before = initial ? "_{\\text{first}}" : "";
  return `${target}${before} &\\leftarrow ${printTex(value, symbols)}`;
}

/** TeX as HTML and MathML, in a block that scrolls where it is too wide. */
export function equations(lines: readonly string[]): string {
  if (lines.length === 0) return "";
  const aligned = lines.map((line) => (line.includes("&") ? line : `&${line}`)).join(" \\\\ ");
  const tex = lines.length === 1 ? lines[0].replace("&", "") : `\\begin{aligned} ${aligned} \\end{aligned}`;
  // Reached by keyboard, since it may scroll.
  return `<div class="equations" v-pre tabindex="0" role="group" aria-label="Equations">${typeset(tex, true)}</div>`;
}

/** TeX within a line of Markdown, which must read nothing in it. */
export const inline = (tex: string): string =>
  `<span v-pre>${typeset(tex, false).replace(/(?<=>)[^<]+/g, (text) => text.replace(/[\\`*_[\]~^|!]/g, entity))}</span>`;

const entity = (sign: string): string => `&#${sign.charCodeAt(0)};`;

function typeset(tex: string, displayMode: boolean): string {
  return katex
    .renderToString(tex, {
      displayMode,
      output: "htmlAndMathml",
      throwOnError: true,
      trust: false,
      strict: "ignore",
    })
    .replace(/\n/g, " ");
}
