/** Import statements by the name that they define. */
const statements: ReadonlyMap<string, string> = new Map([
  ["math", "import math"],
  ["np", "import numpy as np"],
  ["torch", "import torch"],
  ["root", "from tensors.root import root"],
]);

/** Returns the imports that a text needs, by the names that it uses. */
export const importsOf = (uses: ReadonlySet<string>): string[] =>
  [...statements].filter(([name]) => uses.has(name)).map(([, statement]) => statement);
