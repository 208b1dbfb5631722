export { addPictures } from "./add-pictures.ts";
export { type DrawOptions, drawCharts } from "./draw-charts.ts";
export type { Spec } from "./find-specs.ts";
export { closeDrawing } from "./order-form.ts";
export { renderPng } from "./render-png.ts";
export { renderSvg } from "./render-svg.ts";
