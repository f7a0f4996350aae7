import { useEffect, useState } from "react";
import type { FigureTheme } from "../../figure/index.ts";
import { type JobState, useJob } from "../export/job.ts";
import { importer } from "../loading/importer.ts";
import { useSpec } from "../state/store.ts";
import { barHeight } from "./frame-options.ts";
import type { Embed } from "./snippets/embed.ts";

const source = importer("src/app/export/draw.ts", () => import("../export/draw.ts"));

/** CSS pixels of a poster's width: a column of text. */
const width = 640;
/** Milliseconds without a change before the pictures are drawn again. */
const settling = 150;

/** Pictures of an experiment, as SVG by theme, for an embed that is not played. */
export interface Posters {
  readonly svgs: ReadonlyMap<FigureTheme, string>;
  readonly width: number;
  readonly height: number;
}

/** Draws the posters of an embed again when it changes; null until they are drawn. @param wanted false to draw none */
export function usePosters(
  { label, height: whole, theme }: Pick<Embed, "label" | "height" | "theme">,
  step: number,
  wanted: boolean,
): { readonly posters: Posters | null; readonly state: JobState } {
  const { state, run, cancel } = useJob();
  const [posters, setPosters] = useState<Posters | null>(null);
  const spec = useSpec();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the spec is drawn as it is by then.
  useEffect(() => {
    setPosters(null);
    // The pictures that are being drawn are of the experiment as it was.
    cancel();
    if (!wanted) return;
    const height = Math.max(160, whole - barHeight);
    const themes: readonly FigureTheme[] = theme === "auto" ? ["light", "dark"] : [theme];
    const timer = setTimeout(
      () =>
        run(async (progress) => {
          const { drawFigures } = await source();
          const options = { width, height, parts: "stage", title: label } as const;
          const svgs = await drawFigures(
            themes.map((one) => ({ ...options, theme: one, ...(step > 0 ? { step } : {}) })),
            progress,
          );
          progress.signal.throwIfAborted();
          setPosters({ width, height, svgs: new Map(themes.map((one, i) => [one, svgs[i]])) });
          return "";
        }),
      settling,
    );
    return () => clearTimeout(timer);
  }, [spec, label, whole, theme, step, wanted, run, cancel]);
  return { posters, state };
}

/** Returns an SVG as the address of its data, in base64, which no kind of document reads as its own signs. */
export function dataAddress(svg: string): string {
  const bytes = new TextEncoder().encode(svg);
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:image/svg+xml;base64,${btoa(binary)}`;
}
