/** Marks as signed distances in one quad: shape, filling, a halo in the colour behind, and the ring of what is selected. */
import { INNER_DOT, INNER_RING, MARK_STROKE } from "../../encoding/mark-svg";

export const MARK_VERTEX_SHADER = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_behind;
attribute vec4 a_ring;
attribute vec2 a_position;
attribute float a_radius;
attribute float a_shape;
attribute float a_filling;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;

varying vec4 v_id;
varying vec4 v_color;
varying vec4 v_behind;
varying vec4 v_ring;
varying vec2 v_place;
varying float v_radius;
varying float v_shape;
varying float v_filling;

void main() {
  if (a_radius <= 0.0) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  float radius = max(a_radius / u_sizeRatio, 1.5);
  float reach = radius * 1.16 + 9.0;
  vec2 place = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(place + a_corner * vec2(1.0, -1.0) * reach * 2.0 / u_viewport, 0.0, 1.0);
  v_place = a_corner * reach;
  v_radius = radius;
  v_shape = a_shape;
  v_filling = a_filling;
  v_id = a_id;
  v_color = a_color;
  v_behind = a_behind;
  v_ring = a_ring;
}
`;

export const MARK_FRAGMENT_SHADER = /* glsl */ `
precision highp float;

uniform float u_pixelRatio;

varying vec4 v_id;
varying vec4 v_color;
varying vec4 v_behind;
varying vec4 v_ring;
varying vec2 v_place;
varying float v_radius;
varying float v_shape;
varying float v_filling;

const float STROKE = ${MARK_STROKE.toFixed(1)};
const float INNER_RING = ${INNER_RING.toFixed(3)};
const float INNER_DOT = ${INNER_DOT.toFixed(3)};
const float PI = 3.14159265;

float outline(vec2 p, float radius) {
  vec2 q = abs(p);
  if (v_shape < 0.5 || v_shape > 3.5) return length(p) - radius;
  if (v_shape < 1.5) return max(q.x, q.y) - radius;
  if (v_shape < 2.5) return (q.x + q.y - radius) * 0.70710678;
  return max(q.y, q.x * 0.8660254 + q.y * 0.5) - radius;
}

float cover(float distance) {
  return clamp(0.5 - distance * u_pixelRatio, 0.0, 1.0);
}

float mark(vec2 p, float edge) {
  bool target = v_shape > 3.5;
  if (v_filling < 0.5 && !target) return edge;
  float ring = abs(edge + STROKE * 0.5) - STROKE * 0.5;
  if (target) return min(abs(edge + 0.8) - 0.8, abs(length(p) - v_radius * INNER_RING) - 0.8);
  if (v_filling > 2.5 && v_filling < 3.5) return min(ring, length(p) - v_radius * INNER_DOT);
  if (v_filling > 3.5) return min(ring, max(edge, -p.y));
  if (v_filling > 1.5) {
    float share = fract(atan(p.y, p.x) / (2.0 * PI) * 8.0 + 0.5);
    return max(ring, (abs(share - 0.5) - 0.3) * 2.0 * PI * v_radius / 8.0);
  }
  return ring;
}

void main() {
  float edge = outline(v_place, v_radius);
  #ifdef PICKING_MODE
  if (edge > 3.0) discard;
  gl_FragColor = v_id;
  #else
  float halo = cover(edge - min(2.5, v_radius * 0.35));
  vec4 result = vec4(v_behind.rgb, 1.0) * halo;
  if (v_ring.a > 0.0) {
    float ring = cover(abs(edge - 4.5) - 1.25);
    result = mix(result, vec4(v_ring.rgb, 1.0), ring);
  }
  float body = cover(mark(v_place, edge));
  vec3 colour = mix(v_behind.rgb, v_color.rgb, v_color.a);
  result = mix(result, vec4(colour, 1.0), body);
  if (result.a <= 0.0) discard;
  gl_FragColor = result;
  #endif
}
`;
