/** Families of optimizers, in the order in which they are offered. */
export const families = [
  { id: "sgd", title: "Gradient and momentum" },
  { id: "adaptive", title: "A step size for each coordinate" },
  { id: "sign", title: "By the sign alone" },
  { id: "averaging", title: "Averages of the path" },
  { id: "layerwise", title: "A step size for each layer" },
  { id: "parameter-free", title: "Without a learning rate" },
  { id: "matrix", title: "By the shape of a weight matrix" },
  { id: "second-order", title: "By curvature" },
  { id: "own", title: "Written by hand" },
] as const;

export type Family = (typeof families)[number]["id"];

/** Returns the place of a family in the order, from 0. */
export const placeOf = (family: Family): number => families.findIndex(({ id }) => id === family);
