/** Closes what is open before the page is printed: an open origin would lie over the paper's notes. */
export function startClosingBeforePrint(): void {
  addEventListener("beforeprint", () => {
    for (const open of document.querySelectorAll<HTMLElement>(":popover-open")) open.hidePopover();
  });
}
