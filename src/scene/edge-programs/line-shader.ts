/**
 * One shader pair for straight and curved lines. Everything is reckoned in CSS px after the camera, so that widths and dashes
 * stay what they are on zoom. GLSL 1.00, because sigma puts its picking define before the source and so no #version can stand first.
 */

/** Thinnest line that the pointer still finds, px. */
const PICKED_WIDTH = 9;

export const lineVertexShader = (curved: boolean): string => /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_width;
attribute float a_hollow;
attribute vec4 a_dash;
attribute float a_bend;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_pixelRatio;
uniform float u_sizeRatio;
uniform float u_zoomRatio;

varying vec4 v_color;
varying vec4 v_dash;
varying float v_along;
varying float v_side;
varying float v_width;
varying float v_hollow;

vec2 toPixels(vec2 point) {
  return (u_matrix * vec3(point, 1.0)).xy * 0.5 * u_viewport;
}

void main() {
  if (a_width <= 0.0) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  vec2 source = toPixels(a_source);
  vec2 target = toPixels(a_target);
  vec2 way = target - source;
  float distance = max(length(way), 0.0001);
  float t = a_corner.x;

  float width = max(a_width / u_sizeRatio, 0.75);
  #ifdef PICKING_MODE
  width = max(width, ${PICKED_WIDTH.toFixed(1)});
  #endif
  float reach = width * 0.5 + 1.0 / u_pixelRatio;

  ${curved ? `
  vec2 control = (source + target) * 0.5 + vec2(way.y, -way.x) / distance * 2.0 * a_bend / u_zoomRatio;
  vec2 first = control - source;
  vec2 change = target - 2.0 * control + source;
  vec2 point = source + 2.0 * t * first + t * t * change;
  vec2 tangent = normalize(first + t * change + way * 0.00001);

  // The length of the curve up to t, by Gauss-Legendre quadrature of its speed: dashes must not stretch where it bends.
  float h = t * 0.5;
  v_along = h * 2.0 * (
    0.5688889 * length(first + h * change) +
    0.4786287 * (length(first + h * (1.0 - 0.5384693) * change) + length(first + h * (1.0 + 0.5384693) * change)) +
    0.2369269 * (length(first + h * (1.0 - 0.9061798) * change) + length(first + h * (1.0 + 0.9061798) * change)));
  ` : `
  vec2 point = source + way * t;
  vec2 tangent = way / distance;
  v_along = distance * t;
  `}
  vec2 normal = vec2(-tangent.y, tangent.x);
  vec2 place = point + normal * a_corner.y * reach;
  gl_Position = vec4(place * 2.0 / u_viewport, 0.0, 1.0);

  v_side = a_corner.y * reach;
  v_width = width;
  v_hollow = a_hollow / u_sizeRatio;
  v_dash = a_dash;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
}
`;

export const LINE_FRAGMENT_SHADER = /* glsl */ `
precision highp float;

uniform float u_pixelRatio;

varying vec4 v_color;
varying vec4 v_dash;
varying float v_along;
varying float v_side;
varying float v_width;
varying float v_hollow;

// How far along the line a place is from the straight part of a dash that begins and ends there, round ends counted in.
float beside(float place, float begin, float end, float radius) {
  float middle = (begin + end) * 0.5;
  return max(abs(place - middle) - max((end - begin) * 0.5 - radius, 0.0), 0.0);
}

void main() {
  #ifdef PICKING_MODE
  if (abs(v_side) > v_width * 0.5) discard;
  gl_FragColor = v_color;
  #else
  float radius = v_hollow > 0.0 ? (v_width - v_hollow) * 0.25 : v_width * 0.5;
  float offset = v_hollow > 0.0 ? abs(abs(v_side) - (v_width + v_hollow) * 0.25) : abs(v_side);
  float outside = offset - radius;
  float period = v_dash.x + v_dash.y + v_dash.z + v_dash.w;
  if (period > 0.0) {
    float place = mod(v_along, period);
    float second = v_dash.x + v_dash.y;
    float gap = min(
      min(beside(place, 0.0, v_dash.x, radius), beside(place, period, period + v_dash.x, radius)),
      min(beside(place, second, second + v_dash.z, radius), beside(place, second - period, second + v_dash.z - period, radius)));
    outside = length(vec2(gap, offset)) - radius;
  }
  float cover = clamp(0.5 - outside * u_pixelRatio, 0.0, 1.0);
  float alpha = v_color.a * cover;
  if (alpha <= 0.0) discard;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
  #endif
}
`;
