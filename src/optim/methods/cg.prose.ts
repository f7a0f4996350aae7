import { paper } from "../conventions/implementation.ts";
import type { Prose } from "../define/prose.ts";

export default {
  paper: "Polak & Ribière 1969; Fletcher & Reeves 1964, doi:10.1093/comjnl/7.2.149; Gilbert & Nocedal 1992",
  equations: [
    "y = g_k - g_{k-1}",
    "\\beta^{PR} = \\frac{g_k^\\top y}{g_{k-1}^\\top g_{k-1}}, \\quad " +
      "\\beta^{FR} = \\frac{g_k^\\top g_k}{g_{k-1}^\\top g_{k-1}}, \\quad \\beta^{HS} = \\frac{g_k^\\top y}{d_{k-1}^\\top y}",
    "d_k = -g_k + \\max(\\beta, 0)\\, d_{k-1}",
    "f(p + \\alpha d) \\le f + 10^{-4} \\alpha\\, g^\\top d, \\quad |g(p + \\alpha d)^\\top d| \\le c_2\\, |g^\\top d|",
    "p = p + \\alpha d",
  ],
  inShort: "Adds a part of the last direction, so that on a quadratic no step undoes what others gained.",
  goodWhen: "the loss is close to a quadratic and gradients are exact",
  failsWhen: "there is noise or there are batches, which mislead both direction and line search",
  notes:
    "Keeps a part of the last direction, so much that on a quadratic the new one undoes nothing of what the old ones " +
    "gained: with exact line searches it is at the minimum in as many steps as there are parameters, two on a surface's bowl. " +
    "It remembers two vectors and no matrix. Elsewhere the directions lose their sense after some steps; it begins " +
    "again with −g after as many steps as there are parameters, where β comes out negative (Polak–Ribière's “plus”) " +
    "and where a direction would lead up. A step costs two gradients or more for its line search (strong Wolfe). " +
    "Noise and batches spoil both β and the search.",
  libraries: [paper("Nocedal & Wright 2006, section 5.2", "2006")],
} satisfies Prose;
