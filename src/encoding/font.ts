/** The one font stack of canvas and page; a list that names Japanese faces first, so that no Chinese glyph forms appear. */
export const FONT_FAMILY =
  '"Noto Sans JP", "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic UI", Meiryo, system-ui, sans-serif';
