import type { FunctionName, ReductionName } from "../functions/functions.ts";
import type { BinaryOperator, Expression } from "../tree/syntax.ts";
import { tightness, tightnessOf } from "./print.ts";

/**
 * Returns an expression as TeX, for KaTeX in display or text style.
 *
 * @param symbols TeX by name; any other name is a Greek letter or a letter with a subscript if it has that form
 * ("beta1", "x2"), and upright text otherwise
 */
export function printTex(e: Expression, symbols: ReadonlyMap<string, string> = new Map()): string {
  return new Printer(symbols).print(e, 0);
}

/** Printed text and its tightness, on the scale of print.ts. */
type Piece = readonly [tex: string, tightness: number];

/** Tightness of a text with a minus in front, which may start a sum or a product but not follow an operator. */
const signed = (tightness.sum + tightness.product) / 2;

const relations: Readonly<Record<string, string>> = {
  "<": "<",
  "<=": "\\le",
  ">": ">",
  ">=": "\\ge",
  "==": "=",
  "!=": "\\ne",
};

const operators: Readonly<Record<FunctionName, string>> = {
  sin: "\\sin",
  cos: "\\cos",
  tan: "\\tan",
  tanh: "\\tanh",
  log: "\\ln",
  exp: "\\exp",
  min: "\\min",
  max: "\\max",
  sign: "\\operatorname{sgn}",
  sigmoid: "\\sigma",
  where: "\\operatorname{where}",
  sqrt: "\\operatorname{sqrt}",
  abs: "\\operatorname{abs}",
  floor: "\\operatorname{floor}",
  ceil: "\\operatorname{ceil}",
  round: "\\operatorname{round}",
  mod: "\\bmod",
  log2: "\\log_{2}",
  log10: "\\log_{10}",
  asin: "\\arcsin",
  acos: "\\arccos",
  atan: "\\arctan",
  atan2: "\\operatorname{atan2}",
  sinh: "\\sinh",
  cosh: "\\cosh",
  asinh: "\\operatorname{arsinh}",
  acosh: "\\operatorname{arcosh}",
  atanh: "\\operatorname{artanh}",
  cbrt: "\\sqrt[3]",
  hypot: "\\operatorname{hypot}",
};

/** Functions whose whole powers are written between name and argument. */
const raisedByName: ReadonlySet<FunctionName> = new Set(["sin", "cos", "tan", "sinh", "cosh", "tanh"]);

class Printer {
  readonly #symbols: ReadonlyMap<string, string>;

  constructor(symbols: ReadonlyMap<string, string>) {
    this.#symbols = symbols;
  }

  print(e: Expression, least: number): string {
    const [tex, has] = this.#bare(e);
    return has < least ? inParentheses(tex) : tex;
  }

  #bare(e: Expression): Piece {
    switch (e.kind) {
      case "number":
        return numberTex(e.value);
      case "name":
        return [this.#symbols.get(e.name) ?? nameTex(e.name), tightness.atom];
      case "negate":
        return [`-${this.print(e.argument, tightness.product)}`, signed];
      case "call":
        return this.#call(e.name, e.arguments);
      case "reduction":
        return this.#reduction(e.name, e.arguments);
      case "binary":
        return this.#binary(e.operator, e.left, e.right);
    }
  }

  #binary(operator: BinaryOperator, left: Expression, right: Expression): Piece {
    if (operator === "/") return [`\\frac{${this.print(left, 0)}}{${this.print(right, 0)}}`, tightness.power];
    if (operator === "^") return this.#power(left, right);
    if (operator === "*") return this.#product(left, right);
    const own = tightnessOf(operator);
    if (own === tightness.comparison)
      return [`${this.print(left, own + 1)} ${relations[operator]} ${this.print(right, own + 1)}`, own];
    return [`${this.print(left, own)} ${operator} ${this.print(right, own + 1)}`, own];
  }

  #product(left: Expression, right: Expression): Piece {
    const a = this.print(left, signed);
    const b = this.print(right, tightness.product);
    // Two numbers next to each other would be read as one.
    const sign = /^\d/.test(b) || (/[\d}]$/.test(a) && /^\\frac/.test(b)) ? "\\cdot" : "\\,";
    return [`${a} ${sign} ${b}`, a.startsWith("-") ? signed : tightness.product];
  }

  #power(base: Expression, exponent: Expression): Piece {
    const raised = this.print(exponent, 0);
    if (base.kind === "call" && raisedByName.has(base.name) && /^\d+$/.test(raised))
      return [this.#applied(`${operators[base.name]}^{${raised}}`, base.arguments), tightness.power];
    return [`${this.print(base, tightness.atom)}^{${raised}}`, tightness.power];
  }

  #call(name: FunctionName, parameters: readonly Expression[]): Piece {
    // A function, so that an argument is printed only where it is used: twice at each level would take 2^depth steps.
    const inner = () => this.print(parameters[0], 0);
    switch (name) {
      case "where":
        return [this.#cases(parameters), tightness.comparison];
      case "sqrt":
        return [`\\sqrt{${inner()}}`, tightness.atom];
      case "cbrt":
        return [`\\sqrt[3]{${inner()}}`, tightness.atom];
      case "hypot":
        return [
          `\\sqrt{${parameters.map((one) => `${this.print(one, tightness.atom)}^{2}`).join(" + ")}}`,
          tightness.atom,
        ];
      case "mod": {
        const [a, b] = parameters.map((one) => this.print(one, tightness.power));
        return [`${a} \\bmod ${b}`, tightness.sum];
      }
      case "ceil":
        return [`\\left\\lceil ${inner()} \\right\\rceil`, tightness.atom];
      case "abs":
        return [`\\left|${inner()}\\right|`, tightness.atom];
      case "floor":
        return [`\\left\\lfloor ${inner()} \\right\\rfloor`, tightness.atom];
      case "exp":
        return [`e^{${inner()}}`, tightness.power];
      default:
        return [this.#applied(operators[name], parameters), tightness.power];
    }
  }

  #reduction(name: ReductionName, parameters: readonly Expression[]): Piece {
    const inner = parameters.map((parameter) => this.print(parameter, 0)).join(", ");
    switch (name) {
      case "norm":
        return [`\\left\\lVert ${inner} \\right\\rVert`, tightness.atom];
      case "dot":
        return [`\\left\\langle ${inner} \\right\\rangle`, tightness.atom];
      case "sum":
        return [`\\sum${inParentheses(inner)}`, tightness.power];
      case "mean":
        return [`\\operatorname{mean}${inParentheses(inner)}`, tightness.power];
      case "total":
        return [`\\sum_{\\text{all}}${inParentheses(inner)}`, tightness.power];
    }
  }

  #applied(operator: string, parameters: readonly Expression[]): string {
    return `${operator}${inParentheses(parameters.map((parameter) => this.print(parameter, 0)).join(", "))}`;
  }

  #cases([condition, a, b]: readonly Expression[]): string {
    const printed = this.print(condition, isComparison(condition) ? 0 : tightness.sum);
    // A switch is a word, which holds or not; of a number it is said that it is not 0.
    const isWord = condition.kind === "name" && printed.startsWith("\\text{");
    const holds = isWord || isComparison(condition) ? printed : `${printed} \\ne 0`;
    const [yes, no] = [this.print(a, 0), this.print(b, 0)];
    return `\\begin{cases} ${yes} & \\text{if } ${holds} \\\\ ${no} & \\text{otherwise} \\end{cases}`;
  }
}

const inParentheses = (tex: string): string => `\\left(${tex}\\right)`;

const isComparison = (e: Expression): boolean =>
  e.kind === "binary" && tightnessOf(e.operator) === tightness.comparison;

/** Prints a number to 12 digits: more would show the rounding to binary. */
function numberTex(value: number): Piece {
  if (Number.isNaN(value)) return ["\\text{NaN}", tightness.atom];
  if (!Number.isFinite(value)) return value > 0 ? ["\\infty", tightness.atom] : ["-\\infty", signed];
  const [digits, exponent] = String(Number(value.toPrecision(12))).split("e");
  const tight = value < 0 ? signed : tightness.atom;
  if (exponent === undefined) return [digits, tight];
  const scale = `10^{${Number(exponent)}}`;
  if (digits === "1") return [scale, tightness.power];
  return [`${digits} \\cdot ${scale}`, Math.min(tight, tightness.product)];
}

const greek: ReadonlySet<string> = new Set(
  "alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi rho sigma tau phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi Omega".split(
    " ",
  ),
);

/** Prints a name: "beta1" is β with a subscript, "x_12" x with one, "lr" upright text. */
function nameTex(name: string): string {
  const end = trailingDigits(name);
  const [letters, digits] = [name.slice(0, end).replace(/_$/, ""), name.slice(end)];
  if (!isSymbol(letters)) return `\\mathrm{${name.replaceAll("_", "\\_")}}`;
  const symbol = greek.has(letters) ? `\\${letters}` : letters;
  return digits ? `${symbol}_{${digits}}` : symbol;
}

const isSymbol = (letters: string): boolean => /^[A-Za-z]$/.test(letters) || greek.has(letters);

function trailingDigits(name: string): number {
  let end = name.length;
  while (end > 0 && name[end - 1] >= "0" && name[end - 1] <= "9") end--;
  return end;
}
