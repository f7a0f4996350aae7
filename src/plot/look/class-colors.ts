import type { Ground, Rgb } from "./color-map.ts";
import type { Marker } from "./identity.ts";
import { rgbOf } from "./rgb.ts";

// After Paul Tol's "muted" scheme for colour-blind readers (SRON technical note 09-002, 2021), in an order that sets
// the first classes far apart, darkened for paper and lightened for night. None is a contender's colour.
const colors: Readonly<Record<Ground, readonly Rgb[]>> = {
  light: [
    "#a0449a",
    "#2c8a3f",
    "#c49a1a",
    "#453aa0",
    "#c45f6e",
    "#2f9688",
    "#85852b",
    "#5b9fc4",
    "#882255",
    "#777777",
  ].map(rgbOf),
  dark: [
    "#cf82c8",
    "#63bf77",
    "#ddc76a",
    "#948cec",
    "#e08e9a",
    "#57c2b2",
    "#b5b552",
    "#8fc8e6",
    "#cb6a9d",
    "#a8a8a8",
  ].map(rgbOf),
};

const markers: readonly Marker[] = [
  "circle",
  "square",
  "triangle",
  "diamond",
  "plus",
  "cross",
  "down",
  "bowtie",
];

/** Returns the colour of a class; those beyond the tenth share colours, with another marker. */
export const classColor = (ground: Ground, index: number): Rgb =>
  colors[ground][index % colors[ground].length];

/** Returns the marker of a class, as colour alone must not distinguish them. */
export const classMarker = (index: number): Marker => markers[index % markers.length];
