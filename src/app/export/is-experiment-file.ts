/** Whether a file is taken for an experiment's, by what its name or its type says. */
export const isExperimentFile = ({ name, type }: File): boolean =>
  type === "application/json" || /\.json$/i.test(name);
