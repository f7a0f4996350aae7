import { type PythonOptions, printPython, type ScheduleProgram } from "../../lang/index.ts";
import { programOf, type RateProgram } from "../../optim/index.ts";
import { type Dialect, libraryName } from "./dialect.ts";
import { call, docstring, layOut } from "./layout.ts";
import { inComment } from "./literal.ts";
import type { Module } from "./module.ts";
import { pythonNames } from "./names.ts";
import { assignment, returned } from "./statement.ts";
import { importsOf } from "./uses.ts";

/** A schedule as a Python function. */
export interface PrintedSchedule {
  readonly name: string;
  /** A module that has the function. */
  readonly module: Module;
  /** Says whether it reads the loss at the beginning of an update. */
  readonly readsLoss: boolean;
}

interface ScheduleOptions extends PythonOptions {
  readonly names: ReadonlyMap<string, string>;
  readonly uses: Set<string>;
}

/**
 * Prints the schedule as a function called `name` that takes `base`, the state and the hyperparameters, and returns the
 * learning rate. Slots are attributes of `state`, and so are `t` and `loss`. All numbers are the dialect's: with them
 * 1 / 0 is infinite, where Python's floats raise an exception.
 *
 * @param about describes it to the reader of the program
 */
export function printSchedule(
  schedule: RateProgram,
  dialect: Dialect,
  name: string,
  about: string,
): PrintedSchedule {
  const program = programOf(schedule);
  const { givenRead, stateSlots } = program;
  const all = Object.keys(schedule.hyperparameters);
  const readsLoss = givenRead.has("loss");
  const inState = ["t", ...(readsLoss ? ["loss"] : []), ...stateSlots];
  const plain = pythonNames([
    ...["base", "steps", ...(readsLoss ? ["loss"] : [])],
    ...all,
    ...program.program.statements.map((one) => one.name),
  ]);
  const names = new Map([...plain, ...inState.map((one) => [one, `state.${plain.get(one)}`] as const)]);
  const switches = new Set(all.filter((one) => schedule.hyperparameters[one].scale === "switch"));
  const readsSteps = givenRead.has("steps");
  // The library that turns the length of the run into one of its numbers.
  const uses = new Set(readsSteps ? [libraryName[dialect]] : []);
  const options = { dialect, names, switches, uses };
  const lines = [
    ...(readsSteps ? [`    ${plain.get("steps")} = ${numberOf(dialect, "STEPS")}`] : []),
    ...initialLines(program, options),
    ...bodyOf(program, options),
  ];
  const parameters = ["base", "state", ...all.map((one) => names.get(one) ?? one)];
  return {
    name,
    readsLoss,
    module: {
      imports: [...importsOf(uses), ...(readsSteps ? ["from experiment import STEPS"] : [])],
      body: [
        layOut(call(`def ${name}`, parameters), "", "", ":"),
        docstring(`${inComment(about)}.`),
        ...lines,
      ].join("\n"),
    },
  };
}

/** Returns a float as a number of the dialect. */
const numberOf = (dialect: Dialect, text: string): string =>
  dialect === "numpy" ? `np.float64(${text})` : `torch.tensor(float(${text}))`;

function initialLines({ stateSlots, inits }: ScheduleProgram, options: ScheduleOptions): string[] {
  if (stateSlots.length === 0) return [];
  const lines = stateSlots.map((slot) => {
    const init = inits.get(slot);
    return `        ${options.names.get(slot)} = ${init ? printPython(init, options) : "0.0"}`;
  });
  return ["    if state.t == 0:", ...lines];
}

/** Returns the statements in order; the last one's value is returned where it is the rate and no slot. */
function bodyOf({ program, stateSlots }: ScheduleProgram, options: ScheduleOptions): string[] {
  const steps = program.statements.filter(({ initial }) => !initial);
  const last = steps.at(-1)!;
  const direct = last.name === "rate" && !stateSlots.includes("rate");
  const assigned = direct ? steps.slice(0, -1) : steps;
  return [
    ...assigned.map(({ name, value }) => assignment(options.names.get(name) ?? name, value, options)),
    direct ? returned(last.value, options) : `    return ${options.names.get("rate")}`,
  ];
}
