/** Groups of surfaces, in the order in which they are offered. */
export const surfaceGroups = [
  { id: "bowl", title: "Bowls" },
  { id: "valley", title: "Valleys" },
  { id: "minima", title: "Many minima" },
  { id: "saddle", title: "Saddles and plateaus" },
  { id: "kink", title: "Kinks" },
] as const;

/** The place of a surface in the list, its lesson, and learning rates that suit it. */
export interface SurfaceProse {
  readonly group: (typeof surfaceGroups)[number]["id"];
  /** The lesson of the surface, in a few words. */
  readonly teaches: string;
  /** Learning rates with which plain SGD and Adam go down from the first start, with the default settings. */
  readonly rates: { readonly sgd: number; readonly adam: number };
}
