import type { Prose } from "../define/prose.ts";

export default {
  paper: "Foret et al. 2021, arXiv:2010.01412; adaptive: Kwon et al. 2021, arXiv:2102.11600",
  equations: [
    "\\hat p &= p + \\rho \\, \\frac{g}{\\lVert g\\rVert + 10^{-12}}",
    "\\text{adaptive:} \\quad \\hat p &= p + \\rho \\, \\frac{p^2 \\, g}{\\lVert p \\, g\\rVert + 10^{-12}}",
    "g &\\leftarrow \\nabla f(\\hat p)",
  ],
  notes:
    "Sharpness-aware minimisation: climbs by ρ along the gradient, takes the gradient there, and lets the optimizer " +
    "step from where it was by that one. A sharp minimum has steep slopes within ρ and holds it off; a flat one does " +
    "not. It costs two gradients a step. In a valley narrower than ρ it jitters from side to side and does not settle. " +
    "Adaptive (ASAM) multiplies the climb by the square of each parameter, so that rescaling the layers of a network " +
    "changes nothing; a parameter at 0 then does not climb. It wants a ρ about ten times as large.",
} satisfies Prose;
