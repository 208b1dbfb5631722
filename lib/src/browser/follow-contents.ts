/** Marks the section being read in the table of contents, in browsers that do not by themselves. */
export function startFollowingContents(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("nav.contents a")];
  if (links.length === 0 || CSS.supports("selector(a:target-current)")) return;
  const sections = links.map(({ hash }) =>
    document.getElementById(decodeURIComponent(hash.slice(1))),
  );
  const mark = () => {
    // The section being read is the last whose heading has passed the upper third of the screen.
    const line = innerHeight / 3;
    const at = sections.findLastIndex(
      (section) => section && section.getBoundingClientRect().top < line,
    );
    for (const [n, link] of links.entries())
      if (n === at) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
  };
  const observer = new IntersectionObserver(mark, { rootMargin: "0px 0px -66% 0px" });
  for (const section of sections) if (section) observer.observe(section);
  mark();
}
