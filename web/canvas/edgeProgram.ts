import { EdgeProgram, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { type Voice, voices } from "../graph/voice.ts";
import type { EdgeAttributes, NodeAttributes } from "./syncGraph.ts";

/** What the reducer gives an edge beside what sigma asks for. */
export type VoicedEdge = EdgeDisplayData & { readonly voice: Voice };

const uniforms = ["u_matrix", "u_sizeRatio", "u_correctionRatio", "u_pixelRatio", "u_viewport"] as const;

const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_normal;
attribute float a_normalCoef;
attribute vec2 a_positionStart;
attribute vec2 a_positionEnd;
attribute float a_positionCoef;
attribute float a_voice;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform vec2 u_viewport;
varying vec4 v_color;
varying float v_along;
varying float v_across;
varying float v_half;
varying float v_voice;
const float bias = 255.0 / 254.0;

void main() {
  float thickness = length(a_normal);
  vec2 unitNormal = a_normal / thickness;
  float pixels = thickness / u_sizeRatio;
  // One pixel more than the line is thick, for the soft rim.
  float halfPixels = pixels / 2.0 + 1.0;
  vec2 position = mix(a_positionStart, a_positionEnd, a_positionCoef);
  vec2 shift = unitNormal * a_normalCoef * halfPixels * 2.0 * u_correctionRatio;
  gl_Position = vec4((u_matrix * vec3(position + shift, 1)).xy, 0, 1);

  vec2 start = (u_matrix * vec3(a_positionStart, 1)).xy;
  vec2 end = (u_matrix * vec3(a_positionEnd, 1)).xy;
  v_along = a_positionCoef * length((end - start) * u_viewport * 0.5);
  v_across = a_normalCoef * halfPixels;
  v_half = pixels / 2.0;
  v_voice = a_voice;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`;

/** Dashes are measured on the screen, so that zooming never makes a dotted line look solid. */
const fragmentShader = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying float v_along;
varying float v_across;
varying float v_half;
varying float v_voice;
uniform float u_pixelRatio;

void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float cover = clamp((v_half - abs(v_across)) * u_pixelRatio + 0.5, 0.0, 1.0);
  if (v_voice > 0.5) {
    float period = v_voice < 1.5 ? 10.0 : 5.0;
    float on = v_voice < 1.5 ? 6.0 : 2.0;
    float at = mod(v_along, period);
    cover *= clamp((min(at, on - at)) * u_pixelRatio + 0.5, 0.0, 1.0);
  }
  gl_FragColor = v_color * cover;
  #endif
}`;

/** Solid, dashed and dotted lines of any width in one call. */
export class VoiceProgram extends EdgeProgram<(typeof uniforms)[number], NodeAttributes, EdgeAttributes> {
  override getDefinition() {
    const { UNSIGNED_BYTE, FLOAT, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLES,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: "a_positionStart", size: 2, type: FLOAT },
        { name: "a_positionEnd", size: 2, type: FLOAT },
        { name: "a_normal", size: 2, type: FLOAT },
        { name: "a_voice", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [
        { name: "a_positionCoef", size: 1, type: FLOAT },
        { name: "a_normalCoef", size: 1, type: FLOAT },
      ],
      CONSTANT_DATA: [
        [0, 1],
        [0, -1],
        [1, 1],
        [1, 1],
        [0, -1],
        [1, -1],
      ],
    };
  }

  override processVisibleItem(index: number, start: number, source: NodeDisplayData, target: NodeDisplayData, data: EdgeDisplayData): void {
    const [dx, dy] = [target.x - source.x, target.y - source.y];
    const scale = data.size / (Math.hypot(dx, dy) || 1);
    const voice = "voice" in data ? voices.indexOf((data as VoicedEdge).voice) : 0;
    const values = [source.x, source.y, target.x, target.y, -dy * scale, dx * scale, voice, floatColor(data.color), index];
    this.array.set(values, start);
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    const at = (name: string) => uniformLocations[name] ?? null;
    gl.uniformMatrix3fv(at("u_matrix"), false, params.matrix);
    gl.uniform1f(at("u_sizeRatio"), params.sizeRatio);
    gl.uniform1f(at("u_correctionRatio"), params.correctionRatio);
    gl.uniform1f(at("u_pixelRatio"), params.pixelRatio);
    gl.uniform2f(at("u_viewport"), params.width, params.height);
  }
}
