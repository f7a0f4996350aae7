import { paper } from "../conventions/implementation.ts";
import type { Prose } from "../define/prose.ts";

export default {
  paper: "Levenberg 1944; Marquardt 1963, doi:10.1137/0111030; damping: Nielsen 1999, IMM-REP-1999-05",
  equations: [
    "f = s \\sum_i r_i^2, \\quad J_{ij} = \\partial r_i / \\partial p_j, \\quad \\mu_0 = \\tau \\max_j (J^\\top J)_{jj}",
    "(J^\\top J + \\mu I)\\, \\delta = -J^\\top r",
    "\\varrho = \\frac{\\|r(p)\\|^2 - \\|r(p + \\delta)\\|^2}{\\delta^\\top (\\mu \\delta - J^\\top r)}",
    "\\varrho > 0: \\; p = p + \\delta, \\quad \\mu = \\mu \\max(\\tfrac13, 1 - (2\\varrho - 1)^3), \\quad \\nu = 2",
    "\\text{else: } \\mu = \\nu \\mu, \\quad \\nu = 2 \\nu, \\text{ and again}",
  ],
  inShort: "Takes each residual for linear, and goes to where the sum of their squares is then least.",
  goodWhen: "a small network learns numbers with squared error, from all samples at once",
  failsWhen: "batches are small: it fits each and forgets the last. It cannot run on a surface",
  notes:
    "Takes the loss for what it is, a sum of squares, and each residual for linear in the parameters (Gauss–Newton): " +
    "where they are, it is at the minimum in one step. Damping μ leans the step towards steepest descent, more after " +
    "a step that failed, less after one that kept its promise; a step that would raise the loss is not made. It knows " +
    "the derivative of each output for each sample, so it is for small networks with squared error (mse), where it " +
    "reaches losses that gradient descent takes thousands of steps to. With small batches it fits each batch and " +
    "forgets the last. A step counts a gradient for each output of the network, and one for each try. Surfaces are " +
    "not given as sums of squares: there it cannot run.",
  libraries: [paper("Nielsen 1999, IMM-REP-1999-05", "1999")],
} satisfies Prose;
