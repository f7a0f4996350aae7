import type { FunctionName } from "../functions/functions.ts";
import { LanguageError } from "../read/error.ts";
import { literal } from "../symbolic/algebra.ts";
import { evaluate } from "../tree/evaluate.ts";
import { elementNames, isConstant } from "../tree/names.ts";
import type { Expression, Reduction } from "../tree/syntax.ts";
import { hasReduction } from "../tree/walk.ts";
import { tightness, tightnessOf } from "./print.ts";
import { type Dialect, moduleOf, type Of, type Piece, printCall } from "./python-functions.ts";
import { pythonName, pythonNumber } from "./python-words.ts";

export interface PythonOptions {
  /**
   * The type of the names: in `numpy` arrays, with `np` imported; in `torch` tensors of the default type, with `torch`
   * and `math` imported; in `math` floats, with `math` imported.
   */
  readonly dialect: Dialect;
  /** Names that are one float in every dialect. */
  readonly uniform?: ReadonlySet<string>;
  /** Texts for names ("group['lr']"); other names stay as they are, with _ at the end where Python reserves them. */
  readonly names?: ReadonlyMap<string, string>;
  /** The function that is called for `total`, with the values in one parameter; "total" by default. */
  readonly total?: string;
  /** The function for `sqrt` of floats, instead of `math.sqrt`, which raises an error for negative ones. */
  readonly root?: string;
  /** Names that are 0 or 1, for which a `where` is Python's conditional expression: `(a if nesterov else b)`. */
  readonly switches?: ReadonlySet<string>;
  /** Names of the parts that were computed before, by the part; the name is printed instead. */
  readonly known?: ReadonlyMap<Expression, string>;
  /** True where arrays have a second axis, of separate runs: a reduction is along the first. */
  readonly perRun?: boolean;
  /** Receives the names that the text needs from outside: `np`, `torch`, `math` and `root` (mutates). */
  readonly uses?: Set<string>;
}

/**
 * Returns an expression as Python source of the same meaning; README.md lists the differences that remain.
 *
 * @throws LanguageError at a reduction in the dialect `math`, in which values have no elements
 */
export const printPython = (e: Expression, options: PythonOptions): string =>
  new Printer(options).print(e, 0);

class Printer {
  readonly #dialect: Dialect;
  readonly #uniform: ReadonlySet<string>;
  readonly #names: ReadonlyMap<string, string>;
  readonly #total: string;
  readonly #root: string | undefined;
  readonly #switches: ReadonlySet<string>;
  readonly #known: ReadonlyMap<Expression, string>;
  readonly #along: string;
  readonly #uses: Set<string>;

  constructor({ dialect, ...options }: PythonOptions) {
    this.#dialect = dialect;
    this.#uniform = options.uniform ?? new Set();
    this.#names = options.names ?? new Map();
    this.#total = options.total ?? "total";
    this.#root = options.root;
    this.#switches = options.switches ?? new Set();
    this.#known = options.known ?? new Map();
    this.#along = options.perRun ? ", axis=0" : "";
    this.#uses = options.uses ?? new Set();
  }

  print(e: Expression, least: number): string {
    const [text, has] = this.#bare(e);
    return has < least ? `(${text})` : text;
  }

  isUniform(e: Expression): boolean {
    return [...elementNames(e)].every((name) => this.#uniform.has(name));
  }

  #bare(e: Expression): Piece {
    const known = this.#known.get(e);
    if (known !== undefined) return [known, tightness.atom];
    const lost = isConstant(e) ? this.#withoutLiteral(evaluate(e, new Map())) : null;
    if (lost) return lost;
    switch (e.kind) {
      case "number":
        return numberPiece(pythonNumber(e.value));
      case "name":
        return [this.#name(e.name), tightness.atom];
      case "negate":
        return [`-${this.print(e.argument, tightness.unary)}`, tightness.unary];
      case "binary":
        return this.#binary(e);
      case "call":
        return this.#call(e.name, e.arguments);
      case "reduction":
        return this.#reduction(e);
    }
  }

  /** Prints NaN and infinities as names, since Python raises an error where a quotient or a power has such a value. */
  #withoutLiteral(value: number): Piece | null {
    const of = this.#of(this.#floats());
    if (Number.isNaN(value)) return [of("nan"), tightness.atom];
    if (value === Number.POSITIVE_INFINITY) return [of("inf"), tightness.atom];
    return value === Number.NEGATIVE_INFINITY ? [`-${of("inf")}`, tightness.unary] : null;
  }

  #name(name: string): string {
    if (name === "pi" || name === "e") return this.#of(this.#floats())(name);
    return this.#names.get(name) ?? pythonName(name);
  }

  #binary(e: Extract<Expression, { kind: "binary" }>): Piece {
    const own = tightnessOf(e.operator);
    if (own === tightness.comparison) return [`1.0 * (${this.#condition(e)})`, tightness.product];
    if (e.operator === "^") return this.#power(e.left, e.right);
    const left = this.#operand(e.left, e.right, own);
    return [`${left} ${e.operator} ${this.#operand(e.right, e.left, own + 1)}`, own];
  }

  #power(base: Expression, exponent: Expression): Piece {
    // Python's power of a negative float with a fraction is a complex number.
    if (this.#dialectOf([base, exponent]) === "math" && !isWhole(exponent))
      return [
        `${this.#of("math")("pow")}(${this.print(base, 0)}, ${this.print(exponent, 0)})`,
        tightness.atom,
      ];
    const left = this.#operand(base, exponent, tightness.atom);
    return [`${left}**${this.#operand(exponent, base, tightness.unary)}`, tightness.power];
  }

  /** Prints a small whole number without a point where the other operand varies, which decides the type. */
  #operand(e: Expression, other: Expression, least: number): string {
    const value = literal(e);
    if (value === null || isConstant(other) || !isSmallCount(value)) return this.print(e, least);
    const text = String(value);
    return value < 0 && least > tightness.unary ? `(${text})` : text;
  }

  /** Prints a condition: a comparison as it is, any other expression as a test that it is neither 0 nor NaN. */
  #condition(e: Expression): string {
    if (e.kind !== "binary" || tightnessOf(e.operator) !== tightness.comparison || this.#known.has(e))
      return `abs(${this.print(e, 0)}) > 0`;
    const left = this.#operand(e.left, e.right, tightness.sum);
    return `${left} ${e.operator} ${this.#operand(e.right, e.left, tightness.sum)}`;
  }

  #call(name: FunctionName, parameters: readonly Expression[]): Piece {
    if (name === "where") return this.#where(parameters);
    const dialect = this.#dialectOf(parameters);
    const of = this.#of(dialect);
    if (dialect === "torch" && (name === "min" || name === "max")) {
      const bound = parameters.find((parameter) => this.#isFloat(parameter));
      const value = parameters.find((parameter) => !this.#isFloat(parameter));
      // torch.minimum takes no floats, and torch.clamp takes a bound of NaN for none.
      if (bound && value && isConstant(bound) && Number.isNaN(evaluate(bound, new Map())))
        return [
          `${of(`${name}imum`)}(${this.print(value, 0)}, ${of("tensor")}(${this.#of("math")("nan")}))`,
          tightness.atom,
        ];
      if (bound && value) {
        const limit = `${name === "min" ? "max" : "min"}=${this.print(bound, 0)}`;
        return [`${of("clamp")}(${this.print(value, 0)}, ${limit})`, tightness.atom];
      }
    }
    // torch.remainder has no derivative for a float.
    if (dialect === "torch" && (name === "atan2" || name === "hypot" || name === "mod")) {
      const theirs = of(name === "mod" ? "remainder" : name);
      return [`${theirs}(${parameters.map((one) => this.#tensor(one)).join(", ")})`, tightness.atom];
    }
    if (dialect === "math" && name === "sqrt")
      return [`${this.#squareRoot()}(${this.print(parameters[0], 0)})`, tightness.atom];
    return printCall(
      dialect,
      name,
      parameters.map((parameter) => (least) => this.print(parameter, least)),
      of,
    );
  }

  #squareRoot(): string {
    if (this.#root === undefined) return this.#of("math")("sqrt");
    this.#uses.add(this.#root);
    return this.#root;
  }

  /** Prints an expression as a tensor also where it is a float, as torch's functions of two arguments need. */
  #tensor(e: Expression): string {
    const text = this.print(e, 0);
    return this.#isFloat(e) ? `${this.#of("torch")("tensor")}(${text})` : text;
  }

  #where([condition, a, b]: readonly Expression[]): Piece {
    const [test, yes, no] = [this.#condition(condition), this.print(a, 0), this.print(b, 0)];
    const dialect = this.#dialectOf([condition]);
    const alike = this.#dialect !== "torch" || this.#isAlike(a, b);
    if (condition.kind === "name" && this.#switches.has(condition.name) && alike)
      return [`(${yes} if ${this.#name(condition.name)} else ${no})`, tightness.atom];
    if (dialect !== "math") return [`${this.#of(dialect)("where")}(${test}, ${yes}, ${no})`, tightness.atom];
    // The result must not be a float where a tensor is expected.
    if (alike) return [`(${yes} if ${test} else ${no})`, tightness.atom];
    const of = this.#of("torch");
    return [`${of("where")}(${of("as_tensor")}(${test}), ${yes}, ${no})`, tightness.atom];
  }

  #reduction(e: Reduction): Piece {
    if (this.#dialect === "math")
      throw new LanguageError(`${e.name} needs a tensor, and this is a single number.`, e.span);
    const of = this.#of(this.#dialect);
    const inner = this.#elements(e.arguments);
    switch (e.name) {
      case "sum":
      case "dot":
        return [`${of("sum")}(${inner}${this.#along})`, tightness.atom];
      case "mean":
        return [`${of("mean")}(${inner}${this.#along})`, tightness.atom];
      case "norm":
        return [`${of("linalg.norm")}(${inner}${this.#along})`, tightness.atom];
      case "total":
        return [`${this.#total}(${inner})`, tightness.atom];
    }
  }

  /** Prints the product of some factors with one value for each element of the parameter. */
  #elements(factors: readonly Expression[]): string {
    const ones = factors.every((factor) => this.isUniform(factor))
      ? [`${this.#of(this.#dialect)("ones_like")}(${this.#name("p")})`]
      : [];
    if (ones.length + factors.length === 1) return this.print(factors[0], 0);
    const [first, ...rest] = factors.map((factor, i) =>
      this.print(factor, ones.length + i > 0 ? tightness.unary : tightness.product),
    );
    return [...ones, first, ...rest].join(" * ");
  }

  /** Returns the dialect whose functions take these arguments: torch's take no floats. */
  #dialectOf(parameters: readonly Expression[]): Dialect {
    return parameters.every((parameter) => this.#isFloat(parameter)) ? this.#floats() : this.#dialect;
  }

  #of(dialect: Dialect): Of {
    const module = moduleOf(dialect);
    return (name) => {
      this.#uses.add(module);
      return `${module}.${name}`;
    };
  }

  #floats(): Dialect {
    return this.#dialect === "torch" ? "math" : this.#dialect;
  }

  /** Returns true if both are floats, or both are tensors of one shape. */
  #isAlike(a: Expression, b: Expression): boolean {
    if (this.#isFloat(a) || this.#isFloat(b)) return this.#isFloat(a) && this.#isFloat(b);
    return this.isUniform(a) === this.isUniform(b);
  }

  #isFloat(e: Expression): boolean {
    return this.#dialect === "math" || (this.isUniform(e) && !hasReduction(e));
  }
}

const numberPiece = (text: string): Piece => [text, text.startsWith("-") ? tightness.unary : tightness.atom];

const isSmallCount = (value: number): boolean =>
  Number.isInteger(value) && Math.abs(value) < 1e6 && !Object.is(value, -0);

/** Returns true if the value is certainly a whole number, as the step t is. */
function isWhole(e: Expression): boolean {
  const value = literal(e);
  if (value !== null) return Number.isInteger(value);
  if (e.kind === "name") return e.name === "t";
  if (e.kind === "negate") return isWhole(e.argument);
  return e.kind === "binary" && "+-*".includes(e.operator) && isWhole(e.left) && isWhole(e.right);
}
