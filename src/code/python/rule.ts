import {
  checkRule,
  type Expression,
  freeNames,
  type PythonOptions,
  parseProgram,
  printPython,
  type Rule,
  type Statement,
} from "../../lang/index.ts";
import { mapChildren } from "../../lang/names.ts";
import { eachNode, hasReduction } from "../../lang/walk.ts";
import type { RuleDefinition } from "../../optim/index.ts";
import { copyOf, type Dialect, zerosLike } from "./dialect.ts";
import { inComment } from "./literal.ts";
import { pythonNames } from "./names.ts";
import { assignment } from "./statement.ts";

/** A rule as a function of Python's. */
export interface PrintedRule {
  /** Of the function: the optimizer's id. */
  readonly name: string;
  readonly text: string;
  /** Whether it yields what is to be added up over all parameters, and is sent the sum. */
  readonly yields: boolean;
  /** Whether it reads the loss where a step begins. */
  readonly readsLoss: boolean;
  /** What tells after how many steps the curvature is estimated anew, where it reads that; else null. */
  readonly every: string | null;
}

/** The class that makes an optimizer of it. No rule has both totals and curvature. */
export function classOf({ yields, every, readsLoss }: PrintedRule): string {
  const name = every === null ? (yields ? "TotalRule" : "Rule") : "CurvatureRule";
  return readsLoss ? `reading_loss(${name})` : name;
}

/**
 * The rule as a function called `name` that takes a parameter, its gradient and its state, and returns the new parameter. State
 * slots are attributes of `state`; the step's number is `state.t`, the loss `state.loss`, an estimate of curvature
 * `state.h`.
 */
export function printRule(definition: RuleDefinition, dialect: Dialect, name: string): PrintedRule {
  const hyperparameters = Object.keys(definition.hyperparameters);
  const program = parseProgram(definition.rule);
  const declared = new Set(program.declarations.map((declaration) => declaration.name));
  const curvature = definition.curvature !== undefined;
  const undeclared = new Set(hyperparameters.filter((one) => !declared.has(one)));
  const rule = checkRule(program, undeclared, { curvature });
  const given = ["t", ...(rule.readsLoss ? ["loss"] : [])];
  const scalars = new Set([...hyperparameters, ...given, ...rule.uniformSlots]);
  const plain = pythonNames([
    ...(rule.readsLoss ? ["loss"] : []),
    ...hyperparameters,
    ...rule.program.statements.map((statement) => statement.name),
  ]);
  const inState = [...rule.stateSlots, ...given, ...(curvature ? ["h"] : [])];
  const names = new Map([...plain, ...inState.map((one) => [one, `state.${plain.get(one)}`] as const)]);
  const switches = new Set(
    hyperparameters.filter((one) => definition.hyperparameters[one].scale === "switch"),
  );
  const options = { dialect, uniform: scalars, names, switches, root: "root" };
  const body = bodyOf(rule, scalars, options);
  const parameters = ["p", "g", "state", ...hyperparameters.map((one) => names.get(one) ?? one)];
  return {
    name,
    every: definition.curvature ? (names.get(definition.curvature.every) ?? null) : null,
    yields: body.some((line) => line.includes(" = yield ")),
    readsLoss: rule.readsLoss,
    text: [
      `def ${name}(${parameters.join(", ")}):`,
      `    """${inComment(definition.name)}: ${inComment(definition.paper) || "a rule written by hand"}."""`,
      ...initialLines(rule, dialect, options),
      ...body,
    ].join("\n"),
  };
}

function initialLines(rule: Rule, dialect: Dialect, options: PythonOptions): string[] {
  if (rule.stateSlots.length === 0) return [];
  const zeros = zerosLike(dialect, "p");
  const lines = rule.stateSlots.map((slot) => {
    const uniform = rule.uniformSlots.has(slot);
    const init = rule.inits.get(slot);
    if (!init) return [slot, uniform ? "0.0" : zeros];
    if (init.kind === "name" && init.name === "p") return [slot, copyOf(dialect, "p")];
    const text = printPython(init, options);
    return [slot, uniform ? text : `${zeros} + ${text}`];
  });
  return [
    "    if state.t == 1:",
    ...lines.map(([slot, text]) => `        ${options.names?.get(slot)} = ${text}`),
  ];
}

/** Whether it is a plain number: of such alone, and of no sum over an array, which some libraries keep as one. */
function isFloat(e: Expression, scalars: ReadonlySet<string>): boolean {
  for (const name of freeNames(e)) if (!scalars.has(name)) return false;
  return !hasReduction(e);
}

/** The statements in order; the last one's value is returned where it is the new parameter. */
function bodyOf(rule: Rule, scalars: Set<string>, options: PythonOptions): string[] {
  const steps = rule.program.statements.filter(({ initial }) => !initial);
  const lines: string[] = [];
  let totals = 0;
  for (const [i, statement] of steps.entries()) {
    const { value, yielded } = hoistTotals(statement, totals);
    totals += yielded.length;
    for (const { name, of } of yielded) {
      scalars.delete(name);
      lines.push(`    # Added up over all parameters: the sum comes back.`);
      lines.push(`    ${name} = yield ${printPython(of, options)}`);
    }
    if (statement.name === "p" && i === steps.length - 1) {
      lines.push(assignment("return", value, options).replace("return = ", "return "));
      return lines;
    }
    lines.push(assignment(options.names?.get(statement.name) ?? statement.name, value, options));
    // A name that is assigned twice may be a number at first and an array later.
    if (!rule.stateSlots.includes(statement.name)) {
      if (isFloat(value, scalars)) scalars.add(statement.name);
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
