/** What stands under a chart, and what comes with its marks. */
export const chartStyles = `
.drawing{position:relative}
.live{width:fit-content; max-width:100%}
.live:focus-visible{outline-offset:.35rem}
.waiting{position:absolute; inset:0 0 auto; visibility:hidden; overflow:hidden; height:0}
.live .lit{stroke:var(--ink); stroke-width:4px}
.tools{max-width:640px; display:flex; flex-wrap:wrap; gap:.15rem 1.5rem; align-items:baseline; margin-top:.5rem; font-size:.875rem; color:var(--soft)}
.tools details{flex:0 1 auto; min-width:0}
.tools details[open]{flex:1 0 100%}
.tools .table{margin:.75rem 0 .5rem}
.tools table{width:100%; color:var(--ink)}
.downloads{display:flex; flex-wrap:wrap; align-items:baseline; gap:0 .9rem; margin:0}
.downloads:not(:has(a)):not(:has(button:not([hidden]))){display:none}
.downloads :is(a,button){font:inherit; color:var(--accent); background:none; border:0; padding:.2rem 0; min-width:1.75rem; text-align:start; cursor:pointer; text-decoration:underline; text-decoration-thickness:.06em; text-underline-offset:.18em}
.downloads button[hidden]{display:none}
.downloads :is(a,button):hover{text-decoration-thickness:.12em}
.tip{position:absolute; left:0; top:0; width:max-content; z-index:3; max-width:min(24rem,100vw - 20px); padding:.6rem .8rem; font-size:.8125rem; line-height:1.45; color:var(--ink); background:var(--ground); border:1px solid var(--rule); border-radius:.375rem; box-shadow:var(--lift); pointer-events:none}
.tip.pinned{pointer-events:auto}
.tip dl{margin:0; display:grid; grid-template-columns:auto 1fr; gap:.15rem .75rem}
.tip dt{font-weight:400; color:var(--soft)}
.tip dd{margin:0; white-space:pre-line; font-variant-numeric:tabular-nums; overflow-wrap:anywhere}
.tip dd:first-of-type{font-weight:600}
.said{position:absolute; width:1px; height:1px; overflow:hidden; clip-path:inset(50%); white-space:nowrap}
.vega-bindings{font-size:.875rem}
@media print{.downloads,.tip,.said{display:none!important}}
`;
