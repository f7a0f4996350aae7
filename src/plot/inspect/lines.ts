import { toldList } from "../../experiment/inspect/told-list.ts";
import type { Traced } from "../../experiment/inspect/trace-step.ts";
import { farthest } from "../../experiment/runner.ts";
import {
  digitsToTell,
  type Expression,
  evaluate,
  freeNames,
  printTex,
  rewritten,
  significant,
  simplify,
  substitute,
  withoutReductions,
} from "../../lang/index.ts";
import type { Hyperparameter } from "../../optim/index.ts";
import { type Told, told, toldText } from "../../words/told.ts";
import { plainFormula, type Words } from "../plain-formula.ts";
import { faultIn } from "./fault.ts";
import { filled } from "./filled.ts";

/** A statement of a rule or a schedule, with its numbers in one element. */
export interface InspectedLine<Phrase = string> {
  readonly name: string;
  /** The equation in TeX. */
  readonly tex: string;
  /** The same as a line of text: "m ← β₁ m + (1 − β₁) g". */
  readonly text: string;
  /** Its right side with numbers; empty where it would be the value alone. */
  readonly numbers: Phrase;
  /** The names in it. */
  readonly reads: readonly string[];
  /** The value to a few significant digits. */
  readonly value: string;
  readonly exact: number;
  /** A sentence on what went wrong in it; null where nothing did. */
  readonly fault: Phrase | null;
}

/** The names of a program, and the values that it was run with. */
export interface Names {
  readonly hyperparameters: Readonly<Record<string, Pick<Hyperparameter, "tex" | "symbol" | "scale">>>;
  /** Further names with one value for all elements. */
  readonly given: readonly string[];
  /** The name whose last value is the result. */
  readonly result: string;
  /** The symbol of other names than hyperparameters, in TeX and in text. */
  readonly symbols?: Readonly<Record<string, readonly [tex: string, text: string]>>;
}

/** Returns the statements that decide the result, each with this element's numbers. */
export function linesOf(traced: Traced, names: Names): InspectedLine<Told>[] {
  const writer = new LineWriter(traced, names);
  return writer.lines();
}

class LineWriter {
  readonly #traced: Traced;
  readonly #names: Names;
  readonly #uniform: ReadonlySet<string>;
  readonly #tex: ReadonlyMap<string, string>;
  readonly #words: Words;
  /** Switches and values that are 0: parts of a line that these take away are not shown. */
  readonly #fixed: ReadonlyMap<string, Expression>;

  constructor(traced: Traced, names: Names) {
    this.#traced = traced;
    this.#names = names;
    const { hyperparameters, symbols = {}, given } = names;
    this.#uniform = new Set([...Object.keys(hyperparameters), ...given]);
    const own = Object.entries(hyperparameters);
    const others = Object.entries(symbols);
    this.#tex = new Map([
      ...own.filter(([, { tex }]) => tex !== "").map(([name, { tex }]) => [name, tex] as const),
      ...others.map(([name, [tex]]) => [name, tex] as const),
    ]);
    const texts = new Map([
      ...own.filter(([, { symbol }]) => symbol !== "").map(([name, { symbol }]) => [name, symbol] as const),
      ...others.map(([name, [, text]]) => [name, text] as const),
    ]);
    this.#words = {
      name: (name) => texts.get(name) ?? (name === "pi" ? "π" : name),
      number: (value) => significant(value, 15),
      times: " ",
    };
    const isFixed = ([name, { scale }]: (typeof own)[number]) =>
      scale === "switch" || traced.before.get(name) === 0;
    const allFinite = traced.statements.every(({ value }) => Number.isFinite(value));
    this.#fixed = new Map(allFinite ? own.filter(isFixed).map(([name]) => [name, this.#number(name)]) : []);
  }

  lines(): InspectedLine<Told>[] {
    const shown = this.#traced.statements.map(({ statement }) => this.#asItIs(statement.value));
    const live = this.#live(shown);
    const harmful = this.#harmful();
    const values = new Map(this.#traced.before);
    const lines: InspectedLine<Told>[] = [];
    for (const [i, { name, value }] of this.#traced.statements.entries()) {
      const e = shown[i];
      const isIdle = e.kind === "name" && e.name === name;
      if (live.has(name) && !isIdle) {
        const line = this.#line(i, e, values);
        lines.push(harmful.has(i) ? line : { ...line, fault: null });
      }
      values.set(name, value);
    }
    return lines;
  }

  #number(name: string): Expression {
    return { kind: "number", value: this.#traced.before.get(name) ?? Number.NaN, span: { start: 0, end: 0 } };
  }

  /** Returns an expression without what switches and zeros take away, and with the cases that hyperparameters decide. */
  #asItIs(e: Expression): Expression {
    const shorter = substitute(
      rewritten(e, (node) => this.#chosen(node)),
      this.#fixed,
    );
    return shorter === e ? e : simplify(shorter);
  }

  #chosen(e: Expression): Expression {
    if (e.kind !== "call" || e.name !== "where") return e;
    const [condition, first, second] = e.arguments;
    const names = [...freeNames(condition)];
    if (!names.every((name) => Object.hasOwn(this.#names.hyperparameters, name))) return e;
    const value = evaluate(condition, this.#traced.before);
    return value !== 0 && !Number.isNaN(value) ? first : second;
  }

  /** Returns the names on which the result depends, in this step or a later one. */
  #live(shown: readonly Expression[]): ReadonlySet<string> {
    const live = new Set([this.#names.result]);
    for (let before = 0; before !== live.size; ) {
      before = live.size;
      for (const [i, { name }] of this.#traced.statements.entries())
        if (live.has(name)) for (const read of freeNames(shown[i])) live.add(read);
    }
    return live;
  }

  /**
   * Returns the places of statements whose fault would do harm: a number that is not finite does none where it goes into
   * a case that does not hold, and into nothing that is kept.
   */
  #harmful(): ReadonlySet<number> {
    const { statements, before } = this.#traced;
    const isKept = (name: string, i: number) =>
      (name === this.#names.result || before.has(name)) &&
      statements.findLastIndex((one) => one.name === name) === i;
    const harmful = new Set<number>();
    for (let i = statements.length - 1; i >= 0; i--) {
      const { name } = statements[i];
      const isRead = [...harmful].some((k) => freeNames(statements[k].statement.value).has(name));
      if ((isKept(name, i) || isRead) && this.#fails(i)) harmful.add(i);
    }
    return harmful;
  }

  /** Says whether the value of a statement is no finite number, or is a result beyond the range of runs. */
  #fails(i: number): boolean {
    const { name, value } = this.#traced.statements[i];
    return !Number.isFinite(value) || (name === this.#names.result && Math.abs(value) > farthest);
  }

  #line(i: number, shown: Expression, values: ReadonlyMap<string, number>): InspectedLine<Told> {
    const traced = this.#traced.statements[i];
    const { name, value } = traced;
    const e = withoutReductions(traced);
    const digits = this.#digits(name, value, values);
    const { written, cases } = this.#numbers(this.#asItIs(e), values, digits);
    const text = significant(value, name === this.#names.result ? digits : 4);
    const target = this.#tex.get(name) ?? printTex(nameNode(name));
    return {
      name,
      tex: `${target} \\leftarrow ${printTex(shown, this.#tex)}`,
      text: `${this.#words.name(name)} ← ${readable(shown, this.#words)}`,
      reads: [...freeNames(shown)],
      numbers:
        cases.length > 0
          ? told("{numbers}, as {conditions}", { numbers: written, conditions: toldList(cases) })
          : toldText(written === text ? "" : written),
      value: text,
      exact: value,
      fault: faultIn(name, value, e, values),
    };
  }

  /** Returns the digits of the result's line, enough to show that a small step moved it. */
  #digits(name: string, value: number, values: ReadonlyMap<string, number>): number {
    const before = values.get(name);
    return name === this.#names.result && before !== undefined ? digitsToTell(before, value) : 4;
  }

  #numbers(e: Expression, values: ReadonlyMap<string, number>, digits: number) {
    const { formula, conditions } = filled(e, { values, uniform: this.#uniform });
    const p = values.get(this.#names.result);
    const words: Words = {
      name: this.#words.name,
      number: (value) => significant(value, value === p ? digits : 4),
      times: " · ",
    };
    const cases = conditions.map((condition) => readable(condition, words));
    return { written: readable(formula, words), cases };
  }
}

const signs = [
  ["<=", "≤"],
  [">=", "≥"],
  ["!=", "≠"],
  ["==", "="],
] as const;

/** Writes a formula with the signs of comparisons that books use. */
const readable = (e: Expression, words: Words): string =>
  signs.reduce((text, [written, sign]) => text.replaceAll(written, sign), plainFormula(e, words));

const nameNode = (name: string): Expression => ({ kind: "name", name, span: { start: 0, end: 0 } });
