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
import { mapChildren } from "../../lang/tree/names.ts";
import { eachNode, hasReduction } from "../../lang/tree/walk.ts";
import { withProse } from "../../optim/define/with-prose.ts";
import type { RuleDefinition } from "../../optim/index.ts";
import { copyOf, type Dialect, libraryName } from "./dialect.ts";
import { call, docstring, layOut, wrapExpression } from "./layout.ts";
import { inComment } from "./literal.ts";
import type { Module } from "./module.ts";
import { pythonNames } from "./names.ts";
import { specialize } from "./specialize.ts";
import { assignment, returned } from "./statement.ts";
import { importsOf } from "./uses.ts";

interface RuleOptions extends PythonOptions {
  readonly dialect: Dialect;
  readonly uniform: ReadonlySet<string>;
  readonly names: ReadonlyMap<string, string>;
  readonly uses: Set<string>;
}

/** A rule as a Python function. */
export interface PrintedRule {
  /** The function's name: the optimizer's id. */
  readonly name: string;
  /** A module that has the function. */
  readonly module: Module;
  /** The hyperparameters that it reads, by their own names. */
  readonly reads: ReadonlySet<string>;
  /** Says whether it is a generator that yields each parameter's part of a sum over all, and is sent the sum. */
  readonly yields: boolean;
  /** Says whether it reads the loss at the beginning of a step. */
  readonly readsLoss: boolean;
  /** The hyperparameter that counts the steps from one curvature estimate to the next; null if it reads none. */
  readonly every: string | null;
}

/** Returns the class that makes an optimizer of a rule. No rule has both totals and curvature. */
export const classOf = ({ yields, every }: PrintedRule): "Rule" | "TotalRule" | "CurvatureRule" =>
  every === null ? (yields ? "TotalRule" : "Rule") : "CurvatureRule";

/**
 * Prints the rule as a function called `name` that takes a parameter, its gradient and its state, and returns the new
 * parameter. State slots are attributes of `state`; the step's number is `state.t`, the loss `state.loss`, an estimate
 * of curvature `state.h`.
 *
 * @param fixed hyperparameters that keep one value
 * @param perRun true for parameters of many runs, one a column
 */
export function printRule(
  definition: RuleDefinition,
  dialect: Dialect,
  name: string,
  fixed: ReadonlyMap<string, number>,
  perRun = false,
): PrintedRule {
  const program = specialize(parseProgram(definition.rule), fixed);
  const declared = new Set(program.declarations.map((declaration) => declaration.name));
  const curvature = definition.curvature !== undefined;
  const undeclared = Object.keys(definition.hyperparameters).filter((one) => !declared.has(one));
  const rule = checkRule(program, new Set(undeclared), { curvature });
  const every = definition.curvature?.every ?? null;
  const used = new Set([...rule.hyperparameters, ...(every === null ? [] : [every])]);
  const hyperparameters = Object.keys(definition.hyperparameters).filter((one) => used.has(one));
  const given = ["t", ...(rule.readsLoss ? ["loss"] : [])];
  const plain = pythonNames([
    ...(rule.readsLoss ? ["loss"] : []),
    ...Object.keys(definition.hyperparameters),
    ...rule.program.statements.map((statement) => statement.name),
  ]);
  const inState = [...rule.stateSlots, ...given, ...(curvature ? ["h"] : [])];
  const names = new Map([...plain, ...inState.map((one) => [one, `state.${plain.get(one)}`] as const)]);
  const switches = new Set(
    hyperparameters.filter((one) => definition.hyperparameters[one].scale === "switch"),
  );
  const scalars = new Set([...hyperparameters, ...given, ...rule.uniformSlots]);
  const uses = new Set<string>();
  const options = { dialect, uniform: scalars, names, switches, root: "root", uses, perRun };
  const first = initialLines(rule, options);
  const { lines, yields } = bodyOf(rule, scalars, options);
  const parameters = ["p", "g", "state", ...hyperparameters.map((one) => names.get(one) ?? one)];
  const about = `${inComment(definition.name)}: ${inComment(withProse(definition).paper) || "a custom rule"}.`;
  return {
    name,
    every: every === null ? null : (plain.get(every) ?? every),
    reads: used,
    yields,
    readsLoss: rule.readsLoss,
    module: {
      imports: importsOf(uses),
      body: [layOut(call(`def ${name}`, parameters), "", "", ":"), docstring(about), ...first, ...lines].join(
        "\n",
      ),
    },
  };
}

function initialLines(rule: Rule, options: RuleOptions): string[] {
  if (rule.stateSlots.length === 0) return [];
  const { dialect, uniform } = options;
  const zeros = () => {
    options.uses.add(libraryName[dialect]);
    return `${libraryName[dialect]}.zeros_like(p)`;
  };
  const lines = rule.stateSlots.map((slot) => {
    const init = rule.inits.get(slot);
    if (!init) return [slot, uniform.has(slot) ? "0.0" : zeros()];
    if (init.kind === "name" && init.name === "p") return [slot, copyOf(dialect, "p")];
    const text = printPython(init, options);
    return [slot, uniform.has(slot) ? text : `${zeros()} + ${text}`];
  });
  return [
    "    if state.t == 1:",
    ...lines.map(([slot, text]) => `        ${options.names.get(slot)} = ${text}`),
  ];
}

/** Says whether a value is a float: made of floats, without a sum over an array, which may be an array itself. */
function isFloat(e: Expression, scalars: ReadonlySet<string>): boolean {
  for (const name of freeNames(e)) if (!scalars.has(name)) return false;
  return !hasReduction(e);
}

/** Returns the statements in order; the last one's value is returned where it is the new parameter. */
function bodyOf(
  rule: Rule,
  scalars: Set<string>,
  options: RuleOptions,
): { readonly lines: readonly string[]; readonly yields: boolean } {
  const steps = rule.program.statements.filter(({ initial }) => !initial);
  const lines: string[] = [];
  let totals = 0;
  for (const [i, statement] of steps.entries()) {
    const { value, yielded } = hoistTotals(statement, totals);
    totals += yielded.length;
    for (const { name, of } of yielded) {
      scalars.delete(name);
      lines.push(`    # The sum over all parameters.`);
      lines.push(wrapExpression(`${name} = yield `, printPython(of, options), "    "));
    }
    if (statement.name === "p" && i === steps.length - 1) {
      return { lines: [...lines, returned(value, options)], yields: totals > 0 };
    }
    lines.push(assignment(options.names.get(statement.name) ?? statement.name, value, options));
    // A name that is assigned twice may be a number at first and an array later.
    if (!rule.stateSlots.includes(statement.name)) {
      if (isFloat(value, scalars)) scalars.add(statement.name);
      else scalars.delete(statement.name);
    }
  }
  return { lines: [...lines, "    return p"], yields: totals > 0 };
}

/** Takes `total(…)` out of a statement: a name replaces each. */
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
