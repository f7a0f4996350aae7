import { detailOf } from "../../../plot/network/detail.ts";
import type { DigitLayout } from "../../../plot/network/digit-layout.ts";
import type { Setting } from "../../../plot/network/setting.ts";
import { type Viewport, visible } from "../../../plot/plane/viewport.ts";
import type { RegionRequest, UnitPlace } from "../../../worker/region/protocol.ts";
import { pictureGrid } from "./strip/strip-drawing.ts";
import type { StripLayout } from "./strip/strip-layout.ts";

/** A contender's parameters at the cursor. */
export interface Network {
  readonly slot: number;
  readonly params: Float64Array;
}

/** All that decides the picture on the stage. A question equal to the last one is not sent. */
export interface Question {
  readonly setting: Setting;
  /** Networks to draw; where one is shown alone, it comes first, and the others only add their boundaries. */
  readonly networks: readonly Network[];
  /** True where every network has a picture, false where the first is shown alone. */
  readonly each: boolean;
  /** The viewport of a picture. */
  readonly viewport: Viewport;
  readonly unit: UnitPlace | null;
  readonly strip: StripLayout | null;
  /** The layout of the digits; null while the plane is shown. */
  readonly digits: DigitLayout | null;
}

export const isSame = (a: Question, b: Question): boolean =>
  a.setting === b.setting &&
  a.each === b.each &&
  a.viewport === b.viewport &&
  a.unit === b.unit &&
  a.strip === b.strip &&
  a.digits === b.digits &&
  a.networks.length === b.networks.length &&
  a.networks.every(({ slot, params }, i) => slot === b.networks[i].slot && params === b.networks[i].params);

/** Returns the request to the worker. */
export function requestOf(question: Question): RegionRequest {
  const { setting, networks, each, viewport, unit, strip, digits } = question;
  const { architecture, reading, plane, levels, split } = setting;
  const region = visible(viewport);
  const { x, y } = plane.domain;
  const rows = plane.curve ? 1 : pictureGrid;
  // A small picture needs fewer points: more than one in four pixels each way could not be seen.
  const most = Math.min(15_000, Math.ceil((viewport.width * viewport.height) / 16));
  return {
    architecture,
    reading,
    basis: plane.basis,
    networks: networks.map(({ params }) => params),
    each,
    levels,
    unit,
    grid: digits && !unit ? null : { region, ...detailOf(setting, networks.length, viewport, most) },
    pictures: strip && { grid: { region: { x, y }, columns: pictureGrid, rows }, counts: strip.counts },
    // This is a copy: of a subarray, the whole buffer would be sent.
    samples: digits && split.test.inputs.slice(0, digits.shown * split.features.length),
  };
}
