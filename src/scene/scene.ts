/** All that is drawn now, before the camera and the moment are laid over it. */
import type { Theme } from "../encoding/theme";
import type { StageView } from "../state/stage-view";
import type { Arrangement } from "./arrangement";
import type { Composition } from "./compose";
import type { LabelFonts } from "./labels/label-text";

export interface Scene extends Composition {
  readonly view: StageView;
  readonly arrangement: Arrangement;
  readonly theme: Theme;
  readonly fonts: LabelFonts;
}
