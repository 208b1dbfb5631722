/** Code, printed output, tables and charts. */
export const outputStyles = `
summary{cursor:pointer; color:var(--soft); font-size:.875rem; width:fit-content}
summary:hover{color:var(--ink)}
details.code,details.hidden{margin:0 0 1rem}
details.code+details.code{margin-top:-.6rem}
details+figure{margin-top:1rem}
details.code>summary,details.hidden>summary{padding-block:.1rem}
pre{margin:0 0 1.5rem; padding:.85rem 1rem; overflow-x:auto; line-height:1.55; font-size:.8125rem; border-radius:.375rem; tab-size:2}
pre code{font-size:inherit}
.source{border:1px solid var(--rule); background:var(--ground); margin-top:.5rem}
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
figcaption{font-size:.875rem; color:var(--soft); margin-top:.5rem}
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
`;
