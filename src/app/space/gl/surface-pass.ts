import type { Rgb } from "../../../plot/look/color-map.ts";
import type { Lens } from "../../../plot/space/camera.ts";
import type { HeightMap } from "../../../plot/space/height-map.ts";
import { unit, type Vector } from "../../../plot/space/matrix.ts";
import { type Mesh, vertexSize } from "../../../plot/space/mesh.ts";
import { linked } from "./program.ts";
import { surfaceFragment, surfaceVertex, wallFragment, wallVertex } from "./surface-shader.ts";
import { wallsOf } from "./walls.ts";

/** The colours of a surface. */
export interface SurfaceLook {
  /** The colours of the bands from the lowest. */
  readonly bands: readonly Rgb[];
  readonly line: Rgb;
  readonly lineAlpha: number;
  readonly wall: readonly [top: Rgb, bottom: Rgb];
  /** Factors of the colour in shadow and in light, and what a reflection adds. */
  readonly shades: Vector;
}

/** Draws the surface and the sides of the block below it. */
export class SurfacePass {
  readonly #gl: WebGL2RenderingContext;
  readonly #surface;
  readonly #walls;
  readonly #arrays: readonly (WebGLVertexArrayObject | null)[];
  readonly #vertices: WebGLBuffer | null;
  readonly #triangles: WebGLBuffer | null;
  readonly #coarse: WebGLBuffer | null;
  readonly #wallPlaces: WebGLBuffer | null;
  readonly #colors: WebGLTexture | null;
  #mesh: Mesh | null = null;
  #map: HeightMap | null = null;
  #look: SurfaceLook | null = null;
  #wallCount = 0;

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#surface = linked(gl, surfaceVertex, surfaceFragment);
    this.#walls = linked(gl, wallVertex, wallFragment);
    this.#arrays = [gl.createVertexArray(), gl.createVertexArray()];
    this.#vertices = gl.createBuffer();
    this.#triangles = gl.createBuffer();
    this.#coarse = gl.createBuffer();
    this.#wallPlaces = gl.createBuffer();
    this.#colors = gl.createTexture();
    this.#layOut();
  }

  #layOut(): void {
    const gl = this.#gl;
    gl.bindVertexArray(this.#arrays[0]);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#vertices);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.#triangles);
    for (const [place, size, offset] of [
      [0, 1, 0],
      [1, 1, 1],
      [2, 2, 2],
      [3, 1, 4],
    ] as const) {
      gl.enableVertexAttribArray(place);
      gl.vertexAttribPointer(place, size, gl.FLOAT, false, 4 * vertexSize, 4 * offset);
    }
    gl.bindVertexArray(this.#arrays[1]);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#wallPlaces);
    gl.enableVertexAttribArray(0);
    gl.vertexAttribPointer(0, 4, gl.FLOAT, false, 0, 0);
    gl.bindVertexArray(null);
  }

  setMesh(mesh: Mesh, map: HeightMap): void {
    const gl = this.#gl;
    this.#mesh = mesh;
    this.#map = map;
    gl.bindVertexArray(null);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#vertices);
    gl.bufferData(gl.ARRAY_BUFFER, mesh.vertices, gl.STATIC_DRAW);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.#triangles);
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, mesh.triangles, gl.STATIC_DRAW);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.#coarse);
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, mesh.coarse, gl.STATIC_DRAW);
    const walls = wallsOf(mesh);
    this.#wallCount = walls.length / 4;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#wallPlaces);
    gl.bufferData(gl.ARRAY_BUFFER, walls, gl.STATIC_DRAW);
  }

  setLook(look: SurfaceLook): void {
    const gl = this.#gl;
    this.#look = look;
    const pixels = Uint8Array.from(look.bands.flatMap((color) => [...color, 255]));
    gl.bindTexture(gl.TEXTURE_2D, this.#colors);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, look.bands.length, 1, 0, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
  }

  /** @param isCoarse true to draw a quarter of the triangles */
  draw(lens: Lens, isCoarse: boolean): void {
    const gl = this.#gl;
    const [mesh, map, look] = [this.#mesh, this.#map, this.#look];
    if (!mesh || !map || !look) return;
    const matrix = Float32Array.from(lens.matrix);
    this.#drawWalls(matrix, look);
    const { uniform } = this.#surface;
    const { scale, offset, shift } = map.bands;
    this.#surface.activate();
    gl.uniformMatrix4fv(uniform("matrix"), false, matrix);
    gl.uniform2f(uniform("halves"), mesh.box.halfX, mesh.box.halfY);
    gl.uniform2i(uniform("grid"), mesh.columns, mesh.rows);
    gl.uniform1i(uniform("bands"), look.bands.length);
    gl.uniform3f(uniform("scale"), scale, offset, shift);
    gl.uniform4f(uniform("ink"), ...shares(look.line), look.lineAlpha);
    gl.uniform3fv(uniform("light"), lightFrom(lens));
    gl.uniform3fv(uniform("shades"), look.shades);
    gl.uniform3fv(uniform("eye"), unit(lens.eye));
    gl.bindTexture(gl.TEXTURE_2D, this.#colors);
    gl.bindVertexArray(this.#arrays[0]);
    gl.enable(gl.POLYGON_OFFSET_FILL);
    gl.polygonOffset(1, 1);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, isCoarse ? this.#coarse : this.#triangles);
    const { length } = isCoarse ? mesh.coarse : mesh.triangles;
    gl.drawElements(gl.TRIANGLES, length, gl.UNSIGNED_INT, 0);
    gl.disable(gl.POLYGON_OFFSET_FILL);
  }

  #drawWalls(matrix: Float32Array, { wall: [top, bottom] }: SurfaceLook): void {
    const gl = this.#gl;
    const { uniform } = this.#walls;
    this.#walls.activate();
    gl.uniformMatrix4fv(uniform("matrix"), false, matrix);
    gl.uniform3fv(uniform("top"), shares(top));
    gl.uniform3fv(uniform("bottom"), shares(bottom));
    gl.bindVertexArray(this.#arrays[1]);
    gl.drawArrays(gl.TRIANGLES, 0, this.#wallCount);
  }
}

const shares = ([red, green, blue]: Rgb): Vector => [red / 255, green / 255, blue / 255];

/** The light comes over the viewer's left shoulder, however the block is turned: slopes never lie in the dark. */
function lightFrom({ right, up }: Lens): Vector {
  const [r, u] = [unit(right), unit(up)];
  return unit([-0.55 * r[0] + 0.35 * u[0], -0.55 * r[1] + 0.35 * u[1], 0.9]);
}
