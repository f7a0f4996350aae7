import {
  compile,
  differentiate,
  type Expression,
  gradient,
  type Kernel,
  LanguageError,
  substitute,
} from "../lang/index.ts";
import { constant } from "../lang/symbolic/algebra.ts";
import { parseSurfaceFormula } from "./formula.ts";

/** A surface's formula compiled with its derivatives. */
export interface Landscape {
  /** A formula of x and y only: the settings are numbers in it. */
  readonly formula: Expression;
  /** ∂f/∂x, ∂f/∂y. */
  readonly gradient: readonly Expression[];
  /** The number of parameters, x and y. */
  readonly size: 2;
  /** Returns f(x, y); NaN or an infinity where it has no finite value. */
  value(x: number, y: number): number;
  /** Returns f at `params` = (x, y) and writes (∂f/∂x, ∂f/∂y) to `grads` (mutates). Allocates nothing. */
  lossAndGradient(params: ArrayLike<number>, grads: Float64Array | Float32Array): number;
  /**
   * Writes (∂²f/∂x², ∂²f/∂x∂y, ∂²f/∂y²) to `out` (mutates). The second derivatives are derived at the first use of this
   * member, which is null if they are too long.
   */
  readonly hessian: ((x: number, y: number, out: Float64Array) => void) | null;
}

/** A formula of x, y and settings, and the values of these. */
export interface LandscapeSource {
  readonly formula: string;
  readonly settings: Readonly<Record<string, number>>;
}

/** The span of a setting's number, which is not in the text. */
const nowhere = { start: 0, end: 0 };

/**
 * Compiles a formula and its derivatives.
 *
 * @throws LanguageError where the formula cannot be read, has a name that is neither x, y nor a setting, or has
 * derivatives that are too long
 */
export function createLandscape({ formula: source, settings }: LandscapeSource): Landscape {
  const formula = substitute(
    parseSurfaceFormula(source, Object.keys(settings)),
    new Map(Object.entries(settings).map(([name, value]) => [name, constant(value, nowhere)])),
  );
  const slopes = gradient(formula, ["x", "y"]);
  // A long formula takes longer to compile than to differentiate, and not every caller needs the gradient.
  const height = once(() => new PointEvaluator([formula]));
  const slope = once(() => new PointEvaluator([formula, ...slopes]));
  const curvature = once(() => hessianOf(slopes));
  return {
    formula,
    gradient: slopes,
    size: 2,
    value: (x, y) => height().at(x, y)[0][0],
    lossAndGradient(params, grads) {
      const [loss, dx, dy] = slope().at(params[0], params[1]);
      grads[0] = dx[0];
      grads[1] = dy[0];
      return loss[0];
    },
    get hessian() {
      return curvature();
    },
  };
}

/** Returns a function that calls `make` at its first call and returns the same value at every call. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function hessianOf([dx, dy]: readonly Expression[]): Landscape["hessian"] {
  const triangle = upperTriangle(dx, dy);
  if (!triangle) return null;
  const evaluator = new PointEvaluator(triangle);
  return (x, y, out) => {
    const [dxx, dxy, dyy] = evaluator.at(x, y);
    out[0] = dxx[0];
    out[1] = dxy[0];
    out[2] = dyy[0];
  };
}

/** The number of landscapes kept; parts of the page and figures of several experiments need the same ones in turn. */
const maxKept = 8;
/** Caches landscapes by their sources, least recently used first; for a formula that has none, the error. */
const kept = new Map<string, Landscape | LanguageError>();

/**
 * Returns the landscape of a formula with these settings: the same object as before for the sources used last.
 *
 * @throws as `createLandscape`
 */
export function landscapeOf({ formula, settings }: LandscapeSource): Landscape {
  const key = JSON.stringify([formula, settings]);
  const found = kept.get(key) ?? attempt({ formula, settings });
  kept.delete(key);
  kept.set(key, found);
  const [oldest] = kept.keys();
  if (kept.size > maxKept) kept.delete(oldest);
  if (found instanceof LanguageError) throw found;
  return found;
}

function attempt(source: LandscapeSource): Landscape | LanguageError {
  try {
    return createLandscape(source);
  } catch (error) {
    if (error instanceof LanguageError) return error;
    throw error;
  }
}

/** Reads a typed formula of x and y. @throws as `createLandscape` */
export const readTypedFormula = (formula: string): Landscape => landscapeOf({ formula, settings: {} });

/** Evaluates several expressions of x and y at one point at a time. */
export class PointEvaluator {
  readonly #kernel: Kernel;
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #values: readonly Float64Array[];

  constructor(expressions: readonly Expression[]) {
    const outputs = new Map(expressions.map((expression, i) => [`${i}`, expression]));
    this.#kernel = compile(outputs, { uniform: new Set() }).bind(1);
    this.#x = this.#kernel.input("x");
    this.#y = this.#kernel.input("y");
    this.#values = expressions.map((_, i) => this.#kernel.output(`${i}`));
  }

  /** Returns the values, one array of one number for each expression; they are valid until the next call. */
  at(x: number, y: number): readonly Float64Array[] {
    this.#x[0] = x;
    this.#y[0] = y;
    this.#kernel.run();
    return this.#values;
  }
}

/** Returns ∂²f/∂x², ∂²f/∂x∂y and ∂²f/∂y² from the first derivatives; null if one is too long. */
function upperTriangle(dx: Expression, dy: Expression): Expression[] | null {
  try {
    return [differentiate(dx, "x"), differentiate(dx, "y"), differentiate(dy, "y")];
  } catch (error) {
    if (error instanceof LanguageError) return null;
    throw error;
  }
}
