/** The index: pages as cards, year by year. */
export const cardStyles = `
.index{padding-block:clamp(1.75rem,5vw,3.5rem) 4rem}
.index h2{margin:2.75rem 0 1rem}
.index .about{margin:-.6rem 0 1rem; font-size:.9375rem; color:var(--soft)}
.cards{list-style:none; margin:0; padding:0; max-width:none; display:grid; grid-template-columns:repeat(auto-fill,minmax(min(100%,15rem),1fr)); gap:1rem}
.cards li{position:relative; margin:0; padding:1.1rem 1.25rem; border:1px solid var(--rule); border-radius:.5rem}
.cards li:hover{border-color:var(--accent)}
.cards h3{margin:0; font-size:1.0625rem}
.cards h3 a{text-decoration:none}
.cards h3 a::after{content:""; position:absolute; inset:0; border-radius:inherit}
.cards h3 a:focus-visible{outline:none}
.cards h3 a:focus-visible::after{outline:2px solid var(--accent); outline-offset:2px; border-radius:.5rem}
.cards p{margin:.4rem 0 0; font-size:.9375rem; line-height:1.5; color:var(--soft)}
.cards .failed{font-weight:600; color:var(--bad)}
@media print{.index .cards h3 a::after{content:none}}
`;
