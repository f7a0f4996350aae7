import { scheduleOf } from "../experiment/index.ts";
import type { AddonDefinition } from "../optim/index.ts";

/** The plot and the room for its axes' labels, in pixels. */
const plot = { left: 34, top: 10, width: 600, height: 140, bottom: 24 } as const;
const updates = 600;

/** Draws the learning rate by update, as a share of the optimizer's, at the addon's defaults. */
export function schedulePlot({ id, name }: AddonDefinition): string {
  const rates = relativeRates(id);
  const top = rates.reduce((most, rate) => Math.max(most, rate), 1);
  const x = (t: number) => plot.left + (t / updates) * plot.width;
  const y = (rate: number) => plot.top + (1 - rate / top) * plot.height;
  const points = Array.from(rates, (rate, t) => `${x(t).toFixed(1)} ${y(rate).toFixed(1)}`);
  const floor = plot.top + plot.height;
  const heights = [0, top / 2, top].map((rate) => text(plot.left - 6, y(rate) + 4, "end", label(rate)));
  const places = [0, 200, 400, 600].map((t) =>
    text(x(t), floor + 17, t === updates ? "end" : "middle", `${t}`),
  );
  return [
    `<svg class="schedule" v-pre viewBox="0 0 ${plot.left + plot.width + 4} ${floor + plot.bottom}" role="img"`,
    ` aria-label="${name}: the learning rate of each of ${updates} updates, as a share of the optimizer’s">`,
    `<path class="axis" d="M${plot.left} ${plot.top}V${floor}H${plot.left + plot.width}"/>`,
    `<path class="rate" d="M${thinned(points).join("L")}"/>`,
    ...heights,
    ...places,
    "</svg>",
  ].join("");
}

const relativeRates = (id: string): Float64Array =>
  scheduleOf(
    {
      contenders: [{ slot: 0, optimizer: "sgd", addons: [id], values: { lr: 1 } }],
      steps: updates + 1,
      seed: 1,
      edits: [],
    },
    0,
  );

/** Leaves out points between two at the same height. */
const thinned = (points: readonly string[]): string[] => {
  const height = (i: number) => points[i]?.split(" ")[1];
  return points.filter((_, i) => height(i) !== height(i - 1) || height(i) !== height(i + 1));
};

const text = (x: number, y: number, anchor: string, words: string): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}">${words}</text>`;

const label = (rate: number): string => String(Number(rate.toPrecision(2)));
