/** What text on a picture is written in, wherever the picture is made; Chinese before Japanese glyphs. */
export const PAPER_FONTS =
  'system-ui, -apple-system, "Segoe UI", "PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei UI", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif';

/** Width of a text by the font that it will be drawn in (CSS `font`), pixels. */
export type MeasureText = (text: string, font: string) => number;
