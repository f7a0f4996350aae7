const modules: readonly (readonly [RegExp, string])[] = [
  [/\bmath\./, "import math"],
  [/\bnp\./, "import numpy as np"],
  [/\btorch\./, "import torch"],
  [/\bnn\./, "from torch import nn"],
  [/\bF\./, "import torch.nn.functional as F"],
  [/\broot\(/, "from tensors.root import root"],
];

/** Lines that import what printed code names. */
export const usedModules = (code: string): string[] =>
  modules.filter(([name]) => name.test(code)).map(([, line]) => line);
