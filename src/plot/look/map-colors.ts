import { evenColors, type Rgb } from "./color-map.ts";
import { rgbOf } from "./rgb.ts";

/**
 * From the lowest number to the highest: the lower, the darker. Blue turns to yellow, which readers with any colour
 * deficiency but a total one tell apart by hue too; the lightness alone gives the order.
 */
const hues = ["#0d2758", "#43527a", "#7f7f7a", "#bcab60", "#f7e58a"].map(rgbOf);

/** Returns the colours of the numbers on a map, from the lowest to the highest, in equal steps of OKLab lightness. */
export const mapColors = (count: number): Rgb[] => evenColors(hues, count);
