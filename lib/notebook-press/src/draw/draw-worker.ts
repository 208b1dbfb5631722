import "vega";
import "vega-interpreter";
import "vega-lite";
import { drawForm } from "./draw-form.ts";
import { loadFonts } from "./with-view.ts";

// What takes long is loaded before the first chart comes.
await loadFonts();

export default drawForm;
