/** An actor's mark as the stage draws it. */
import { markSign, type PostState } from "../../encoding/mark";
import { markSvg } from "../../encoding/mark-svg";
import type { ActorKind } from "../../model/vocabulary";

export function MarkSample({ kind, post = "none", colour }: { readonly kind: ActorKind; readonly post?: PostState; readonly colour: string }) {
  const { path, filled, strokeWidth, dasharray, inner, innerRing } = markSvg(markSign(kind, post));
  return (
    <svg className="sample mark" width={20} height={20} viewBox="-10 -10 20 20" aria-hidden="true">
      <path d={path} fill={filled ? colour : "none"} stroke={filled ? "none" : colour} strokeWidth={strokeWidth} strokeDasharray={dasharray} />
      {innerRing !== undefined && <path d={innerRing} fill="none" stroke={colour} strokeWidth={strokeWidth} />}
      {inner !== undefined && <path d={inner} fill={colour} />}
    </svg>
  );
}
