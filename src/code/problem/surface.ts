import { chosenSurface, type SurfaceSpec } from "../../experiment/index.ts";
import { type Expression, evaluate, freeNames, gradient, hessian, simplify } from "../../lang/index.ts";
import { constant, literal } from "../../lang/symbolic/algebra.ts";
import { mapChildren } from "../../lang/tree/names.ts";
import { eachNode } from "../../lang/tree/walk.ts";
import { landscapeOf } from "../../surfaces/index.ts";
import type { Module } from "../python/module.ts";
import { linesOf } from "../python/statement.ts";
import { importsOf } from "../python/uses.ts";

/**
 * Returns the module of a surface for NumPy: `loss_and_grads`, and `hessian` where it is asked for.
 *
 * @param perRun true for the positions of many runs, one a column
 */
export function numpySurface(spec: SurfaceSpec, curved: boolean, perRun = false): Module {
  const formula = formulaOf(spec);
  const uses = new Set(["np"]);
  const lines = [
    "def loss_and_grads(params):",
    '    """The loss on the surface, and its gradient."""',
    "    x, y = params[0]",
    linesOf([["f", formula], ...slopesOf(formula)], { dialect: "numpy", uses }),
    ...(perRun ? ["    f, df_dx, df_dy, _ = np.broadcast_arrays(f, df_dx, df_dy, x)"] : []),
    "    return f, [np.array([df_dx, df_dy])]",
  ];
  const curvature = curved ? hessianLines(formula, uses) : [];
  return { imports: importsOf(uses), body: [...lines, ...curvature].join("\n") };
}

/**
 * Returns the module of a surface for PyTorch: `loss_of`. Where autograd's derivatives might differ from ours, at kinks
 * and ties, `loss_of` sets the gradient itself.
 */
export function torchSurface(spec: SurfaceSpec, curved: boolean): Module {
  const formula = formulaOf(spec);
  const uses = new Set<string>();
  const lines = hasAutograd(spec) ? autogradLines(formula, uses) : slopeLines(formula, uses);
  const curvature = curved ? hessianLines(formula, uses) : [];
  return { imports: importsOf(uses), body: [...lines, ...curvature].join("\n") };
}

const autogradLines = (formula: Expression, uses: Set<string>): string[] => [
  "def loss_of(p):",
  '    """The loss on the surface."""',
  "    x, y = p",
  linesOf([], { dialect: "torch", uses }, formula),
];

function slopeLines(formula: Expression, uses: Set<string>): string[] {
  uses.add("torch");
  return [
    "def loss_of(p):",
    '    """The loss on the surface; sets the gradient too, as autograd differs at kinks."""',
    "    x, y = p.detach()",
    linesOf([["f", formula], ...slopesOf(formula)], { dialect: "torch", uses }),
    "    p.grad = torch.tensor([df_dx, df_dy])",
    "    return torch.as_tensor(f)",
  ];
}

/** Says whether PyTorch's autograd gives our derivatives, as for a formula that is smooth wherever it has a value. */
export function hasAutograd(spec: SurfaceSpec): boolean {
  const formula = formulaOf(spec);
  return freeNames(formula).size > 0 && everyNode(formula, isSmooth);
}

/** Says whether the gradient is finite wherever the loss is, as for sums, products, sines and cosines. */
export const isTame = (spec: SurfaceSpec): boolean =>
  everyNode(formulaOf(spec), (node) => {
    if (node.kind === "call") return node.name === "sin" || node.name === "cos";
    const divides = node.kind === "binary" && "/^".includes(node.operator);
    return isSmooth(node) && !(divides && literal(node.right) === null);
  });

function everyNode(e: Expression, holds: (node: Expression) => boolean): boolean {
  let all = true;
  eachNode(e, (node) => {
    all &&= holds(node);
  });
  return all;
}

const smoothFunctions: ReadonlySet<string> = new Set(["exp", "log", "sin", "cos", "tan", "tanh", "sigmoid"]);

function isSmooth(e: Expression): boolean {
  if (e.kind === "call") return smoothFunctions.has(e.name);
  if (e.kind !== "binary" || "+-*/".includes(e.operator)) return true;
  if (e.operator !== "^") return false;
  const [base, exponent] = [literal(e.left), literal(e.right)];
  return exponent === null ? base !== null && base > 0 : Number.isInteger(exponent) && exponent > 0;
}

/** Returns the surface's formula with calls on constants computed: a rotation by 0° leaves no cosine. */
function formulaOf({ surface }: SurfaceSpec): Expression {
  const { formula } = landscapeOf(chosenSurface(surface));
  const done = new Map<Expression, Expression>();
  eachNode(formula, (node) => {
    const rebuilt = mapChildren(node, (child) => done.get(child) ?? child);
    done.set(node, isConstantCall(rebuilt) ? constant(evaluate(rebuilt, new Map()), rebuilt.span) : rebuilt);
  });
  const computed = done.get(formula) ?? formula;
  return computed === formula ? formula : simplify(computed);
}

const isConstantCall = (e: Expression): boolean =>
  e.kind === "call" && freeNames(e).size === 0 && Number.isFinite(evaluate(e, new Map()));

function slopesOf(formula: Expression): [string, Expression][] {
  const [dx, dy] = gradient(formula, ["x", "y"]);
  return [
    ["df_dx", dx],
    ["df_dy", dy],
  ];
}

/** Returns the lines of the Hessian, an array of NumPy's in every flavour. */
function hessianLines(formula: Expression, uses: Set<string>): string[] {
  uses.add("np");
  const [[dxx, dxy], [, dyy]] = hessian(formula, ["x", "y"]);
  return [
    "\n",
    "def hessian(params):",
    '    """The surface\'s second derivatives."""',
    "    x, y = params[0]",
    linesOf(
      [
        ["d2f_dx2", dxx],
        ["d2f_dxdy", dxy],
        ["d2f_dy2", dyy],
      ],
      { dialect: "numpy", uses },
    ),
    "    return np.array([[d2f_dx2, d2f_dxdy], [d2f_dxdy, d2f_dy2]])",
  ];
}
