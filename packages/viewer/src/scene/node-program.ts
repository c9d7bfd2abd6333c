import { NodeProgram } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { markOf } from '../ui/marks.ts';
import type { EdgeShape, NodeShape } from './drawn-graph.ts';
import type { Look } from './look.ts';
import { ATLAS_MARGIN, drawAtlas } from './mark-atlas.ts';

/** What a node looks like at the moment; the reducer sets it. */
export interface NodeLook extends NodeDisplayData {
  /** Its type: which cell of the atlas. */
  readonly kind: string;
  /** Stays bright when the rest is dimmed. */
  readonly lit: boolean;
  /** Has a ring. */
  readonly ringed: boolean;
}

const VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute float a_size, a_style;
attribute vec4 a_color, a_id;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio, u_dim, u_columns;
varying vec4 v_color;
varying vec2 v_corner, v_cell;
varying float v_ringed, v_dark, v_radius;

void main() {
  v_radius = a_size / u_sizeRatio;
  float lit = mod(a_style, 2.0), cell = floor(a_style / 8.0);
  v_ringed = mod(floor(a_style / 2.0), 2.0);
  v_dark = mod(floor(a_style / 4.0), 2.0);
  v_corner = a_corner * 1.6;
  v_cell = vec2(mod(cell, u_columns), floor(cell / u_columns));
  vec2 center = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(center + v_corner * v_radius / (u_viewport * 0.5), 0.0, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
  #ifndef PICKING_MODE
  v_color.a *= mix(1.0, 0.26, u_dim * (1.0 - lit));
  #endif
}`;

// The atlas holds how much of a pixel is in the outline (red), in the fill (green) and in the sign (blue).
const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_corner, v_cell;
varying float v_ringed, v_dark, v_radius;
uniform sampler2D u_atlas;
uniform vec3 u_border, u_ring;
uniform float u_columns, u_feather;

void main() {
  float inside = step(max(abs(v_corner.x), abs(v_corner.y)), ${(1 / ATLAS_MARGIN).toFixed(4)});
  vec2 place = vec2(v_corner.x, -v_corner.y) * ${(ATLAS_MARGIN / 2).toFixed(4)} + 0.5;
  vec3 part = texture2D(u_atlas, (v_cell + clamp(place, 0.01, 0.99)) / u_columns).rgb * inside;
  #ifdef PICKING_MODE
  if (length(v_corner) > max(1.0, 7.0 / v_radius)) discard;
  gl_FragColor = v_color;
  #else
  vec3 colour = mix(mix(v_color.rgb, u_border, 0.55), v_color.rgb, part.g);
  colour = mix(colour, mix(vec3(1.0), vec3(0.07, 0.09, 0.12), v_dark), part.b);
  float alpha = v_color.a * part.r;
  vec4 node = vec4(colour * alpha, alpha);
  float width = max(2.2 / v_radius, 0.08), off = abs(length(v_corner) - 1.2 - width * 0.5), soft = u_feather / v_radius;
  float ring = v_ringed * (1.0 - smoothstep(width * 0.5 - soft, width * 0.5 + soft, off));
  gl_FragColor = node + vec4(u_ring, 1.0) * ring * (1.0 - node.a);
  #endif
}`;

const UNIFORMS = ['u_matrix', 'u_viewport', 'u_sizeRatio', 'u_dim', 'u_columns', 'u_atlas', 'u_border', 'u_ring', 'u_feather'] as const;

/** A node program that draws the outline and the sign of a type from an atlas: one draw call for all types. */
export function nodeProgram(kinds: readonly string[], look: Look) {
  const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
  const cells = new Map(kinds.map((kind, i) => [kind, i]));
  const atlas = drawAtlas(kinds);
  return class extends NodeProgram<(typeof UNIFORMS)[number], NodeShape, EdgeShape> {
    #texture: WebGLTexture | null = null;

    getDefinition() {
      const number = (name: string, size = 1) => ({ name, size, type: FLOAT });
      const colour = (name: string) => ({ name, size: 4, type: UNSIGNED_BYTE, normalized: true });
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [number('a_position', 2), number('a_size'), number('a_style'), colour('a_color'), colour('a_id')],
        CONSTANT_ATTRIBUTES: [number('a_corner', 2)],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1],
        ],
      };
    }

    processVisibleItem(id: number, start: number, data: NodeDisplayData): void {
      const { kind, lit, ringed } = data as NodeLook;
      const style = (lit ? 1 : 0) + (ringed ? 2 : 0) + (markOf(kind).ink === 'dark' ? 4 : 0) + 8 * (cells.get(kind) ?? 0);
      const { array } = this;
      const row = [data.x, data.y, data.size, style, floatColor(data.color), id];
      for (let i = 0; i < row.length; i++) array[start + i] = row[i]!;
    }

    setUniforms(params: RenderParams, { gl, uniformLocations: at }: Parameters<NodeProgram['setUniforms']>[1]): void {
      this.#texture ??= upload(gl, atlas.canvas);
      gl.activeTexture(gl.TEXTURE0);
      gl.bindTexture(gl.TEXTURE_2D, this.#texture);
      gl.uniform1i(at.u_atlas ?? null, 0);
      gl.uniform1f(at.u_columns ?? null, atlas.columns);
      gl.uniformMatrix3fv(at.u_matrix ?? null, false, params.matrix);
      gl.uniform2f(at.u_viewport ?? null, params.width, params.height);
      gl.uniform1f(at.u_sizeRatio ?? null, params.sizeRatio);
      gl.uniform1f(at.u_dim ?? null, look.dim);
      gl.uniform1f(at.u_feather ?? null, 0.75 / params.pixelRatio);
      gl.uniform3fv(at.u_border ?? null, look.palette.border);
      gl.uniform3fv(at.u_ring ?? null, look.palette.ring);
    }
  };
}

function upload(gl: WebGLRenderingContext | WebGL2RenderingContext, canvas: HTMLCanvasElement): WebGLTexture | null {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, canvas);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
  gl.generateMipmap(gl.TEXTURE_2D);
  return texture;
}
