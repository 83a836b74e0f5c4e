/** Makes the edge programs: straight lines from two triangles, curved ones from a strip. Both draw dashes, widths and double lines. */
import type { Attributes } from "graphology-types";
import { EdgeProgram } from "sigma/rendering";
import type { EdgeProgramType, InstancedProgramDefinition, ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import type { LineDisplay } from "../display";
import { packColour } from "../pack-colour";
import { LINE_FRAGMENT_SHADER, lineVertexShader } from "./line-shader";

const UNIFORMS = ["u_matrix", "u_viewport", "u_pixelRatio", "u_sizeRatio", "u_zoomRatio"] as const;
type Uniform = (typeof UNIFORMS)[number];

/** Pieces of a curve; the chord of one stays under half a pixel off for curves across the stage. */
const CURVE_PIECES = 24;

const strip = (pieces: number): number[][] =>
  Array.from({ length: pieces + 1 }, (_, index) => [[index / pieces, -1], [index / pieces, 1]]).flat();

export function createLineProgram<Node extends Attributes>(curved: boolean, isPicked: () => boolean): EdgeProgramType<Node> {
  const corners = strip(curved ? CURVE_PIECES : 1);
  const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGL2RenderingContext;

  return class LineProgram extends EdgeProgram<Uniform, Node> {
    override getDefinition(): InstancedProgramDefinition<Uniform> {
      return {
        VERTICES: corners.length,
        VERTEX_SHADER_SOURCE: lineVertexShader(curved),
        FRAGMENT_SHADER_SOURCE: LINE_FRAGMENT_SHADER,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: "a_source", size: 2, type: FLOAT },
          { name: "a_target", size: 2, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_width", size: 1, type: FLOAT },
          { name: "a_hollow", size: 1, type: FLOAT },
          { name: "a_dash", size: 4, type: FLOAT },
          { name: "a_bend", size: 1, type: FLOAT },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
        CONSTANT_DATA: corners,
      };
    }

    override processVisibleItem(id: number, start: number, source: NodeDisplayData, target: NodeDisplayData, line: LineDisplay): void {
      const { array } = this;
      let index = start;
      array[index++] = source.x;
      array[index++] = source.y;
      array[index++] = target.x;
      array[index++] = target.y;
      array[index++] = packColour(line.color, line.strength);
      array[index++] = id;
      array[index++] = line.width;
      array[index++] = line.hollow;
      array[index++] = line.dash?.[0] ?? 0;
      array[index++] = line.dash?.[1] ?? 0;
      array[index++] = line.dash?.[2] ?? 0;
      array[index++] = line.dash?.[3] ?? 0;
      array[index] = line.bend;
    }

    protected override renderProgram(params: RenderParams, info: ProgramInfo): void {
      if (!info.isPicking || isPicked()) super.renderProgram(params, info);
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
      gl.uniform2f(uniformLocations.u_viewport ?? null, params.width, params.height);
      gl.uniform1f(uniformLocations.u_pixelRatio ?? null, params.pixelRatio);
      gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
      gl.uniform1f(uniformLocations.u_zoomRatio ?? null, params.zoomRatio);
    }
  };
}
