import { EdgeProgram } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { EdgeShape, NodeShape } from './drawn-graph.ts';
import type { Look } from './look.ts';

/** What an edge looks like at the moment; the reducer sets it. */
export interface EdgeLook extends EdgeDisplayData {
  readonly bend: number;
  readonly directed: boolean;
  readonly pattern: 0 | 1 | 2;
  /** Stays bright when the rest is dimmed. */
  readonly lit: boolean;
}

/*
 * A ribbon of `segments` pieces along a quadratic Bézier curve, measured in pixels: so a stroke, its arrow head, its dashes and the zone
 * in which it can be clicked keep their width at every zoom. sigma's own programs have no dashes and are clickable on the stroke only.
 * An edge from a node to itself is a circle above it.
 */
const VERTEX = /* glsl */ `
attribute vec2 a_source, a_target;
attribute vec2 a_radii;
attribute float a_width, a_bend, a_style;
attribute vec4 a_color, a_id;
attribute vec2 a_place;
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio, u_dim;
varying vec4 v_color;
varying float v_across, v_along, v_length, v_width, v_pattern, v_head;

vec2 toPixels(vec2 p) { return (u_matrix * vec3(p, 1.0)).xy * u_viewport * 0.5; }

void main() {
  vec2 s = toPixels(a_source), t = toPixels(a_target), d = t - s;
  vec2 radii = (a_radii + 1.5) / u_sizeRatio;
  float chord = length(d), lit = mod(a_style, 2.0);
  v_pattern = mod(floor(a_style / 2.0), 4.0);
  v_head = floor(a_style / 8.0);
  v_width = max(a_width / u_sizeRatio, 0.75);
  float halfWidth = v_width * 1.5 + 4.5;
  #ifdef PICKING_MODE
  halfWidth = max(halfWidth, 7.0);
  #endif
  vec2 at, way;
  if (chord < 0.5) {
    float r = radii.x * (1.1 + a_bend * 2.0) + 6.0, turn = mix(-0.5, 0.5, a_place.x) * 5.2 + 1.5708;
    at = s + vec2(0.0, radii.x + r * 0.75) + r * vec2(cos(turn), sin(turn));
    way = vec2(-sin(turn), cos(turn));
    v_length = 5.2 * r;
    v_along = v_length * a_place.x;
  } else {
    vec2 control = (s + t) * 0.5 + vec2(-d.y, d.x) * a_bend * 2.0;
    float stretch = 1.0 + 2.6667 * a_bend * a_bend;
    v_length = max(chord * stretch - radii.x - radii.y, 0.0);
    float u = mix(min(radii.x / (chord * stretch), 0.5), max(1.0 - radii.y / (chord * stretch), 0.5), a_place.x);
    at = mix(mix(s, control, u), mix(control, t, u), u);
    way = mix(control - s, t - control, u);
    v_along = v_length * a_place.x;
  }
  vec2 across = normalize(vec2(-way.y, way.x));
  v_across = a_place.y * halfWidth;
  gl_Position = vec4((at + across * v_across) / (u_viewport * 0.5), 0.0, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
  #ifndef PICKING_MODE
  v_color.a *= mix(1.0, 0.13, u_dim * (1.0 - lit));
  #endif
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying float v_across, v_along, v_length, v_width, v_pattern, v_head;
uniform float u_feather;

void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float side = abs(v_across), toTip = v_length - v_along;
  float headLength = min(v_width * 2.2 + 5.0, v_length * 0.6) * v_head;
  float halfWidth = v_width * 0.5;
  float cover = 1.0 - smoothstep(halfWidth - u_feather, halfWidth + u_feather, side);
  if (v_pattern > 0.5 && v_pattern < 1.5) {
    float period = 6.0 + v_width * 2.0, phase = mod(v_along, period), dash = period * 0.62;
    cover *= smoothstep(0.0, u_feather, phase) * (1.0 - smoothstep(dash - u_feather, dash + u_feather, phase));
  }
  if (toTip < headLength) {
    float halfHead = (v_width * 0.8 + 2.2) * toTip / headLength;
    cover = 1.0 - smoothstep(halfHead - u_feather, halfHead + u_feather, side);
  }
  if (v_pattern > 1.5) {
    float x = v_along - (v_length - headLength) * 0.5, arm = v_width * 0.5 + 0.3;
    float off = min(abs(x - v_across), abs(x + v_across)) * 0.7071;
    float cross = 1.0 - smoothstep(arm - u_feather, arm + u_feather, off);
    cover = max(cover, cross * step(side, 4.2));
  }
  float alpha = v_color.a * cover;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
  #endif
}`;

const UNIFORMS = ['u_matrix', 'u_viewport', 'u_sizeRatio', 'u_dim', 'u_feather'] as const;

/** An edge program that draws with so many straight pieces: 1 for straight edges, more for bent ones. */
export function edgeProgram(segments: number, look: Look) {
  const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
  return class extends EdgeProgram<(typeof UNIFORMS)[number], NodeShape, EdgeShape> {
    getDefinition() {
      const number = (name: string, size = 1) => ({ name, size, type: FLOAT });
      const colour = (name: string) => ({ name, size: 4, type: UNSIGNED_BYTE, normalized: true });
      return {
        VERTICES: 2 * (segments + 1),
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          number('a_source', 2),
          number('a_target', 2),
          number('a_radii', 2),
          number('a_width'),
          number('a_bend'),
          number('a_style'),
          colour('a_color'),
          colour('a_id'),
        ],
        CONSTANT_ATTRIBUTES: [number('a_place', 2)],
        CONSTANT_DATA: Array.from({ length: 2 * (segments + 1) }, (_, i) => [Math.floor(i / 2) / segments, (i % 2) * 2 - 1]),
      };
    }

    processVisibleItem(id: number, start: number, source: NodeDisplayData, target: NodeDisplayData, data: EdgeDisplayData): void {
      const { bend, directed, pattern, lit } = data as EdgeLook;
      const style = (lit ? 1 : 0) + 2 * pattern + (directed ? 8 : 0);
      const { array } = this;
      const row = [source.x, source.y, target.x, target.y, source.size, target.size, data.size, bend, style, floatColor(data.color), id];
      for (let i = 0; i < row.length; i++) array[start + i] = row[i]!;
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: Parameters<EdgeProgram['setUniforms']>[1]): void {
      gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
      gl.uniform2f(uniformLocations.u_viewport ?? null, params.width, params.height);
      gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
      gl.uniform1f(uniformLocations.u_dim ?? null, look.dim);
      gl.uniform1f(uniformLocations.u_feather ?? null, 0.75 / params.pixelRatio);
    }
  };
}
