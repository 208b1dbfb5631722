/** Figures in a text and the origins that they open. */
export const figureStyles = `
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
