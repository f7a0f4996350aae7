import type { Rgb } from "../../../plot/look/color-map.ts";
import type { Lens } from "../../../plot/space/camera.ts";
import type { HeightMap } from "../../../plot/space/height-map.ts";
import type { Mesh } from "../../../plot/space/mesh.ts";
import { say } from "../../../words/say.ts";
import type { Level } from "../detail.ts";
import { LinePass, type Part } from "./line-pass.ts";
import { type SurfaceLook, SurfacePass } from "./surface-pass.ts";

/** A trail to draw: with all of its points, and with fewer for a coarse picture. */
export interface DrawnLine {
  readonly whole: Part;
  readonly coarse: Part;
  readonly color: Rgb;
}

/** The colours of a picture. */
export interface SpaceLook extends SurfaceLook {
  readonly ground: Rgb;
  readonly halo: Rgb;
}

/** CSS pixels of trails and of their halos. */
const [lineWidth, haloWidth] = [2.4, 5];
/** The opacity of a trail behind a hill. */
const behind = 0.28;

/** Draws a surface with trails on a canvas by WebGL 2. */
export class SpaceRenderer {
  readonly #canvas: HTMLCanvasElement | OffscreenCanvas;
  readonly #gl: WebGL2RenderingContext;
  #passes: { readonly surface: SurfacePass; readonly lines: LinePass };
  #mesh: { readonly mesh: Mesh; readonly map: HeightMap } | null = null;
  #look: SpaceLook | null = null;

  /** @throws Error if the browser has no WebGL 2 */
  constructor(canvas: HTMLCanvasElement | OffscreenCanvas) {
    const gl = canvas.getContext("webgl2", { antialias: false, stencil: true, alpha: false });
    if (!gl) throw new Error(say("this browser has no WebGL 2"));
    this.#canvas = canvas;
    this.#gl = gl as WebGL2RenderingContext;
    this.#passes = this.#newPasses();
  }

  #newPasses() {
    return { surface: new SurfacePass(this.#gl), lines: new LinePass(this.#gl) };
  }

  /** Gives a restored context all that the lost one had. */
  restore(): void {
    this.#passes = this.#newPasses();
    if (this.#mesh) this.#passes.surface.setMesh(this.#mesh.mesh, this.#mesh.map);
    if (this.#look) this.#passes.surface.setLook(this.#look);
  }

  get isLost(): boolean {
    return this.#gl.isContextLost();
  }

  /** Frees the graphics card's memory now, not when the canvas is collected: browsers keep few contexts. */
  dispose(): void {
    this.#gl.getExtension("WEBGL_lose_context")?.loseContext();
  }

  setMesh(mesh: Mesh, map: HeightMap): void {
    this.#mesh = { mesh, map };
    this.#passes.surface.setMesh(mesh, map);
  }

  setLook(look: SpaceLook): void {
    this.#look = look;
    this.#passes.surface.setLook(look);
  }

  draw(lens: Lens, lines: readonly DrawnLine[], level: Level): void {
    const gl = this.#gl;
    const { ratio, isCoarse } = level;
    const columns = Math.max(1, Math.round(lens.size.width * ratio));
    const rows = Math.max(1, Math.round(lens.size.height * ratio));
    if (this.#canvas.width !== columns) this.#canvas.width = columns;
    if (this.#canvas.height !== rows) this.#canvas.height = rows;
    gl.viewport(0, 0, columns, rows);
    const [red, green, blue] = (this.#look?.ground ?? [0, 0, 0]).map((channel) => channel / 255);
    gl.clearColor(red, green, blue, 1);
    gl.clear(gl.COLOR_BUFFER_BIT | gl.DEPTH_BUFFER_BIT | gl.STENCIL_BUFFER_BIT);
    gl.enable(gl.DEPTH_TEST);
    gl.depthFunc(gl.LEQUAL);
    gl.depthMask(true);
    gl.disable(gl.BLEND);
    this.#passes.surface.draw(lens, isCoarse);
    if (this.#mesh && this.#look) this.#drawLines(lens, lines, [columns, rows], level, this.#look);
    gl.bindVertexArray(null);
  }

  #drawLines(
    lens: Lens,
    drawn: readonly DrawnLine[],
    pixels: readonly [number, number],
    { ratio, isCoarse }: Level,
    { halo }: SpaceLook,
  ): void {
    const gl = this.#gl;
    const { lines } = this.#passes;
    lines.keep(new Set(drawn.flatMap(({ whole, coarse }) => [whole.line, coarse.line])));
    gl.depthMask(false);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    lines.begin(lens, pixels, 0.0012);
    if (!isCoarse) this.#drawUnder(drawn, ratio, halo);
    for (const { whole, coarse, color } of drawn)
      lines.stroke(isCoarse ? coarse : whole, { radius: (ratio * lineWidth) / 2, ink: inkOf(color, 1) });
  }

  /** Draws trails behind hills, faintly, and the halos of those in front. */
  #drawUnder(drawn: readonly DrawnLine[], ratio: number, halo: Rgb): void {
    const gl = this.#gl;
    const { lines } = this.#passes;
    gl.depthFunc(gl.GREATER);
    // Each pixel once: a translucent line would be darker where its segments meet.
    gl.enable(gl.STENCIL_TEST);
    gl.stencilOp(gl.KEEP, gl.KEEP, gl.INCR);
    gl.stencilFunc(gl.EQUAL, 0, 0xff);
    for (const { whole, color } of drawn)
      lines.stroke(whole, { radius: (ratio * lineWidth) / 2, ink: inkOf(color, behind) });
    gl.disable(gl.STENCIL_TEST);
    gl.depthFunc(gl.LEQUAL);
    for (const { whole } of drawn)
      lines.stroke(whole, { radius: (ratio * haloWidth) / 2, ink: inkOf(halo, 0.9) });
  }
}

const inkOf = ([red, green, blue]: Rgb, alpha: number): readonly [number, number, number, number] => [
  red / 255,
  green / 255,
  blue / 255,
  alpha,
];
