/** The node program: all shapes in one, so that a graph needs one draw call for its marks. */
import type { Attributes } from "graphology-types";
import { NodeProgram } from "sigma/rendering";
import type { InstancedProgramDefinition, NodeProgramType, ProgramInfo } from "sigma/rendering";
import type { RenderParams } from "sigma/types";
import type { MarkDisplay } from "../display";
import { packColour } from "../pack-colour";
import { MARK_FRAGMENT_SHADER, MARK_VERTEX_SHADER } from "./mark-shader";

const UNIFORMS = ["u_matrix", "u_viewport", "u_pixelRatio", "u_sizeRatio"] as const;
type Uniform = (typeof UNIFORMS)[number];

export function createMarkProgram<Node extends Attributes>(): NodeProgramType<Node> {
  const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGL2RenderingContext;

  return class MarkProgram extends NodeProgram<Uniform, Node> {
    override getDefinition(): InstancedProgramDefinition<Uniform> {
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: MARK_VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: MARK_FRAGMENT_SHADER,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: "a_position", size: 2, type: FLOAT },
          { name: "a_radius", size: 1, type: FLOAT },
          { name: "a_shape", size: 1, type: FLOAT },
          { name: "a_filling", size: 1, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_behind", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_ring", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
        CONSTANT_DATA: [[-1, -1], [1, -1], [-1, 1], [1, 1]],
      };
    }

    override processVisibleItem(id: number, start: number, node: MarkDisplay): void {
      const { array } = this;
      let index = start;
      array[index++] = node.x;
      array[index++] = node.y;
      array[index++] = node.size;
      array[index++] = node.shape;
      array[index++] = node.filling;
      array[index++] = packColour(node.color, node.strength);
      array[index++] = packColour(node.behind);
      array[index++] = node.ring === undefined ? 0 : packColour(node.ring);
      array[index] = id;
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
      gl.uniform2f(uniformLocations.u_viewport ?? null, params.width, params.height);
      gl.uniform1f(uniformLocations.u_pixelRatio ?? null, params.pixelRatio);
      gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
    }
  };
}
