/** The sign of a value: the very line or shape that the stage uses for it. */
import { memo } from "react";
import { alignmentSign, channelSign, gapSign, type LineSign } from "../../encoding/line-sign";
import type { Theme } from "../../encoding/theme";
import { MISSING, type Facet } from "../../lens/lens";
import { ACTOR_KINDS, LEVELS, NATURES, STANCES, STATUSES } from "../../model/vocabulary";
import { LineSample } from "../common/line-sample";
import { MarkSample } from "../common/mark-sample";
import { useTheme } from "../common/use-state";

/** Status and nature are the same at each level: shown at one, in the colour of text. */
const inInk = (theme: Theme, sign: LineSign): LineSign => ({ ...sign, colour: theme.ink });

const lineOf = (theme: Theme, facet: Facet, value: string): LineSign | undefined => {
  switch (facet) {
    case "level": {
      const level = LEVELS.find((each) => each === value);
      return level === undefined ? undefined : channelSign(theme, level, "open", "institutional");
    }
    case "status": {
      if (value === MISSING) return gapSign(theme);
      const status = STATUSES.find((each) => each === value);
      return status === undefined ? undefined : inInk(theme, channelSign(theme, "senior-official", status, "institutional"));
    }
    case "nature": {
      const nature = NATURES.find((each) => each === value);
      return nature === undefined ? undefined : inInk(theme, channelSign(theme, "security-adviser", "open", nature));
    }
    case "stance": {
      const stance = STANCES.find((each) => each === value);
      return stance === undefined ? undefined : alignmentSign(theme, stance);
    }
    default: return undefined;
  }
};

export const ValueSign = memo(function ValueSign({ facet, value }: { readonly facet: Facet; readonly value: string }) {
  const theme = useTheme();
  if (facet === "kind") {
    const kind = ACTOR_KINDS.find((each) => each === value);
    return kind === undefined ? null : <MarkSample kind={kind} colour={theme.levels["security-adviser"]} />;
  }
  const sign = lineOf(theme, facet, value);
  return sign === undefined ? null : <LineSample sign={sign} ground={theme.panel} />;
});
