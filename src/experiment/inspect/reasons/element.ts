import {
  type Expression,
  evaluate,
  printSource,
  type Rule,
  rewritten,
  withoutReductions,
} from "../../../lang/index.ts";
import { eachNode } from "../../../lang/tree/walk.ts";
import type { Traced } from "../trace-step.ts";

/** Changed values of the names before a step. */
type Changes = Readonly<Record<string, number>>;

interface Line {
  readonly name: string;
  readonly e: Expression;
  readonly value: number;
}

/** The parts that add up to a step, of rules in which they do. */
export interface Parts {
  /** The part that this step's gradient makes. */
  readonly gradient: number;
  /** The part that averages of earlier gradients make. */
  readonly momentum: number;
}

/**
 * One element of a step, made again with other numbers, to find what decided it. Reductions keep their values, and so do
 * the slots that the gradient does not enter in proportion, such as averages of its square: they scale the step.
 */
export class ElementStep {
  /** The new parameter minus the old one. */
  readonly moved: number;
  readonly before: ReadonlyMap<string, number>;
  /** Null where the step is not in proportion to the gradient and the averages of gradients. */
  readonly parts: Parts | null;
  readonly #lines: readonly Line[];
  /** Slots that keep the value that the step gave them. */
  readonly #held: ReadonlySet<string>;
  /** Averages of gradients. */
  readonly #averages: readonly string[];
  /** Slots that begin at 0, by the factors in their lines, as texts: "beta1". */
  readonly #factors: ReadonlyMap<string, readonly string[]>;

  constructor(rule: Rule, { before, statements }: Traced) {
    this.before = before;
    this.#lines = statements.map((one) => ({ name: one.name, e: withoutReductions(one), value: one.value }));
    const slots = rule.stateSlots.filter((name) => !rule.uniformSlots.has(name));
    const averages = slots.filter((name) => !rule.inits.has(name) && this.#isAverage(name, rule));
    this.#averages = averages;
    this.#held = new Set(rule.stateSlots.filter((name) => !averages.includes(name)));
    this.#factors = slotsByFactor(
      this.#lines.filter(({ name }) => slots.includes(name) && !rule.inits.has(name)),
    );
    this.moved = this.moves({});
    this.parts = this.#parts();
  }

  /** The rounding of a parameter of this size. */
  get #rounding(): number {
    return 1e-15 * Math.abs(this.before.get("p") ?? 0);
  }

  /** The slots that scale the step. */
  get scales(): readonly string[] {
    return [...this.#held];
  }

  /** Returns the value that a slot has after the step. */
  after(slot: string): number {
    return this.#lines.findLast(({ name }) => name === slot)?.value ?? this.before.get(slot) ?? Number.NaN;
  }

  /** Returns the move with other values before the step. @param slots other values of the slots that scale it */
  moves(changes: Changes, slots: Changes = {}): number {
    return this.#run(changes, this.#held, slots).get("p")! - (changes.p ?? this.before.get("p")!);
  }

  /**
   * The factors by which slots that begin at 0 forget whose powers correct these in the first steps, as texts: "beta1" of
   * a term 1 − beta1^t on which the move depends. Each with the slots that it is a factor of.
   */
  get corrections(): ReadonlyMap<string, readonly string[]> {
    const found = [...this.#factors].filter(
      ([factor, slots]) => slots.length > 0 && this.movesUncorrected([factor]) !== this.moved,
    );
    return new Map(found);
  }

  /** Returns the move with 1 in the place of each term 1 − factor^t of some factors. */
  movesUncorrected(factors: readonly string[]): number {
    const uncorrected = (e: Expression): Expression =>
      rewritten(e, (node) =>
        correctionIn(node, factors) ? { kind: "number", value: 1, span: node.span } : node,
      );
    // A line with another power of the kind computes something else, as RAdam's number of averaged gradients does.
    const change = (e: Expression) => (hasPower(uncorrected(e)) ? e : uncorrected(e));
    const p = this.#run({}, this.#held, {}, change).get("p") ?? Number.NaN;
    return p - (this.before.get("p") ?? Number.NaN);
  }

  /** Returns the move for each unit of the gradient; NaN where they are not in proportion. */
  response(changes: Changes = {}, slots: Changes = {}): number {
    if (!this.parts) return Number.NaN;
    const unit = this.before.get("g") || 1;
    return (this.moves({ ...changes, g: unit }, slots) - this.moves({ ...changes, g: 0 }, slots)) / unit;
  }

  #run(
    changes: Changes,
    held: ReadonlySet<string>,
    slots: Changes,
    rewrite = (e: Expression) => e,
  ): Map<string, number> {
    const values = new Map(this.before);
    for (const [name, value] of Object.entries(changes)) values.set(name, value);
    for (const { name, e, value } of this.#lines)
      values.set(name, held.has(name) ? (slots[name] ?? value) : evaluate(rewrite(e), values));
    return values;
  }

  /** Says whether a slot's new value is in proportion to the gradient and its old value, and the step to the slot's. */
  #isAverage(slot: string, rule: Rule): boolean {
    const others = new Set(rule.stateSlots.filter((name) => name !== slot));
    const [g, s] = [this.before.get("g") || 1, this.before.get(slot) || 1];
    const at = (changes: Changes, name: string) => this.#run(changes, others, {}).get(name) ?? Number.NaN;
    const line = (name: string) => ({
      byGradient: around.map((factor) => at({ g: factor * g }, name)),
      bySlot: around.map((factor) => at({ [slot]: factor * s }, name)),
    });
    const own = line(slot);
    return (
      own.byGradient[1] !== own.byGradient[2] &&
      isStraight(own.byGradient) &&
      isStraight(own.bySlot) &&
      isStraight(line("p").bySlot, this.#rounding)
    );
  }

  #parts(): Parts | null {
    const g = this.before.get("g") ?? Number.NaN;
    // The step would be lost in the rounding of the parameter.
    if (Math.abs(this.moved) < 1e6 * this.#rounding) return null;
    const none = Object.fromEntries(this.#averages.map((name) => [name, 0]));
    const times = (factor: number) =>
      this.#averages.map((name) => [name, factor * (this.before.get(name) ?? 0)]);
    const isInProportion =
      isStraight(
        around.map((factor) => this.moves({ g: factor * g })),
        this.#rounding,
      ) &&
      isStraight(
        around.map((factor) => this.moves(Object.fromEntries(times(factor)))),
        this.#rounding,
      );
    if (!isInProportion) return null;
    return { gradient: this.moved - this.moves({ g: 0 }), momentum: this.moved - this.moves(none) };
  }
}

/** Recognises a power whose exponent is the step: beta1^t. */
const isPower = (e: Expression): e is Extract<Expression, { kind: "binary" }> =>
  e.kind === "binary" && e.operator === "^" && e.right.kind === "name" && e.right.name === "t";

function hasPower(e: Expression): boolean {
  let found = false;
  eachNode(e, (node) => {
    found ||= isPower(node);
  });
  return found;
}

/** Recognises 1 − factor^t for one of some factors. */
const correctionIn = (e: Expression, factors: readonly string[]): boolean =>
  e.kind === "binary" &&
  e.operator === "-" &&
  printSource(e.left) === "1" &&
  isPower(e.right) &&
  factors.includes(printSource(e.right.left));

/** Returns the names that lines compute, by the names and numbers that are in them. */
function slotsByFactor(lines: readonly Line[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { name, e } of lines)
    eachNode(e, (node) => {
      if (node.kind !== "name" && node.kind !== "number") return;
      const text = printSource(node);
      const slots = found.get(text) ?? [];
      if (!slots.includes(name)) found.set(text, [...slots, name]);
    });
  return found;
}

/** The factors on a number at which its effect is compared: in proportion, the effects are at equal distances. */
const around = [-1, 0, 1, 2] as const;

/** Says whether values lie on a line. @param rounding of the numbers they were computed from */
function isStraight(values: readonly number[], rounding = 0): boolean {
  const size = values.reduce((sum, value) => sum + Math.abs(value), 0);
  const bend = (i: number) => Math.abs(values[i + 1] - 2 * values[i] + values[i - 1]);
  return Math.max(bend(1), bend(2)) <= 1e-9 * size + 4 * rounding;
}
