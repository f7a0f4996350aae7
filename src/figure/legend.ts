import { type FlowKind, flowKinds } from "../experiment/flow/flow-slot.ts";
import type { Spec } from "../experiment/index.ts";
import { type Contender, definitionOf, givenAt, valuesAt } from "../experiment/index.ts";
import { arrowSign } from "../plot/arrows/arrow-marks.ts";
import { arrowKinds, arrowNames } from "../plot/arrows/arrow-picture.ts";
import { plain } from "../plot/chart/format.ts";
import { classColor, classMarker } from "../plot/look/class-colors.ts";
import { identities } from "../plot/look/identity.ts";
import { markerText } from "../plot/look/marker.ts";
import type { FigurePalette } from "../plot/look/palette.ts";
import { hexOf } from "../plot/look/rgb.ts";
import { headNames } from "../plot/names.ts";
import { flowDashes } from "../plot/plane/flow-line.ts";
import { shorten } from "../plot/text/shorten.ts";
import { widthOf } from "../plot/text/width.ts";
import type { FigureFlows } from "./recorded.ts";
import type { FigureArrows } from "./stage/arrows.ts";
import { namedText, textElement } from "./svg/elements.ts";
import { pixels } from "./svg/path-writer.ts";

/** A sign and its meaning. */
export interface LegendEntry {
  /** SVG elements; the origin is the middle of the sign's left end. */
  readonly sign: string;
  readonly signWidth: number;
  readonly name: string;
  /** Text after the name where there is room. */
  readonly more: string;
  /** The text in its place where there is less: what tells it from others of the same name. */
  readonly brief?: string;
}

const fontSize = 11;
export const rowHeight = 17;
const signGap = 6;
const entryGap = 15;

/** Returns each contender's sign, name and hyperparameters. */
export function contenderEntries(
  spec: Spec,
  names: ReadonlyMap<number, string>,
  palette: FigurePalette,
): LegendEntry[] {
  const told = headNames(spec);
  return spec.contenders.map((contender) => {
    const { slot } = contender;
    const sign = contenderSign(slot, palette, palette.page);
    const name = names.get(slot) ?? "";
    const brief = told.get(slot)?.slice(name.length + 1) ?? "";
    return { sign, signWidth, name, more: settingsInWords(spec, contender), brief };
  });
}

/** Pixels of the width of a contender's sign. */
export const signWidth = 28;

/**
 * Draws a contender's line with its marker; the origin is the middle of the left end.
 *
 * @param ground the colour around
 */
export function contenderSign(
  slot: number,
  palette: FigurePalette,
  ground: string,
  width: number = signWidth,
): string {
  const color = palette.slots[slot];
  return (
    `<path d="M0 0h${width}" stroke="${color}" stroke-width="2.4"/>` +
    `<path d="${markerText(identities[slot].marker, 4)}" transform="translate(${Math.max(width / 2, width - 9)} 0)" fill="${color}" ` +
    `stroke="${ground}" stroke-width="2.5" stroke-linejoin="round" paint-order="stroke"/>`
  );
}

/** Returns the markers of classes, and the hollow one of test samples. */
export function classEntries(classes: readonly string[], palette: FigurePalette): LegendEntry[] {
  if (classes.length === 0) return [];
  const hollow = `<circle cx="5" r="3" fill="none" stroke="${palette.soft}" stroke-width="1.6"/>`;
  const test = { sign: hollow, signWidth: 10, name: "", more: "test" };
  const entries = classes.map((name, index) => {
    const color = hexOf(classColor(palette.ground, index));
    const sign = `<path d="${markerText(classMarker(index), 3.4)}" transform="translate(5 0)" fill="${color}"/>`;
    return { sign, signWidth: 10, name: "", more: name };
  });
  return [...entries, test];
}

/** Returns the signs of arrows; that of the momentum has the first contender's colour. */
export function arrowEntries(
  arrows: FigureArrows | undefined,
  { contenders }: Spec,
  palette: FigurePalette,
): LegendEntry[] {
  if (!arrows || contenders.length === 0) return [];
  const [slot = contenders[0].slot] = arrows.slots ?? [];
  return arrowKinds
    .filter((kind) => arrows.kinds.includes(kind))
    .map((kind) => ({
      sign: arrowSign(kind, slot, palette),
      signWidth: 22,
      name: "",
      more: arrowNames[kind],
    }));
}

const flowTitles = { gradient: "gradient flow", central: "central flow" } as const satisfies Record<
  FlowKind,
  string
>;

/** Returns the entries of flows that have any rows. */
export const flowEntries = (flows: FigureFlows, palette: FigurePalette): LegendEntry[] =>
  flowKinds
    .filter((kind) => (flows[kind]?.step.length ?? 0) > 0)
    .map((kind) => ({
      sign: `<path d="M1 0H25" stroke="${palette.ink}" stroke-width="1.4" stroke-dasharray="${flowDashes[kind].join(" ")}"/>`,
      signWidth: 30,
      name: "",
      more: flowTitles[kind],
    }));

/**
 * Writes the learning rate and the other hyperparameters set, "lr 0.05, momentum 0.9"; one that is edited during the
 * run is written with its first and last value.
 */
function settingsInWords(spec: Spec, contender: Contender): string {
  const { hyperparameters } = definitionOf(contender);
  const { slot } = contender;
  const last = givenAt(spec, slot, spec.steps);
  const first: Record<string, number> = { ...valuesAt({ ...spec, edits: [] }, slot, 0), ...contender.values };
  const named = ["lr", ...Object.keys(contender.values), ...Object.keys(last)].filter(
    (name) => name in first || name in last,
  );
  return [...new Set(named)]
    .map((name) => {
      // "cosine.tMax" is an addon's hyperparameter, "biases.lr" the value of `lr` for a parameter group.
      const whole = name in hyperparameters || !name.includes(".");
      const [group, own] = whole ? ["", name] : name.split(".");
      const { label, scale } = hyperparameters[own] ?? { label: own, scale: "linear" };
      const from = first[name] ?? first[own];
      const to = last[name] ?? from;
      const change = to === from ? "" : ` → ${written(to, scale)}`;
      return `${group === "" ? "" : `${group} `}${label} ${written(from, scale)}${change}`;
    })
    .join(", ");
}

function written(value: number, scale: string): string {
  if (scale === "switch") return value === 1 ? "on" : "off";
  return plain(value);
}

/** Entries laid out in rows, and the height of these in pixels. */
export interface Legend {
  readonly text: string;
  readonly height: number;
}

/**
 * Lays out entries in full where that takes no more than `rows` rows, or with what tells those of the same name apart;
 * else without the texts after the names, in at most one row more.
 */
export function legendOf(
  entries: readonly LegendEntry[],
  width: number,
  rows: number,
  palette: FigurePalette,
): Legend {
  const withMore = (more: (entry: LegendEntry) => string) =>
    inRows(
      entries.map((entry) => (entry.name === "" ? entry : { ...entry, more: more(entry) })),
      width,
    );
  const short = withMore(() => "");
  const chosen =
    [inRows(entries, width), withMore(({ brief = "" }) => brief)].find(({ length }) => length <= rows) ??
    short.slice(0, rows + 1);
  const text = chosen.flatMap((row, k) =>
    row.map(({ entry, x }) => {
      const y = k * rowHeight + rowHeight / 2;
      const at = x + entry.signWidth + signGap;
      return (
        `<g transform="translate(${pixels(x)} ${pixels(y)})">${entry.sign}</g>` +
        (entry.name === ""
          ? textElement(entry.more, at, y + 4, { size: fontSize, color: palette.soft })
          : namedText(entry.name, entry.more, at, y + 4, {
              size: fontSize,
              ink: palette.ink,
              soft: palette.soft,
            }))
      );
    }),
  );
  return { text: text.join(""), height: chosen.length * rowHeight };
}

interface Placed {
  readonly entry: LegendEntry;
  readonly x: number;
}

function inRows(entries: readonly LegendEntry[], width: number): Placed[][] {
  const rows: Placed[][] = [];
  let x = Number.POSITIVE_INFINITY;
  for (const given of entries) {
    const entry = fitted(given, width);
    const long = lengthOf(entry);
    if (x + long > width) {
      rows.push([]);
      x = 0;
    }
    rows[rows.length - 1].push({ entry, x });
    x += long + entryGap;
  }
  return rows;
}

/** Shortens an entry that is longer than a row. */
function fitted(entry: LegendEntry, width: number): LegendEntry {
  const room = width - entry.signWidth - signGap;
  const name = shorten(entry.name, room, (text) => widthOf(text, fontSize, true));
  const left = room - (name === "" ? 0 : widthOf(name, fontSize, true) + 5);
  const more = entry.more === "" ? "" : shorten(entry.more, left, (text) => widthOf(text, fontSize));
  return { ...entry, name, more: more === "…" ? "" : more };
}

const lengthOf = ({ signWidth, name, more }: LegendEntry): number =>
  signWidth +
  signGap +
  (name === "" ? 0 : widthOf(name, fontSize, true)) +
  (more === "" ? 0 : widthOf(more, fontSize) + (name === "" ? 0 : 5));
