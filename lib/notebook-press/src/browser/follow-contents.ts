/** Marks the section being read in the table of contents, in browsers that do not by themselves. */
export function startFollowingContents(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("nav.contents a")];
  if (links.length === 0 || CSS.supports("selector(a:target-current)")) return;
  const sections = links.map(({ hash }) =>
    document.getElementById(decodeURIComponent(hash.slice(1))),
  );
  const mark = () => {
    // The section being read is the last whose heading has passed the upper third of the screen; at
    // the beginning it is the first.
    const line = innerHeight / 3;
    const at = Math.max(
      sections.findLastIndex((section) => section && section.getBoundingClientRect().top < line),
      0,
    );
    for (const [n, link] of links.entries())
      if (n === at) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
  };
  // Not an observer of headings: one that is jumped over comes from below the line to above it unseen.
  addEventListener("scroll", mark, { passive: true });
  addEventListener("resize", mark, { passive: true });
  mark();
}
