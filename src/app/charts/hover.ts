import { create } from "zustand";

/** The place on the axis whose values are read out, and the chart it was chosen in: all mark it, one shows the values. */
export interface Hover {
  readonly place: number;
  readonly chart: string;
}

export const useHover = create<{ readonly hover: Hover | null }>(() => ({ hover: null }));

/** The hover on an axis that ends at `end`, which may have become shorter since. */
export function hoveredOn(end: number, { hover }: { readonly hover: Hover | null }): Hover | null {
  return hover && hover.place > end ? { ...hover, place: end } : hover;
}

export const setHover = (hover: Hover | null): void => {
  const now = useHover.getState().hover;
  if (now?.place !== hover?.place || now?.chart !== hover?.chart) useHover.setState({ hover });
};

/** Ends the reading in `chart`, not one that has begun in another since. */
export const endHover = (chart: string): void => {
  if (useHover.getState().hover?.chart === chart) setHover(null);
};
