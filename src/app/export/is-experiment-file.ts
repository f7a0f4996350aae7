/** Returns whether a file is an experiment's, by its type or the end of its name. */
export const isExperimentFile = ({ name, type }: File): boolean =>
  type === "application/json" || /\.json$/i.test(name);
