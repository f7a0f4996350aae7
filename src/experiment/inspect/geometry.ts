import {
  compile,
  differentiate,
  type Expression,
  freeNames,
  LanguageError,
  substitute,
} from "../../lang/index.ts";
import { eachNode } from "../../lang/tree/walk.ts";
import { type RuleDefinition, ruleProgram } from "../../optim/index.ts";
import { type Held, holdSizes } from "./held-sizes.ts";

/** The momentum of a step. */
export interface Momentum {
  /** The state slot that has it. */
  readonly slot: string;
  /** The mean of the gradients so far, weighted as the slot weighs them: the slot over the sum of its weights. */
  readonly mean: readonly number[];
}

/** A step of a rule for each element, as a picture shows it. */
export interface Geometry {
  /** Null where the rule has none, or has none with these hyperparameters. */
  readonly momentum: Momentum | null;
  /**
   * The derivatives −∂p′/∂ḡ of the new parameter with respect to all gradients so far, changed alike: `lr` times the
   * preconditioner's diagonal. Sizes of gradients are held. A rule that keeps only signs has 0.
   */
  readonly rates: readonly number[];
}

/** Values of all names of a rule before a step, for each element (`traceStep`). */
type Elements = readonly ReadonlyMap<string, number>[];

const cache = new WeakMap<RuleDefinition, RuleGeometry | null>();

/** Returns the geometry of a rule's steps; null where its derivatives are too long to be computed. */
export function geometryOf(definition: RuleDefinition): RuleGeometry | null {
  const known = cache.get(definition);
  if (known !== undefined) return known;
  const found = derived(definition);
  cache.set(definition, found);
  return found;
}

function derived(definition: RuleDefinition): RuleGeometry | null {
  try {
    return new RuleGeometry(definition);
  } catch (error) {
    if (error instanceof LanguageError) return null;
    throw error;
  }
}

/** A rule's derivatives, found in its text by symbolic differentiation. */
export class RuleGeometry {
  /** True where the rule takes the sign of a term that carries the gradient, and passes no gradient on besides. */
  readonly keepsSigns: boolean;
  readonly #program: ReturnType<typeof compile>;
  /** State slots that are linear in the gradient. */
  readonly #slots: readonly string[];
  /** Those that the new parameter depends on. */
  readonly #felt: ReadonlySet<string>;

  constructor(definition: RuleDefinition) {
    const { rule } = ruleProgram(definition);
    const perElement = rule.stateSlots.filter((slot) => !rule.uniformSlots.has(slot));
    // A slot that begins as the parameter is a position.
    const candidates = perElement.filter((slot) => !readsParameter(rule.inits.get(slot)));
    const { held, slots } = carriersIn(rule.outputs, candidates);
    const update = held.expressions.get("p")!;
    this.#slots = slots;
    this.#felt = new Set([...freeNames(update)].filter((name) => slots.includes(name)));
    this.keepsSigns = !held.carrying.has("p") && takesSign(update, new Set(["g", ...slots]));
    const outputs = new Map<string, Expression>();
    for (const of of ["p", ...slots])
      for (const by of ["g", ...slots]) {
        const found = differentiate(held.expressions.get(of)!, by);
        outputs.set(derivativeName(of, by), substitute(found, held.sizes));
      }
    for (const slot of slots) outputs.set(slot, rule.outputs.get(slot)!);
    const uniform = new Set([...rule.hyperparameters, "t", ...(rule.readsLoss ? ["loss"] : [])]);
    this.#program = compile(outputs, { uniform: new Set([...uniform, ...rule.uniformSlots]) });
  }

  /** Returns the geometry of a step that begins with these values. */
  at(elements: Elements): Geometry {
    const kernel = this.#program.bind(elements.length);
    for (const [i, names] of elements.entries())
      for (const [name, value] of names) {
        const input = kernel.input(name);
        input[input.length === 1 ? 0 : i] = value;
      }
    kernel.run();
    const output = (name: string, i: number) => {
      const values = kernel.output(name);
      return values[values.length === 1 ? 0 : i];
    };
    const each = elements.map((names, i) => {
      const slope = (of: string, by: string) => output(derivativeName(of, by), i);
      return new Element(this.#slots, slope, (slot) => output(slot, i), names.get("t") ?? 1);
    });
    return { momentum: this.#momentum(each), rates: each.map(({ rate }) => rate) };
  }

  /** Returns the momentum that moves the parameters most. */
  #momentum(elements: readonly Element[]): Momentum | null {
    let found: Momentum | null = null;
    let most = -1;
    for (const slot of this.#felt) {
      const mean = elements.map((element) => element.mean(slot));
      if (!elements.some((element) => element.forgets(slot)) || !mean.every(Number.isFinite)) continue;
      const share = elements.reduce((sum, element) => sum + element.share(slot), 0);
      if (share > most) [found, most] = [{ slot, mean }, share];
    }
    return found;
  }
}

/** One element of a step: derivatives, and each slot's sum of weights with which the gradients entered it. */
class Element {
  readonly rate: number;
  readonly #slope: (of: string, by: string) => number;
  readonly #value: (slot: string) => number;
  readonly #before = new Map<string, number>();
  readonly #after = new Map<string, number>();

  constructor(
    slots: readonly string[],
    slope: (of: string, by: string) => number,
    value: (slot: string) => number,
    t: number,
  ) {
    this.#slope = slope;
    this.#value = value;
    const enters = (slot: string) =>
      slots.reduce(
        (sum, other) => (other === slot ? sum : sum + slope(slot, other) * (this.#before.get(other) ?? 0)),
        slope(slot, "g"),
      );
    // Once for each: a slot may take up another.
    for (const _ of slots)
      for (const slot of slots) this.#before.set(slot, enters(slot) * geometricSum(slope(slot, slot), t - 1));
    for (const slot of slots)
      this.#after.set(slot, slope(slot, slot) * (this.#before.get(slot) ?? 0) + enters(slot));
    this.rate = -slots.reduce(
      (sum, slot) => sum + slope("p", slot) * (this.#before.get(slot) ?? 0),
      slope("p", "g"),
    );
  }

  /** Says whether a slot has earlier gradients, and forgets them. */
  forgets(slot: string): boolean {
    const kept = Math.abs(this.#slope(slot, slot));
    return kept > 0 && kept < 1;
  }

  mean(slot: string): number {
    return this.#value(slot) / (this.#after.get(slot) ?? 0);
  }

  /** Returns the part of the rate that comes through a slot, without its sign. */
  share(slot: string): number {
    return Math.abs(this.#slope("p", slot) * (this.#after.get(slot) ?? 0));
  }
}

const derivativeName = (of: string, by: string): string => `${of} by ${by}`;

const readsParameter = (init: Expression | undefined): boolean => !!init && freeNames(init).has("p");

/** Returns 1 + a + … + a^(n − 1); 0 where nothing is ever forgotten, as in a sum of all gradients. */
const geometricSum = (a: number, n: number): number => (Math.abs(a) < 1 ? (1 - a ** n) / (1 - a) : 0);

/** Finds the slots that are linear in the gradient, directly or through another of them. */
function carriersIn(
  outputs: ReadonlyMap<string, Expression>,
  candidates: readonly string[],
): { readonly held: Held; readonly slots: readonly string[] } {
  let slots: readonly string[] = [];
  for (;;) {
    const held = holdSizes(outputs, new Set(["g", ...slots]));
    const found = candidates.filter((slot) => held.carrying.has(slot));
    if (found.length === slots.length) return { held, slots };
    slots = found;
  }
}

/** Says whether an expression has the sign of a term that reads one of the names. */
function takesSign(e: Expression, names: ReadonlySet<string>): boolean {
  let found = false;
  eachNode(e, (node) => {
    if (node.kind === "call" && node.name === "sign")
      found ||= [...freeNames(node)].some((name) => names.has(name));
  });
  return found;
}
