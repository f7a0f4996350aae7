import { parseProgram, printTex, type Statement } from "../../lang/index.ts";
import { programOf } from "../engine/rates.ts";
import type { AddonDefinition } from "./addon.ts";
import type { MethodDefinition, RuleDefinition } from "./definition.ts";
import type { Hyperparameter } from "./hyperparameter.ts";
import { withProse } from "./with-prose.ts";

/** An update as a rule with the TeX of its names, or as equations. */
type Stated =
  | (Pick<RuleDefinition, "kind" | "rule"> & {
      readonly hyperparameters: Readonly<Record<string, Pick<Hyperparameter, "tex">>>;
    })
  | MethodDefinition;

/**
 * Returns the update in TeX, one line each, in the order of computation; "&" marks where lines are aligned.
 *
 * @throws LanguageError where a rule cannot be read
 */
export function equationsOf(definition: Stated): readonly string[] {
  if (definition.kind === "method") return withProse(definition).equations ?? [];
  const symbols = new Map(
    Object.entries(definition.hyperparameters)
      .filter(([, { tex }]) => tex !== "")
      .map(([name, { tex }]) => [name, tex]),
  );
  return parseProgram(definition.rule).statements.map((statement) => assignment(statement, symbols));
}

/** TeX of the names in schedules that are not hyperparameters. */
const scheduleNames = { base: { tex: "\\eta" }, rate: { tex: "\\eta_t" } } as const;

/** Returns an addon's equations in TeX, as `equationsOf`. @throws LanguageError where a schedule cannot be read */
export function addonEquations(addon: AddonDefinition): readonly string[] {
  if (addon.kind !== "schedule") return withProse(addon).equations ?? [];
  const { rule, hyperparameters } = addon;
  const lines = equationsOf({
    kind: "rule",
    rule,
    hyperparameters: { ...hyperparameters, ...scheduleNames },
  });
  const { program, stateSlots } = programOf(addon);
  const targets = new Set(program.statements.map(({ name }) => name));
  // Where each name is assigned once, lines are equations and need no arrows.
  return stateSlots.length > 0 || targets.size < program.statements.length
    ? lines
    : lines.map((line) => line.replace("&\\leftarrow", "&="));
}

/** Prints an assignment with an arrow, since many names are computed from their values before. */
function assignment({ name, initial, value }: Statement, symbols: ReadonlyMap<string, string>): string {
  const target = printTex({ kind: "name", name, span: { start: 0, end: 0 } }, symbols);
  const before = initial ? "_{\\text{first}}" : "";
  return `${target}${before} &\\leftarrow ${printTex(value, symbols)}`;
}

/** Returns the lines as one aligned piece of TeX. */
export function aligned(lines: readonly string[]): string {
  if (lines.length === 1) return lines[0].replace("&", "");
  const rows = lines.map((line) => (line.includes("&") ? line : `&${line}`));
  return `\\begin{aligned} ${rows.join(" \\\\ ")} \\end{aligned}`;
}
