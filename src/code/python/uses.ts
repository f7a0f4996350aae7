/** Statements that import what printed text names. */
const statements: ReadonlyMap<string, string> = new Map([
  ["math", "import math"],
  ["np", "import numpy as np"],
  ["torch", "import torch"],
  ["root", "from tensors.root import root"],
]);

/** The imports that a text needs, by the names that it uses. */
export const importsOf = (uses: ReadonlySet<string>): string[] =>
  [...statements].filter(([name]) => uses.has(name)).map(([, statement]) => statement);
