import { renderPicture } from "./render-picture.ts";

/** Makes the buttons under the charts save a picture. */
export function startSaving(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-save]")) {
    // Taken now: an interactive chart may take the place of the drawing, at another state.
    const drawing = button.closest("figure")?.querySelector(".drawing svg");
    const { save: ending = "", name = "chart" } = button.dataset;
    if (!(drawing instanceof SVGSVGElement)) continue;
    button.hidden = false;
    button.addEventListener("click", async () => {
      const svg = renderPicture(drawing);
      saveFile(`${name}.${ending}`, ending === "png" ? await toPng(svg) : toSvgFile(svg));
    });
  }
}

const toSvgFile = (svg: string) => new Blob([svg], { type: "image/svg+xml" });

/** The picture with two pixels for each of its own. */
async function toPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error("Cannot save the chart as PNG: wanted a picture that fits a canvas"));
    }, "image/png");
  });
}

function saveFile(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser reads the content after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
