import { contenderIn } from "../../../experiment/index.ts";
import { css } from "../../../plot/look/color-map.ts";
import { type Token, themeColor } from "../../../plot/look/theme.ts";
import { groundNow } from "../../theme.ts";
import { axisLabel } from "../axes.ts";
import type { Pen, Sheet } from "../export/pen.ts";
import type { FoundCells } from "../found-cells.ts";
import { mapTicks } from "../picture/ticks.ts";
import { mapTitle } from "../words.ts";
import { colorsOf } from "./colors.ts";
import { rankingOf } from "./ranking.ts";
import { belowLine, dotsOf } from "./scatter.ts";
import { correlationText, lostText, summary } from "./words.ts";

/** The size of a scatter, the space around it, and the scatters in a row. */
const [width, height] = [260, 220];
const space = { x: 24, top: 26, bottom: 26 };
const inRow = 4;
/** The space above the scatters for the title, and below them for the sentences. */
const [head, foot] = [48, 56];

/** Returns the scatters of random settings. */
export function ranksSheet(cells: FoundCells): Sheet {
  const { spec } = cells;
  const { axes, cell, slot } = spec.map;
  const ground = groundNow();
  const color = (token: Token) => themeColor(ground, token);
  const ranking = rankingOf(cells);
  const columns = Math.min(inRow, axes.length);
  const rows = Math.ceil(axes.length / columns);
  const [across, down] = [width + space.x, height + space.top + space.bottom];
  const draw = (pen: Pen) => {
    const write = (text: string, x: number, y: number, align: CanvasTextAlign = "left") => {
      pen.fillStyle = color("ink");
      pen.textAlign = align;
      pen.fillText(text, x, y, columns * across);
    };
    pen.font = "600 16px system-ui, sans-serif";
    write(mapTitle(spec), space.x, 28);
    pen.font = "13px system-ui, sans-serif";
    for (const [k, axis] of axes.entries()) {
      pen.save();
      pen.translate(space.x + (k % columns) * across, head + Math.floor(k / columns) * down + space.top);
      const { ticks, offset } = mapTicks(axis, 1024, width, (characters) => 9 * (characters + 2));
      write(axisLabel(contenderIn(spec, slot), axis.name) + offset, 0, -8);
      write(correlationText(ranking.correlations[k]), width, -8, "right");
      const dots = dotsOf(cells, ranking, k);
      const ranked = dots.slice(0, ranking.order.length);
      for (const { color: own, dots: some } of colorsOf(cells, ground, ranked))
        drawDots(pen, some, own ? css(own) : color("accent"));
      pen.fillStyle = color("soft");
      for (const { x, y } of dots.slice(ranked.length)) pen.fillRect(x * width, y * height - 5, 1, 10);
      pen.strokeStyle = color("soft");
      pen.strokeRect(0, 0, width, height);
      pen.fillRect(0, (1 - belowLine) * height, width, 0.5);
      for (const { at, text } of ticks) write(text, (0.04 + 0.92 * at) * width, height + 17, "center");
      pen.restore();
    }
    write(summary(spec, ranking), space.x, head + rows * down + 16);
    write(
      `Top: best rank. Below the line: ${lostText(cell)}. ρ: Spearman’s rank correlation.`,
      space.x,
      head + rows * down + 38,
    );
  };
  return { width: columns * across + space.x, height: head + rows * down + foot, draw };
}

function drawDots(
  pen: Pen,
  dots: readonly { readonly x: number; readonly y: number }[],
  color: string,
): void {
  pen.fillStyle = color;
  pen.beginPath();
  for (const { x, y } of dots) {
    pen.moveTo(x * width, y * height);
    pen.arc(x * width, y * height, 3.2, 0, 2 * Math.PI);
  }
  pen.fill();
}
