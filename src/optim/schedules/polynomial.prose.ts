import type { Prose } from "../define/prose.ts";

export default {
  paper: "PyTorch's PolynomialLR; Chen et al. 2018 (DeepLab), arXiv:1606.00915, section 4.1",
  notes:
    "Falls to 0 over T updates like a power of the part that is left. From then on the optimizer does not move, even " +
    "if the race goes on.",
} satisfies Prose;
