/** Places the nodes of the grid, whose number says where they are in the plane. */
export const surfaceVertex = `#version 300 es
layout(location = 0) in float height;
layout(location = 1) in float root;
layout(location = 2) in vec2 slope;
layout(location = 3) in float defined;
uniform mat4 matrix;
uniform vec2 halves;
uniform ivec2 grid;
out float rootHere;
out float definedHere;
out vec3 normal;
void main() {
  vec2 node = vec2(gl_VertexID % grid.x, gl_VertexID / grid.x) / vec2(grid - 1);
  rootHere = root;
  definedHere = defined;
  normal = vec3(-slope, 1.0);
  gl_Position = matrix * vec4((2.0 * node - 1.0) * halves, height, 1.0);
}`;

/** Colours the bands between contour lines, as the flat stage does, draws the lines, and shades the surface. */
export const surfaceFragment = `#version 300 es
precision highp float;
in float rootHere;
in float definedHere;
in vec3 normal;
uniform highp sampler2D colors;
uniform int bands;
uniform vec3 scale;
uniform vec4 ink;
uniform vec3 light;
uniform vec3 shades;
uniform vec3 eye;
out vec4 color;

vec3 bandColor(float band) {
  return texelFetch(colors, ivec2(clamp(int(band), 0, bands - 1), 0), 0).rgb;
}

void main() {
  if (definedHere < 0.5) discard;
  float level = max(scale.x * log2(max(rootHere * rootHere + scale.y, 1e-36)) + scale.z, -0.5);
  float width = max(fwidth(level), 1e-6);
  float nearest = floor(level + 0.5);
  float beyond = (level - nearest) / width;
  bool isLine = nearest > 0.5 && nearest < float(bands) - 0.5;
  vec3 ground = isLine
    ? mix(bandColor(nearest - 1.0), bandColor(nearest), clamp(beyond + 0.5, 0.0, 1.0))
    : bandColor(floor(level));
  // Lines closer than they are wide merge into a tint.
  float line = isLine ? clamp(1.1 - abs(beyond), 0.0, 1.0) * clamp(1.5 - 2.0 * width, 0.0, 1.0) : 0.0;
  vec3 up = normalize(normal);
  float lit = dot(up, light);
  float shade = mix(shades.x, shades.y, 0.5 + 0.5 * lit);
  float gloss = pow(max(dot(up, normalize(light + eye)), 0.0), 24.0) * shades.z;
  ground = ground * shade + gloss;
  color = vec4(mix(ground, ink.rgb, line * ink.a), 1.0);
}`;

export const wallVertex = `#version 300 es
layout(location = 0) in vec4 place;
uniform mat4 matrix;
out float depth;
void main() {
  depth = place.w;
  gl_Position = matrix * vec4(place.xyz, 1.0);
}`;

/** Colours the sides of the block, lighter towards the surface. */
export const wallFragment = `#version 300 es
precision highp float;
in float depth;
uniform vec3 top;
uniform vec3 bottom;
out vec4 color;
void main() {
  color = vec4(mix(bottom, top, depth), 1.0);
}`;
