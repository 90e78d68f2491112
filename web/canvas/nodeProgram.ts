import { NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { KindShape } from "../marks/kindStyle.ts";
import type { EdgeAttributes, NodeAttributes } from "./syncGraph.ts";

/** The order the fragment shader knows the shapes by. */
const shapeOrder: readonly KindShape[] = ["circle", "square", "hexagon", "diamond", "plus", "ring", "bar", "dot"];

/** What the reducer gives a node beside what sigma asks for. */
export type ShapedNode = NodeDisplayData & { readonly shape: KindShape };

const uniforms = ["u_sizeRatio", "u_correctionRatio", "u_pixelRatio", "u_matrix"] as const;

const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec2 v_point;
varying float v_pixels;
varying float v_shape;
const float bias = 255.0 / 254.0;
const float margin = 1.4; // the corners of a square lie outside the circle that the triangle is drawn around

void main() {
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  vec2 offset = 2.0 * margin * radius * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + offset, 1)).xy, 0, 1);
  v_point = offset / radius;
  v_pixels = a_size / u_sizeRatio;
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`;

/** One distance function a shape; all have about the same area, so that no kind looks larger than another. */
const fragmentShader = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_point;
varying float v_pixels;
varying float v_shape;
uniform float u_pixelRatio;

float boxDistance(vec2 p, vec2 half_) {
  vec2 d = abs(p) - half_;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}

float shapeDistance(vec2 p) {
  if (v_shape < 0.5) return length(p) - 0.98;
  if (v_shape < 1.5) return boxDistance(p, vec2(0.82)) - 0.06;
  if (v_shape < 2.5) { vec2 q = abs(p); return max(q.y, q.x * 0.866025 + q.y * 0.5) - 0.95; }
  if (v_shape < 3.5) { vec2 q = abs(p); return (q.x + q.y - 1.2) * 0.7071; }
  if (v_shape < 4.5) return min(boxDistance(p, vec2(1.02, 0.38)), boxDistance(p, vec2(0.38, 1.02)));
  if (v_shape < 5.5) return abs(length(p) - 0.72) - 0.24;
  if (v_shape < 6.5) return boxDistance(p, vec2(1.0, 0.38)) - 0.04;
  return length(p) - 0.6;
}

void main() {
  float pixels = shapeDistance(v_point) * v_pixels;
  #ifdef PICKING_MODE
  // Thin shapes are as easy to hit as full ones.
  if (length(v_point) > 1.15) discard;
  gl_FragColor = v_color;
  #else
  gl_FragColor = v_color * clamp(0.5 - pixels * u_pixelRatio, 0.0, 1.0);
  #endif
}`;

/** Draws every kind's shape in one call. */
export class ShapeProgram extends NodeProgram<(typeof uniforms)[number], NodeAttributes, EdgeAttributes> {
  override getDefinition() {
    const { UNSIGNED_BYTE, FLOAT, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLES,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_size", size: 1, type: FLOAT },
        { name: "a_shape", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_angle", size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    };
  }

  override processVisibleItem(nodeIndex: number, start: number, data: NodeDisplayData): void {
    const shape = "shape" in data ? shapeOrder.indexOf((data as ShapedNode).shape) : 0;
    this.array.set([data.x, data.y, data.size, shape, floatColor(data.color), nodeIndex], start);
  }

  override setUniforms({ sizeRatio, correctionRatio, pixelRatio, matrix }: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniform1f(uniformLocations["u_sizeRatio"] ?? null, sizeRatio);
    gl.uniform1f(uniformLocations["u_correctionRatio"] ?? null, correctionRatio);
    gl.uniform1f(uniformLocations["u_pixelRatio"] ?? null, pixelRatio);
    gl.uniformMatrix3fv(uniformLocations["u_matrix"] ?? null, false, matrix);
  }
}
