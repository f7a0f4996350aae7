import { useEffect, useState } from "react";
import type { Ground } from "../../../plot/look/color-map.ts";
import { groundNow, onThemeChange } from "../../theme.ts";
import { computation } from "../computation.ts";
import type { FoundCells } from "../found-cells.ts";
import type { Picture } from "./paint.ts";
import { repainting } from "./repaint.ts";

/** Returns the picture of cells with the rules of its colours, as plain data; null where it cannot be drawn yet. */
export type Painting<Rules> = (
  cells: FoundCells,
  ground: Ground,
) => { readonly rules: Rules; readonly picture: Picture } | null;

/**
 * Paints the cells at most once a frame while they are computed; returns the rules of their colours, null before there
 * are any.
 *
 * @param painting the same function at every render
 */
export function usePainted<Rules>(
  canvas: { readonly current: HTMLCanvasElement | null },
  painting: Painting<Rules>,
): Rules | null {
  const [rules, setRules] = useState<Rules | null>(null);
  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (!context) return;
    let ground = groundNow();
    const { request, cancel } = repainting(context, () => {
      const next = computation.cells && painting(computation.cells, ground);
      if (!next) return null;
      setRules((old) => (old && JSON.stringify(old) === JSON.stringify(next.rules) ? old : next.rules));
      return next.picture;
    });
    const stops = [
      computation.subscribe(request),
      onThemeChange(() => {
        ground = groundNow();
        request();
      }),
    ];
    request();
    return () => {
      for (const stop of stops) stop();
      cancel();
    };
  }, [canvas, painting]);
  return rules;
}
