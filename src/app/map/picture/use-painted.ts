import { useEffect, useState } from "react";
import type { Painter } from "./painter.ts";

/**
 * Paints the cells on a canvas while they are computed; returns the rules of their colours, null before there are any.
 *
 * @param painter the same one at every render
 */
export function usePainted<Rules>(
  canvas: { readonly current: HTMLCanvasElement | null },
  painter: Painter<Rules>,
): Rules | null {
  const [rules, setRules] = useState<Rules | null>(null);
  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (!context) return undefined;
    const onRules = (next: Rules) =>
      setRules((old) => (old && JSON.stringify(old) === JSON.stringify(next) ? old : next));
    return painter.add({ context, onRules });
  }, [canvas, painter]);
  return rules;
}
