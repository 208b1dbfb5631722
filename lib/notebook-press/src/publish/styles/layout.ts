/** Header, contents at the side, main column, footer. */
export const layoutStyles = `
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
main>:first-child,main>.text:first-child>:first-child{margin-top:0}
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
`;
