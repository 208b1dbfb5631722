/** The index: its years with a few figures and cards, its head, the field that finds figures, and the tables that it filters. */
export const frontStyles = `
.year{margin-top:3.5rem; padding-top:1.5rem; border-top:2px solid var(--ink)}
.index .year h2{margin:0; font-size:1.75rem; letter-spacing:-.02em}
.index .about{margin:.15rem 0 0; font-size:.9375rem; color:var(--soft)}
.glance{display:grid; grid-template-columns:repeat(auto-fit,minmax(min(100%,max(8.5rem,30%)),1fr)); gap:1.75rem 1.5rem; max-width:none; margin:1.75rem 0 0}
.glance>div{display:flex; flex-direction:column-reverse; justify-content:flex-end; gap:.35rem}
.glance dt{font-weight:400; font-size:.9375rem; line-height:1.4; color:var(--soft)}
.glance dt a{color:inherit; text-decoration:none}
.glance dt a:hover{color:var(--accent); text-decoration:underline}
.glance dd{font-size:clamp(1.375rem,1rem + 1.9vw,2.5rem); font-weight:600; line-height:1.15; letter-spacing:-.03em; font-variant-numeric:tabular-nums lining-nums}
.glance .figure{text-decoration-thickness:1px; text-underline-offset:.16em}
.glance .missing{font-weight:400; color:var(--soft)}
.picture{margin:1.75rem 0 0; max-width:20rem}
.picture .tools{max-width:none}
.picture .tools p{margin:0}
@media print,(min-width:48rem){
  .year:has(.picture){display:flow-root}
  .picture{float:inline-end; width:20rem; margin-inline-start:3rem}
  .picture~.glance dd{font-size:1.625rem}
}
.cards{list-style:none; margin:2rem 0 0; padding:0; max-width:none; display:grid; grid-template-columns:repeat(auto-fill,minmax(min(100%,15rem),1fr)); gap:1rem}
.cards li{position:relative; display:flex; flex-direction:column; margin:0; padding:1.1rem 1.25rem; border:1px solid var(--rule); border-radius:.5rem}
.cards li:hover{border-color:var(--accent)}
.cards h3{margin:0; font-size:1.0625rem}
.cards h3 a{text-decoration:none}
.cards h3 a::after{content:""; position:absolute; inset:0; border-radius:inherit}
.cards h3 a:focus-visible{outline:none}
.cards h3 a:focus-visible::after{outline:2px solid var(--accent); outline-offset:2px; border-radius:.5rem}
.cards p{margin:.4rem 0 0; font-size:.9375rem; line-height:1.5; color:var(--soft)}
.cards .failed{font-weight:600; color:var(--bad)}
.cards .forms{display:flex; flex-wrap:wrap; gap:.1rem 1rem; margin-top:auto; padding-top:.6rem; font-size:.875rem}
.forms a{position:relative; padding-block:.2rem}
.files{display:flex; flex-wrap:wrap; gap:.1rem 1rem; align-items:baseline; margin-top:1.25rem; font-size:.875rem}
.files p{margin:0; font-weight:600; color:var(--soft)}
.files ul{display:flex; flex-wrap:wrap; gap:.1rem 1rem; list-style:none; margin:0; padding:0; max-width:none}
.files li{margin:0}
.files a{display:inline-block; padding-block:.2rem}
.year.minor{display:grid; grid-template-columns:minmax(9rem,13rem) minmax(0,1fr); gap:0 2rem; margin-top:1.75rem; padding-top:1.5rem; border-top:1px solid var(--rule)}
.year:not(.minor)+.minor{margin-top:3.5rem; border-top:2px solid var(--ink)}
.minor>*{grid-column:2}
.index .minor h2{grid-column:1; grid-row:1/span 4; font-size:1.25rem; line-height:1.3; letter-spacing:-.01em; text-wrap:balance}
.index .minor .about{margin:0}
.minor .glance{gap:.9rem 1.5rem; margin-top:.9rem}
.minor .glance dd{font-size:1.375rem; letter-spacing:-.02em}
.minor .glance dt{font-size:.875rem}
.minor .cards{display:flex; flex-wrap:wrap; gap:.1rem 1.5rem; margin-top:.9rem}
.minor .cards li{padding:0; border:0}
.minor .cards h3{padding-block:.2rem; font-size:.9375rem; line-height:1.4}
.minor .files{margin-top:.2rem}
@media (max-width:44rem){
  .year.minor{grid-template-columns:minmax(0,1fr)}
  .minor>*,.index .minor h2{grid-area:auto}
  .index .minor .about{margin-top:.25rem}
}
@media print{
  .glance dd{font-size:18pt}
  .cards h3 a::after{content:none}
  .cards .forms,.files{display:none}
  .year{break-inside:avoid; margin-top:2em; padding-top:.75em}
}
.index{padding-block:clamp(2rem,6vw,4.5rem) 4rem}
.index h1{font-size:clamp(1.875rem,1.1rem + 3.4vw,3.125rem); max-width:20em}
.index>.text{font-size:clamp(1.0625rem,.98rem + .4vw,1.25rem); line-height:1.55; color:var(--soft)}
.search{display:block; max-width:var(--measure); margin-block:2.25rem}
.search[hidden]{display:none}
.search label{display:block; margin-bottom:.5rem; font-weight:600}
.search input{
  width:100%; font:inherit; font-size:1.125rem; line-height:1.4; color:var(--ink); background:var(--surface);
  border:1px solid var(--soft); border-radius:.5rem; padding:.7rem 1rem; appearance:none; -webkit-appearance:none;
}
.search input:focus{outline:2px solid var(--accent); outline-offset:1px; background:var(--ground)}
.search p{margin:.5rem 0 0; font-size:.875rem; line-height:1.5; color:var(--soft)}
.search .found{min-height:1.5em; font-weight:600; color:var(--ink)}
.searching .year{display:none}
.searching .figures>h2{margin-top:0}
.figures details{border-top:1px solid var(--rule)}
.figures details:last-of-type{border-bottom:1px solid var(--rule)}
.figures summary{width:auto; padding-block:.8rem; font-size:.9375rem}
.figures summary h3{display:inline; margin:0 .6rem 0 .15rem; color:var(--ink); font-size:1.0625rem}
.figures table{width:100%; margin-bottom:1.5rem}
.figures caption{position:absolute; width:1px; height:1px; overflow:hidden; clip-path:inset(50%); white-space:nowrap}
.figures :is(th,td):nth-child(2){text-align:end; white-space:nowrap}
.figures tbody a{text-decoration:none}
.figures tbody a:hover{text-decoration:underline}
.figures tbody tr:focus-within{background:var(--surface)}
.figures tbody td:nth-child(n+3){color:var(--soft)}
@media screen and (max-width:52rem){.figures :is(th,td):nth-child(5){display:none}}
@media screen and (max-width:36rem){.figures :is(th,td):nth-child(n+3){display:none}}
@media print{
  .search,.figures:not(:has([open])){display:none}
  .index h1{font-size:22pt}
  .index>.text{font-size:11pt}
}
`;
