import { create } from "zustand";

/** The place whose values are read out, and the chart it was chosen in: all charts mark it, one shows the values. */
export interface Hover {
  readonly place: number;
  readonly chart: string;
}

export const useHover = create<{ readonly hover: Hover | null }>(() => ({ hover: null }));

/** Returns the hover, moved to `end` if the axis has become shorter since. */
export function hoveredOn(end: number, { hover }: { readonly hover: Hover | null }): Hover | null {
  return hover && hover.place > end ? { ...hover, place: end } : hover;
}

export const setHover = (hover: Hover | null): void => {
  const now = useHover.getState().hover;
  if (now?.place !== hover?.place || now?.chart !== hover?.chart) useHover.setState({ hover });
};

/** Ends the hover if it is in `chart`, but not one that has begun in another chart since. */
export const endHover = (chart: string): void => {
  if (useHover.getState().hover?.chart === chart) setHover(null);
};
