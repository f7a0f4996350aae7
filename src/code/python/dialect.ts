/** How a library writes what the language of rules has functions for. */
export interface Dialect {
  /** Of arrays or tensors. */
  readonly call: (name: string, args: readonly Argument[]) => string;
  /** An array of zeros like another. */
  readonly zerosLike: (name: string) => string;
  readonly copy: (name: string) => string;
  /** A plain number as an array. */
  readonly asArray: (text: string) => string;
  /** Whether its functions refuse plain numbers, so that those need `math`. */
  readonly plain: boolean;
}

export interface Argument {
  readonly text: string;
  /** A plain number of Python's, not an array. */
  readonly scalar: boolean;
}

const inBoth: ReadonlySet<string> = new Set([
  "sqrt",
  "exp",
  "log",
  "sin",
  "cos",
  "tan",
  "tanh",
  "abs",
  "sign",
  "floor",
]);

export const numpy: Dialect = {
  call(name, args) {
    const [a, b, c] = args.map(({ text }) => text);
    if (inBoth.has(name)) return `np.${name}(${a})`;
    if (name === "min" || name === "max") return `np.${name}imum(${a}, ${b})`;
    if (name === "where") return `np.where(${a}, ${b}, ${c})`;
    if (name === "sigmoid") return `(1 / (1 + np.exp(-(${a}))))`;
    return reduction("np", name, args);
  },
  zerosLike: (name) => `np.zeros_like(${name})`,
  copy: (name) => `${name}.copy()`,
  asArray: (text) => `np.asarray(${text})`,
  // NumPy's own of a number give infinities and NaN where those of `math` raise exceptions.
  plain: false,
};

export const torch: Dialect = {
  call(name, args) {
    const [a, b, c] = args.map(({ text }) => text);
    if (inBoth.has(name) || name === "sigmoid") return `torch.${name}(${a})`;
    if (name === "min" || name === "max") return extreme(name, args);
    if (name === "where") return `torch.where(${a}, ${b}, ${c})`;
    return reduction("torch", name, args);
  },
  zerosLike: (name) => `torch.zeros_like(${name})`,
  copy: (name) => `${name}.clone()`,
  asArray: (text) => `torch.as_tensor(${text}, dtype=torch.float64)`,
  plain: true,
};

/** torch.minimum takes tensors alone; against a number there is clamp. */
function extreme(name: "min" | "max", [a, b]: readonly Argument[]): string {
  if (!a.scalar && !b.scalar) return `torch.${name}imum(${a.text}, ${b.text})`;
  const [tensor, bound] = a.scalar ? [b, a] : [a, b];
  // A bound that is not a number would count as none.
  if (bound.text.includes("math.nan"))
    return `torch.${name}imum(${tensor.text}, ${torch.asArray(bound.text)})`;
  return `torch.clamp(${tensor.text}, ${name === "min" ? "max" : "min"}=${bound.text})`;
}

function reduction(library: string, name: string, args: readonly Argument[]): string {
  const [a, b] = args.map(({ text }) => text);
  if (name === "sum" || name === "mean") return `${library}.${name}(${a})`;
  if (name === "norm") return `${library}.linalg.norm(${a})`;
  if (name === "dot") return `${library}.sum((${a}) * (${b}))`;
  throw new RangeError(`no function is called ${name}`);
}

/** The same of plain numbers: `math`, which every flavour has; `root` is a piece of ours. */
export function scalarCall(name: string, args: readonly string[], constant: boolean): string {
  const [a] = args;
  // What a constant is worth is known to be finite.
  if (name === "sqrt") return constant ? `math.sqrt(${a})` : `root(${a})`;
  if (["exp", "log", "sin", "cos", "tan", "tanh"].includes(name)) return `math.${name}(${a})`;
  if (name === "abs" || name === "min" || name === "max") return `${name}(${args.join(", ")})`;
  if (name === "floor") return `float(math.floor(${a}))`;
  if (name === "sign") return `float(((${a}) > 0) - ((${a}) < 0))`;
  if (name === "sigmoid") return `(1 / (1 + math.exp(-(${a}))))`;
  throw new RangeError(`no function of numbers is called ${name}`);
}

export const constantsInPython: ReadonlyMap<string, string> = new Map([
  ["pi", "math.pi"],
  ["e", "math.e"],
]);
