/** The shapes that distinguish contenders along with colour and dash. */
export type Marker = "circle" | "square" | "triangle" | "diamond" | "plus" | "cross" | "star" | "hexagon";

export interface Identity {
  /** Name of the CSS token. */
  readonly token: string;
  /** Dash pattern for canvas `setLineDash` and SVG `stroke-dasharray`, in CSS pixels; empty is solid. */
  readonly dash: readonly number[];
  readonly marker: Marker;
}

/** The identity of each slot. */
export const identities: readonly Identity[] = [
  { token: "--c0", dash: [], marker: "circle" },
  { token: "--c1", dash: [8, 3], marker: "square" },
  { token: "--c2", dash: [3, 3], marker: "triangle" },
  { token: "--c3", dash: [10, 3, 2, 3], marker: "diamond" },
  { token: "--c4", dash: [14, 4], marker: "plus" },
  { token: "--c5", dash: [5, 2], marker: "cross" },
  { token: "--c6", dash: [8, 3, 2, 3, 2, 3], marker: "star" },
  { token: "--c7", dash: [1, 4], marker: "hexagon" },
];
