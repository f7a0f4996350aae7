/** Families of optimizers, in the order in which they are offered. */
export const families = [
  { id: "sgd", title: "SGD and momentum" },
  { id: "adaptive", title: "Adaptive" },
  { id: "sign", title: "Sign-based" },
  { id: "averaging", title: "Averaged" },
  { id: "layerwise", title: "Layerwise" },
  { id: "parameter-free", title: "No learning rate" },
  { id: "matrix", title: "Matrix" },
  { id: "second-order", title: "Second-order" },
  { id: "own", title: "Custom" },
] as const;

export type Family = (typeof families)[number]["id"];

/** Returns the place of a family in the order, from 0. */
export const placeOf = (family: Family): number => families.findIndex(({ id }) => id === family);
