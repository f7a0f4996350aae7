import { authors } from "../conventions/implementation.ts";
import type { Prose } from "../define/prose.ts";

export default {
  paper: "Vyas et al. 2024, arXiv:2409.11321, algorithm 3, as the authors' code",
  equations: [
    "L = \\beta_3 L + (1 - \\beta_3) G G^\\top, \\quad R = \\beta_3 R + (1 - \\beta_3) G^\\top G",
    "Q_L, Q_R = \\text{eigenvectors of } L, R \\text{, every } f \\text{ steps by } Q = \\operatorname{qr}(L Q)",
    "M = \\beta_1 M + (1 - \\beta_1) G, \\quad G' = Q_L^\\top G Q_R, \\quad M' = Q_L^\\top M Q_R",
    "V = \\beta_2 V + (1 - \\beta_2) G'^2",
    "W = W - \\eta \\tfrac{\\sqrt{1 - \\beta_2^t}}{1 - \\beta_1^t}\\, Q_L \\frac{M'}{\\sqrt{V} + \\varepsilon} Q_R^\\top",
    "W = (1 - \\eta\\lambda) W",
  ],
  inShort: "Adam along the directions that a weight matrix's gradients take, instead of along the weights.",
  goodWhen: "the parameters are matrices and ravines run across the weights",
  failsWhen: "the parameters are vectors, as on a surface: there it is Adam unless “turn vectors” is on",
  notes:
    "Adam, but not along the weights themselves: along the eigenvectors of Shampoo's two averages, which say in which " +
    "directions the gradients of a matrix go. Between updates of these it is Adam in a turned space; the turning and the two averages cost products of matrices " +
    "at every step. Like " +
    "Adam it steps by about lr a direction, whatever the gradient's size. The first step only measures, so that no " +
    "gradient is turned by itself. Vectors have plain Adam, eps aside, which stands here before the bias is corrected: " +
    "so has a surface unless “turn vectors” is on, where it then is Adam in axes turned along the ravine. Dimensions " +
    "above 64 are not turned. Weight decay is decoupled, as in AdamW.",
  libraries: [
    authors("SOAP of nikhilvyas/SOAP", "2024", [
      "lr",
      "betas",
      "shampooBeta",
      "eps",
      "weightDecay",
      "preconditionFrequency",
      "precondition1d",
    ]),
  ],
} satisfies Prose;
