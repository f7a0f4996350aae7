import { say } from "../../../words/say.ts";

/** A compiled pair of shaders. */
export interface Program {
  /** Draws with these shaders from now on. */
  activate(): void;
  /** Returns the place of a uniform; null where the shaders do not use it. */
  uniform(name: string): WebGLUniformLocation | null;
}

/** Compiles and links two shaders. @throws Error with the driver's message where it refuses them */
export function linked(gl: WebGL2RenderingContext, vertex: string, fragment: string): Program {
  const program = gl.createProgram();
  for (const [kind, text] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(kind);
    // A lost context creates nothing; what is drawn with it is drawn again once it is restored.
    if (!shader) continue;
    gl.shaderSource(shader, text);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost())
    throw new Error(
      say("the graphics driver refused the shaders: {message}", { message: messageOf(gl, program) }),
    );
  const places = new Map<string, WebGLUniformLocation | null>();
  return {
    activate: () => gl.useProgram(program),
    uniform(name) {
      if (!places.has(name)) places.set(name, gl.getUniformLocation(program, name));
      return places.get(name) ?? null;
    },
  };
}

function messageOf(gl: WebGL2RenderingContext, program: WebGLProgram): string {
  const shaders = gl.getAttachedShaders(program) ?? [];
  return [gl.getProgramInfoLog(program), ...shaders.map((shader) => gl.getShaderInfoLog(shader))].join(" ");
}
