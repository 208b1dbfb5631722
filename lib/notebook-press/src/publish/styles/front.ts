/** The index: its head, the field that finds figures, and the tables that it filters. */
export const frontStyles = `
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
