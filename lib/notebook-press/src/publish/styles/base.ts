/** Colors, type and the flow of text. */
export const baseStyles = `
:root{
  color-scheme:light dark;
  --ground:#fff; --ink:#1b2027; --soft:#57606a; --rule:#d9dee4; --surface:#f5f7f9;
  --accent:#0b57a4; --warn:#8a4b00; --warn-ground:#fff7e8; --bad:#b3261e; --bad-ground:#fdf1f0;
  --lift:0 1px 2px rgb(27 32 39/.08),0 8px 28px rgb(27 32 39/.16);
  --mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;
  --measure:38rem; --column:46rem;
}
:root[data-theme=light]{color-scheme:light}
:root[data-theme=dark]{color-scheme:dark}
@supports (color:light-dark(#000,#fff)){
  :root{
    --ground:light-dark(#fff,#14181d); --ink:light-dark(#1b2027,#e4e8ed); --soft:light-dark(#57606a,#a3adb8);
    --rule:light-dark(#d9dee4,#323a44); --surface:light-dark(#f5f7f9,#1c2229); --accent:light-dark(#0b57a4,#83bbf6);
    --warn:light-dark(#8a4b00,#f0b866); --warn-ground:light-dark(#fff7e8,#2a2216);
    --bad:light-dark(#b3261e,#ff9d94); --bad-ground:light-dark(#fdf1f0,#2f1c1b);
    --lift:0 1px 2px light-dark(rgb(27 32 39/.08),rgb(0 0 0/.5)),0 8px 28px light-dark(rgb(27 32 39/.16),rgb(0 0 0/.6));
  }
}
*,*::before,*::after{box-sizing:border-box}
html{
  font:400 1.0625rem/1.65 Inter,system-ui,sans-serif; background:var(--ground); color:var(--ink);
  text-size-adjust:100%; -webkit-text-size-adjust:100%; scroll-padding-top:1.5rem;
}
@media (prefers-reduced-motion: no-preference){html{scroll-behavior:smooth}}
body{margin:0; overflow-wrap:break-word}
[hidden]{display:none}
:focus-visible{outline:2px solid var(--accent); outline-offset:2px; border-radius:.125rem}
a{color:var(--accent); text-underline-offset:.18em; text-decoration-thickness:.06em}
a:hover{text-decoration-thickness:.12em}
h1,h2,h3,h4,h5,h6{font-weight:600; line-height:1.25; text-wrap:balance; max-width:var(--measure)}
h1{font-size:clamp(1.75rem,1.2rem + 2.4vw,2.5rem); line-height:1.15; letter-spacing:-.022em; margin:0 0 1.25rem; max-width:var(--column)}
h2{font-size:1.5rem; letter-spacing:-.014em; margin:4rem 0 1rem}
h3{font-size:1.1875rem; letter-spacing:-.008em; margin:2.5rem 0 .75rem}
h4,h5,h6{font-size:1.0625rem; margin:2rem 0 .5rem}
.anchor{color:var(--soft); font-weight:400; text-decoration:none; opacity:0; padding-inline:.15em}
:is(h2,h3,h4,h5,h6):hover .anchor,.anchor:focus-visible{opacity:1}
p,ul,ol,dl,blockquote{margin:0 0 1.15rem; max-width:var(--measure)}
ul,ol{padding-inline-start:1.4rem}
p,li,blockquote{text-wrap:pretty}
li{margin-block:.3rem}
li>:is(ul,ol){margin-bottom:0}
blockquote{margin-inline:0; padding-inline-start:1.1rem; border-inline-start:.1875rem solid var(--rule); color:var(--soft)}
hr{border:0; border-top:1px solid var(--rule); margin:3rem 0; max-width:var(--measure)}
code,pre,kbd,samp{font-family:var(--mono); font-size:.875em}
:not(pre)>code{background:var(--surface); border-radius:.25rem; padding:.12em .35em}
img,svg,video{max-width:100%; height:auto}
.mark{margin:0 0 .35rem; font-size:.8125rem; font-weight:600; line-height:1.4; color:var(--soft)}
`;
