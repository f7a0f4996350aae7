import { checkRule, type Expression, type Program, parseProgram, type Statement } from "../../lang/index.ts";
import { mapChildren } from "../../lang/names.ts";
import { eachNode } from "../../lang/walk.ts";
import type { RuleDefinition } from "../../optim/index.ts";
import type { Dialect } from "./dialect.ts";
import { isScalar, type Naming, printPython } from "./expression.ts";
import { inComment } from "./literal.ts";
import { pythonName, pythonNames } from "./names.ts";
import { assignment } from "./statement.ts";

/** A rule as a function of Python's. */
export interface PrintedRule {
  /** Of the function: the optimizer's id. */
  readonly name: string;
  readonly text: string;
  /** Whether it yields what is to be added up over all parameters, and is sent the sum. */
  readonly yields: boolean;
  /** What tells after how many steps the curvature is estimated anew, where it reads that; else null. */
  readonly every: string | null;
}

/** The class that makes an optimizer of it. No rule has both totals and curvature. */
export const classOf = ({ yields, every }: PrintedRule): string =>
  every === null ? (yields ? "TotalRule" : "Rule") : "CurvatureRule";

/**
 * The rule as a function called `name` that takes a parameter, its gradient and its state, and returns the new parameter. State
 * slots are attributes of `state`; the step's number is `state.t`, an estimate of curvature `state.h`.
 */
export function printRule(definition: RuleDefinition, dialect: Dialect, name: string): PrintedRule {
  const hyperparameters = Object.keys(definition.hyperparameters);
  const program = parseProgram(definition.rule);
  const declared = new Set(program.declarations.map((declaration) => declaration.name));
  const curvature = definition.curvature !== undefined;
  const undeclared = new Set(hyperparameters.filter((one) => !declared.has(one)));
  const rule = checkRule(program, undeclared, { curvature });
  const kept: ReadonlySet<string> = new Set(curvature ? ["t", "h"] : ["t"]);
  const slots = new Set(rule.stateSlots);
  const scalars = new Set([...hyperparameters, "t", ...rule.uniformSlots]);
  const names = pythonNames([
    ...hyperparameters,
    ...rule.program.statements.map((statement) => statement.name),
  ]);
  const nameOf = (one: string) => names.get(one) ?? pythonName(one);
  const naming: Naming = {
    dialect,
    rename: (one) => (slots.has(one) ? `state.${nameOf(one)}` : kept.has(one) ? `state.${one}` : nameOf(one)),
    scalar: (one) => scalars.has(one),
  };
  const parameters = ["p", "g", "state", ...hyperparameters.map(nameOf)];
  const body = bodyOf(rule.program, scalars, slots, naming);
  return {
    name,
    every: definition.curvature ? nameOf(definition.curvature.every) : null,
    yields: body.some((line) => line.includes(" = yield ")),
    text: [
      `def ${name}(${parameters.join(", ")}):`,
      `    """${inComment(definition.name)}: ${inComment(definition.paper) || "a rule written by hand"}."""`,
      ...initialLines(rule.stateSlots, rule.inits, rule.uniformSlots, naming),
      ...body,
    ].join("\n"),
  };
}

function initialLines(
  slots: readonly string[],
  inits: ReadonlyMap<string, Expression>,
  uniform: ReadonlySet<string>,
  naming: Naming,
): string[] {
  if (slots.length === 0) return [];
  const lines = slots.map((slot) => {
    const init = inits.get(slot);
    if (!init)
      return `        ${naming.rename(slot)} = ${uniform.has(slot) ? "0.0" : naming.dialect.zerosLike("p")}`;
    const alone = init.kind === "name" && init.name === "p";
    if (alone) return `        ${naming.rename(slot)} = ${naming.dialect.copy("p")}`;
    const text = printPython(init, naming);
    const filled = uniform.has(slot) ? text : `${naming.dialect.zerosLike("p")} + ${text}`;
    return `        ${naming.rename(slot)} = ${filled}`;
  });
  return ["    if state.t == 1:", ...lines];
}

/** The statements in order; the last one's value is returned where it is the new parameter. */
function bodyOf(
  program: Program,
  scalars: Set<string>,
  slots: ReadonlySet<string>,
  naming: Naming,
): string[] {
  const steps = program.statements.filter(({ initial }) => !initial);
  const lines: string[] = [];
  let totals = 0;
  for (const [i, statement] of steps.entries()) {
    const { value, yielded } = hoistTotals(statement, totals);
    totals += yielded.length;
    for (const { name, of } of yielded) {
      scalars.delete(name);
      lines.push(`    # Added up over all parameters: the sum comes back.`);
      lines.push(`    ${name} = yield ${printPython(of, naming)}`);
    }
    if (statement.name === "p" && i === steps.length - 1) {
      lines.push(assignment("return", value, naming).replace("return = ", "return "));
      return lines;
    }
    lines.push(assignment(naming.rename(statement.name), value, naming));
    // A name that is assigned twice may be a number at first and an array later.
    if (!slots.has(statement.name)) {
      if (isScalar(value, naming)) scalars.add(statement.name);
      else scalars.delete(statement.name);
    }
  }
  return [...lines, "    return p"];
}

/** Takes `total(…)` out of a statement: each becomes a name. */
function hoistTotals(
  { value }: Statement,
  before: number,
): { value: Expression; yielded: { name: string; of: Expression }[] } {
  const yielded: { name: string; of: Expression }[] = [];
  const done = new Map<Expression, Expression>();
  eachNode(value, (node) => {
    const rebuilt = mapChildren(node, (child) => done.get(child) ?? child);
    if (rebuilt.kind !== "reduction" || rebuilt.name !== "total") {
      done.set(node, rebuilt);
      return;
    }
    const total = `total_${before + yielded.length + 1}`;
    yielded.push({ name: total, of: { ...rebuilt, name: "sum" } });
    done.set(node, { kind: "name", name: total, span: node.span });
  });
  return { value: done.get(value) ?? value, yielded };
}
