/** What all pages have: colors, type and the flow of text; head, side and foot; code, tables and charts; figures and what they open. */
export const sharedStyles = `
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
h2{font-size:1.5rem; letter-spacing:-.014em; margin:3.25rem 0 1rem}
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
.skip{position:absolute; inset-inline-start:1rem; top:-4rem; z-index:2; padding:.5rem .9rem; background:var(--ground); border:1px solid var(--rule); border-radius:.375rem}
.skip:focus{top:.75rem}
.site{border-bottom:1px solid var(--rule); font-size:.9375rem; line-height:1.5}
.bar{display:flex; flex-wrap:wrap; gap:0 1.4rem; align-items:center; padding:.7rem clamp(1rem,4vw,2.5rem) 0; max-width:70rem; margin:auto}
.top{flex-basis:100%; display:flex; flex-wrap:wrap; gap:0 1.1rem; align-items:center}
.bar p{margin:0}
.name{flex:1 1 10rem; padding-block:.3rem; font-weight:600; line-height:1.35}
.name a{color:inherit; text-decoration:none}
.name a:hover{text-decoration:underline}
.choices{display:flex; flex:none; gap:1.1rem; align-items:center; margin-inline-start:auto; min-height:2.5rem; font-size:.875rem}
.bar ul{display:flex; flex-wrap:wrap; gap:.1rem 1.35rem; list-style:none; margin:0; padding:0; max-width:none}
.bar li{margin:0}
.bar li a{display:block; padding-block:.45rem; color:var(--soft); text-decoration:none; border-bottom:2px solid transparent}
.bar li a:hover{color:var(--ink); border-color:var(--rule)}
.bar>nav:first-of-type{flex:1 1 20rem}
.bar>nav.editions{flex:none; margin-inline-start:auto}
.bar>nav ul{margin-bottom:-1px}
.editions{display:flex; gap:.1rem 1rem; align-items:baseline; font-size:.875rem}
.editions>span{color:var(--soft); font-weight:600}
.editions details{position:relative}
.editions summary{padding-block:.5rem; color:var(--soft); white-space:nowrap}
.editions summary b{color:var(--ink); font-weight:600}
.editions details ul{
  position:absolute; z-index:3; inset-inline-end:0; display:block; width:max-content; max-width:min(22rem,calc(100vw - 2rem)); max-height:70vh; overflow:auto;
  padding:.4rem 0; background:var(--ground); border:1px solid var(--rule); border-radius:.5rem; box-shadow:0 .5rem 1.5rem rgb(0 0 0/.18);
}
.editions details li a{padding:.35rem 1.1rem; border:0}
.editions details li a:hover{background:var(--surface)}
.editions details [aria-current]{font-weight:600; box-shadow:inset 3px 0 var(--accent)}
.bar [aria-current]{color:var(--ink); border-color:var(--accent)}
.theme{display:none}
.script .theme{display:block; color:var(--soft)}
.theme select{font:inherit; color:var(--ink); background:var(--ground); border:1px solid var(--rule); border-radius:.25rem; padding:.2rem .3rem}
@media print{.script .theme{display:none}}
@media (max-width:40rem){
  .bar>nav:first-of-type{flex-basis:100%}
  .bar>nav.editions{margin-inline-start:0}
  .editions details ul{inset-inline:0 auto}
}
:root:not(.script) .site:not(:has(.bar :is(a,p))){display:none}
.page,.index,footer{padding-inline:clamp(1rem,4vw,2.5rem); max-width:70rem; margin:auto}
.page{padding-block:clamp(1.75rem,5vw,3.5rem) 4rem}
main{min-width:0}
main>:first-child,main>:is(.text,.cell):first-child>:first-child{margin-top:0}
.side{font-size:.875rem; line-height:1.45}
.contents ol{list-style:none; margin:0; padding:0}
.contents li{margin:0}
.contents li a{display:block; padding:.3rem 0 .3rem .9rem; color:var(--soft); text-decoration:none; border-inline-start:2px solid var(--rule)}
.contents li a:hover{color:var(--ink)}
nav.contents{display:none}
nav.contents .mark{margin-bottom:.6rem}
details.contents{border:1px solid var(--rule); border-radius:.375rem; padding:.55rem .9rem; margin-bottom:1rem}
details.contents[open] summary{margin-bottom:.5rem}
details.contents li a{padding-block:.45rem}
[role=switch]{display:flex; align-items:center; gap:.6rem; font:inherit; color:var(--soft); background:none; border:0; padding:.35rem 0; margin-bottom:1.5rem; cursor:pointer}
[role=switch][hidden]{display:none}
[role=switch]:hover{color:var(--ink)}
[role=switch]::before{content:""; flex:none; width:2rem; height:1.15rem; border-radius:1rem; border:1px solid var(--soft); background:radial-gradient(circle at .5rem 50%,var(--soft) .34rem,transparent .37rem) no-repeat}
[role=switch][aria-checked=true]::before{border-color:var(--accent); background:radial-gradient(circle at 1.37rem 50%,var(--ground) .34rem,transparent .37rem) no-repeat var(--accent)}
cite{font-style:normal}
footer{font-size:.875rem; line-height:1.5; color:var(--soft)}
footer dl{margin:0; max-width:none; padding-block:1.75rem 3rem; border-top:1px solid var(--rule); display:grid; grid-template-columns:repeat(auto-fill,minmax(min(100%,13rem),1fr)); gap:1rem 2rem}
dt{font-weight:600}
dd{margin:0}
@media (min-width:64rem){
  .page:has(.side){display:grid; grid-template-columns:13rem minmax(0,var(--column)); gap:0 4.5rem}
  .side{position:sticky; top:2.5rem; align-self:start; max-height:calc(100vh - 5rem); overflow-y:auto; padding-top:.4rem}
  nav.contents{display:block; margin-bottom:1.5rem}
  details.contents{display:none}
  .contents ol{scroll-target-group:auto}
  .contents a:target-current{color:var(--ink); border-color:var(--accent)}
  .contents a[aria-current]{color:var(--ink); border-color:var(--accent)}
}
summary{cursor:pointer; color:var(--soft); font-size:.875rem; width:fit-content}
summary:hover{color:var(--ink)}
details.hidden{margin:0 0 1rem}
.cell{position:relative}
details.code:not([open]){position:absolute; inset:0 0 auto}
details.code[open]{position:relative; margin:1.75rem 0 1rem}
details.code>summary{
  position:absolute; z-index:1; inset-block-end:100%; inset-inline-end:0; display:flex; align-items:center; min-height:1.25rem; padding-inline:.35rem;
  font-size:.75rem; border-radius:.25rem; list-style:none;
}
details.code>summary::-webkit-details-marker{display:none}
details.code>summary::before{content:"</>" / ""; font:600 .6875rem var(--mono); margin-inline-end:.4em}
details.code[open]>summary{color:var(--ink); background:var(--surface)}
@media screen and (min-width:78rem){
  details.code>summary{inset-block:.1rem auto; min-height:1.5rem; inset-inline:calc(100% + .4rem) auto}
}
pre{margin:0 0 1.5rem; padding:.85rem 1rem; overflow-x:auto; line-height:1.55; font-size:.8125rem; border-radius:.375rem; tab-size:2}
pre code{font-size:inherit}
.source{border:1px solid var(--rule); background:var(--ground)}
.output{background:var(--surface)}
.stderr,.error{margin:0 0 1.5rem; padding:.75rem 1rem; border-inline-start:.25rem solid; border-radius:.125rem .375rem .375rem .125rem}
.stderr{background:var(--warn-ground); border-color:var(--warn)}
.error{background:var(--bad-ground); border-color:var(--bad)}
.stderr .mark{color:var(--warn)}
.error .mark{color:var(--bad)}
.error p{max-width:none; margin-bottom:.35rem}
:is(.stderr,.error) pre{background:none; padding:0; margin:0; white-space:pre-wrap; overflow-wrap:anywhere}
.table{overflow-x:auto; margin:1.75rem 0; scrollbar-width:thin; scrollbar-color:var(--soft) transparent}
table{border-collapse:collapse; font-size:.9375rem; line-height:1.45; font-variant-numeric:tabular-nums lining-nums; overflow-wrap:normal}
caption{text-align:start; font-weight:600; padding-bottom:.6rem}
th,td{padding:.45rem 1.25rem .45rem 0; text-align:start; vertical-align:baseline; border-bottom:1px solid var(--rule)}
:is(th,td):last-child{padding-inline-end:.25rem}
thead th{font-size:.8125rem; font-weight:600; color:var(--soft); border-bottom-color:var(--soft); vertical-align:bottom}
tbody th{font-weight:400}
tfoot :is(th,td){font-weight:600; border-bottom:0}
:is(td,th).number{text-align:end; white-space:nowrap}
figure{margin:1.75rem 0 2rem}
:is(figcaption,.from){font-size:.875rem; color:var(--soft); margin-top:.5rem}
:is(.html,.chart,pre)+.from{margin-top:-1rem}
.chart svg,.chart img{display:block}
.chart .narrow{display:none}
@media screen and (max-width:560px){
  table{font-size:.875rem}
  th,td{padding-inline-end:.45rem; hyphens:auto; hyphenate-limit-chars:12 5 4}
  .chart .wide{display:none}
  .chart .narrow{display:block}
}
@media screen and (max-width:420px){
  table{font-size:.8125rem}
  th,td{padding-inline-end:.3rem}
  :is(td,th).number{white-space:normal}
}
.bitmap img{background:light-dark(transparent,#fff); box-shadow:0 0 0 .75rem light-dark(transparent,#fff)}
.figure{
  display:inline; font:inherit; font-variant-numeric:inherit; letter-spacing:inherit; color:inherit; text-align:inherit; background:none;
  border:0; border-radius:.125rem; margin:0; padding:0; cursor:pointer; user-select:text; -webkit-user-select:text;
  text-decoration:underline dotted; text-decoration-color:var(--soft); text-decoration-thickness:.09em; text-underline-offset:.22em;
}
.figure:hover{text-decoration-color:var(--accent); color:var(--accent)}
.bound{white-space:nowrap}
.note{display:none}
.origins>h2{display:none}
.origin .level-1,.origin .level-2,.origin .level-3{border-inline-start:2px solid var(--rule); padding-inline-start:.6rem}
.origin .level-2{margin-inline-start:.6rem}
.origin .level-3{margin-inline-start:1.2rem}
.origin{
  color:var(--ink); background:var(--ground); border:1px solid var(--rule); box-shadow:var(--lift); border-radius:.5rem;
  padding:.9rem 1.1rem; font-size:.875rem; line-height:1.5; max-height:60vh; overflow:auto; overscroll-behavior:contain;
}
.origin:focus{outline:none}
.origin p{margin:0 0 .35rem; max-width:none}
.notes>.origin::before{content:var(--head); display:block; font-weight:600; font-size:.8125rem; color:var(--soft); padding-inline-end:3.5rem; margin:0 0 .5rem}
.origin .close{position:absolute; inset-block-start:.55rem; inset-inline-end:.7rem; font:inherit; font-size:.8125rem; color:var(--accent); background:none; border:0; padding:.35rem .4rem; cursor:pointer}
.origin:popover-open{inset:auto 0 0 0; width:auto; margin:0; border-width:1px 0 0; border-radius:.75rem .75rem 0 0; padding:1.1rem clamp(1rem,4vw,2.5rem) 1.75rem}
@supports (position-area: block-end) and (position-try-fallbacks: flip-block){
  .origin:popover-open{
    inset:auto; width:max-content; max-width:min(25rem,100vw - 1.5rem); margin:.4rem 0; border-width:1px; border-radius:.5rem; padding:.9rem 1.1rem;
    position-area:block-end span-inline-end;
    position-try-fallbacks:flip-block,flip-inline,flip-block flip-inline,--below,--above;
  }
  @position-try --below{position-area:block-end span-all; justify-self:anchor-center}
  @position-try --above{position-area:block-start span-all; justify-self:anchor-center}
}
`;
