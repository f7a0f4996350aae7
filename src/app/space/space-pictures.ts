import { chosenSurface, lowestKnown, type SurfaceSpec } from "../../experiment/index.ts";
import type { SpacePicture, SurfaceRecord } from "../../figure/recorded.ts";
import type { Ground } from "../../plot/look/color-map.ts";
import { stagePalette } from "../../plot/look/stage-palette.ts";
import type { Size } from "../../plot/plane/viewport.ts";
import { boxX, boxY } from "../../plot/space/box.ts";
import { firstCamera, type Lens, lensOf, permitted } from "../../plot/space/camera.ts";
import { landscapeOf, sampleField } from "../../surfaces/index.ts";
import { contextOf } from "../stage/canvas.ts";
import { type Block, blockOf } from "./block.ts";
import { SpaceDrawing } from "./space-drawing.ts";
import { drawOverlay } from "./space-overlay.ts";

/** Samples along each side of the block. */
const samples = 193;

/** Pictures of a race in 3D, for files. */
export interface SpacePictures {
  readonly draw: SpacePicture;
  /** Frees the graphics card. */
  end(): void;
}

/**
 * Prepares pictures of a race on a surface in 3D, over its domain.
 *
 * @param angles azimuth and elevation in degrees; none for those that suit the surface
 * @param ratio pixels for a CSS pixel
 * @throws Error if the browser has no WebGL 2
 */
export function spacePictures(
  spec: SurfaceSpec,
  tracks: readonly SurfaceRecord[],
  theme: Ground,
  angles: readonly number[],
  ratio: number,
): SpacePictures {
  const palette = stagePalette(theme);
  const canvas = document.createElement("canvas");
  const drawing = new SpaceDrawing(canvas);
  const block = blockFor(spec);
  drawing.setBlock(block, palette);
  const sheet = contextOf(document.createElement("canvas"));
  const race = { tracks: new Map(tracks.map((track) => [track.slot, track])) };
  return {
    draw: (size, step) => {
      const lens = lensFor(block, size, angles);
      const shown = { step, ...race };
      while (drawing.draw(lens, shown, { ratio, isCoarse: false }));
      sheet.canvas.width = canvas.width;
      sheet.canvas.height = canvas.height;
      sheet.scale(ratio, ratio);
      drawOverlay(
        { context: sheet, lens, palette, block, names: null, start: spec.start },
        drawing,
        shown,
        false,
        false,
      );
      sheet.globalCompositeOperation = "destination-over";
      sheet.drawImage(canvas, 0, 0, size.width, size.height);
      return sheet.canvas.toDataURL("image/png");
    },
    end: () => drawing.renderer.dispose(),
  };
}

function blockFor(spec: SurfaceSpec): Block {
  const surface = chosenSurface(spec.surface);
  const landscape = landscapeOf(surface);
  const { x, y } = surface.domain;
  const values = sampleField(landscape, { x, y }, samples, samples);
  return blockOf({
    grid: { columns: samples, rows: samples, values },
    view: { x, y },
    axes: ["x", "y"],
    base: lowestKnown(surface),
    minima: surface.minima,
    valueAt: landscape.value,
  });
}

function lensFor({ box, relief, ground }: Block, size: Size, [azimuth, elevation]: readonly number[]): Lens {
  const points = ground.minima.map(({ at }) => [boxX(box, at[0]), boxY(box, at[1])] as const);
  const home = firstCamera((camera) => relief.hiddenFrom(lensOf(camera, box, size), points));
  const turned = { ...home, azimuth: azimuth ?? home.azimuth, elevation: elevation ?? home.elevation };
  return lensOf(permitted(turned, box), box, size);
}
