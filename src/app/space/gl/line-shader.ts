/**
 * Places a corner of the rectangle around a segment, wide enough for its round ends. A point is four vertices in a
 * row, for the four corners; the segment's end is read from the four vertices after them. Instances would need a
 * quarter of the memory, but drivers in software take twenty times as long for them.
 */
export const lineVertex = `#version 300 es
layout(location = 0) in vec4 start;
layout(location = 1) in vec4 end;
uniform mat4 matrix;
uniform vec2 size;
uniform float radius;
uniform float lift;
out vec2 place;
flat out vec2 from;
flat out vec2 to;
void main() {
  vec4 a = matrix * vec4(start.xyz, 1.0);
  vec4 b = matrix * vec4(end.xyz, 1.0);
  from = (0.5 + 0.5 * a.xy / a.w) * size;
  to = (0.5 + 0.5 * b.xy / b.w) * size;
  vec2 along = to - from;
  float length = length(along);
  along = length > 1e-4 ? along / length : vec2(1.0, 0.0);
  vec2 across = vec2(-along.y, along.x);
  float reach = radius + 1.0;
  bool isEnd = gl_VertexID % 4 > 1;
  float side = gl_VertexID % 2 == 0 ? -1.0 : 1.0;
  vec4 at = isEnd ? b : a;
  place = (isEnd ? to + along * reach : from - along * reach) + across * side * reach;
  // No line leads to a point where the trail comes back into the box.
  if (end.w < 0.5) at = vec4(0.0, 0.0, 2.0, 1.0);
  // A little nearer than the surface that the line lies on.
  gl_Position = vec4((2.0 * place / size - 1.0) * at.w, at.z - lift * at.w, at.w);
}`;

/** Draws what is near enough to the segment, with a soft edge one pixel wide. */
export const lineFragment = `#version 300 es
precision highp float;
in vec2 place;
flat in vec2 from;
flat in vec2 to;
uniform float radius;
uniform vec4 ink;
out vec4 color;
void main() {
  vec2 along = to - from;
  float share = clamp(dot(place - from, along) / max(dot(along, along), 1e-6), 0.0, 1.0);
  float alpha = clamp(radius + 0.5 - distance(place, from + share * along), 0.0, 1.0) * ink.a;
  if (alpha <= 0.0) discard;
  color = vec4(ink.rgb * alpha, alpha);
}`;
