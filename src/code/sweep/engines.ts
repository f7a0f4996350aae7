/** The places where a sweep's script can run the parts of a map. */
export const engines = ["local", "ray", "dask", "slurm"] as const;
export type Engine = (typeof engines)[number];
