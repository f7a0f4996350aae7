import type { Lens } from "../../../plot/space/camera.ts";
import { pointSize } from "../../../plot/space/drape.ts";
import { lineFragment, lineVertex } from "./line-shader.ts";
import { linked } from "./program.ts";

/** Points of a polyline, of `pointSize` numbers, the first `count` of them valid; more may be added, none changes. */
export interface Polyline {
  readonly points: Float32Array;
  readonly count: number;
}

/** A polyline up to some number of its points. */
export interface Part {
  readonly line: Polyline;
  readonly count: number;
}

/** A polyline's memory on the graphics card. */
interface Copy {
  readonly buffer: WebGLBuffer | null;
  readonly array: WebGLVertexArrayObject | null;
  /** Numbers of points that there is room for, and that are copied. */
  capacity: number;
  copied: number;
}

/** The look of lines in one pass. */
export interface Stroke {
  /** Half the width, in pixels of the canvas. */
  readonly radius: number;
  /** Red, green, blue and opacity from 0 to 1. */
  readonly ink: readonly [number, number, number, number];
}

/** Draws polylines on the surface. New points are added to those that the graphics card has. */
export class LinePass {
  readonly #gl: WebGL2RenderingContext;
  readonly #lines;
  readonly #copies = new Map<Polyline, Copy>();
  readonly #corners: WebGLBuffer | null;
  /** The number of segments that there are corners for. */
  #cornered = 0;

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#lines = linked(gl, lineVertex, lineFragment);
    this.#corners = gl.createBuffer();
  }

  /** Begins a pass in which `stroke` draws. @param pixels width and height of the canvas */
  begin(lens: Lens, pixels: readonly [number, number], lift: number): void {
    const gl = this.#gl;
    const { uniform } = this.#lines;
    this.#lines.activate();
    gl.uniformMatrix4fv(uniform("matrix"), false, Float32Array.from(lens.matrix));
    gl.uniform2f(uniform("size"), ...pixels);
    gl.uniform1f(uniform("lift"), lift);
  }

  stroke({ line, count }: Part, { radius, ink }: Stroke): void {
    const gl = this.#gl;
    if (count < 2) return;
    const { uniform } = this.#lines;
    gl.bindVertexArray(this.#copyOf(line).array);
    this.#makeCorners(count);
    gl.uniform1f(uniform("radius"), radius);
    gl.uniform4f(uniform("ink"), ...ink);
    gl.drawElements(gl.TRIANGLES, 6 * (count - 1), gl.UNSIGNED_INT, 0);
  }

  /** Makes the corners of two triangles for each of `count` segments, which all lines share. */
  #makeCorners(count: number): void {
    const gl = this.#gl;
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.#corners);
    if (count <= this.#cornered) return;
    this.#cornered = 2 ** Math.ceil(Math.log2(count));
    const corners = new Uint32Array(6 * this.#cornered);
    for (let i = 0, at = 0; at < corners.length; i += 4)
      for (const corner of [0, 1, 2, 1, 3, 2]) corners[at++] = i + corner;
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, corners, gl.STATIC_DRAW);
  }

  /** Frees the memory of lines that are not among `kept`. */
  keep(kept: ReadonlySet<Polyline>): void {
    for (const [line, { buffer, array }] of this.#copies) {
      if (kept.has(line)) continue;
      this.#gl.deleteBuffer(buffer);
      this.#gl.deleteVertexArray(array);
      this.#copies.delete(line);
    }
  }

  #copyOf(line: Polyline): Copy {
    const gl = this.#gl;
    const copy = this.#copies.get(line) ?? this.#newCopy();
    this.#copies.set(line, copy);
    if (copy.copied >= line.count) return copy;
    gl.bindBuffer(gl.ARRAY_BUFFER, copy.buffer);
    if (line.count > copy.capacity) {
      copy.capacity = line.points.length / pointSize;
      copy.copied = 0;
      gl.bufferData(gl.ARRAY_BUFFER, pointBytes * copy.capacity, gl.DYNAMIC_DRAW);
    }
    gl.bufferSubData(
      gl.ARRAY_BUFFER,
      pointBytes * copy.copied,
      fourfold(line.points, copy.copied, line.count),
    );
    copy.copied = line.count;
    return copy;
  }

  #newCopy(): Copy {
    const gl = this.#gl;
    const copy = { buffer: gl.createBuffer(), array: gl.createVertexArray(), capacity: 0, copied: 0 };
    gl.bindVertexArray(copy.array);
    gl.bindBuffer(gl.ARRAY_BUFFER, copy.buffer);
    for (const place of [0, 1]) {
      gl.enableVertexAttribArray(place);
      gl.vertexAttribPointer(place, pointSize, gl.FLOAT, false, vertexBytes, pointBytes * place);
    }
    return copy;
  }
}

/** Bytes of a vertex, and of the four vertices of a point. */
const vertexBytes = 4 * pointSize;
const pointBytes = 4 * vertexBytes;

/** Returns points from one to before another, each four times. */
function fourfold(points: Float32Array, from: number, to: number): Float32Array {
  const copies = new Float32Array(4 * pointSize * (to - from));
  for (let i = from, at = 0; i < to; i++)
    for (let copy = 0; copy < 4; copy++)
      for (let k = 0; k < pointSize; k++) copies[at++] = points[pointSize * i + k];
  return copies;
}
