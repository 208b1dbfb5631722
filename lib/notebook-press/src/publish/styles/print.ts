/** Paper: text, charts and tables; nothing that has to be clicked, notes for what would open. */
// Firefox lets a heading stand last on a sheet, whatever follows. There a heading has empty room below
// it that what follows lies over, and no sheet may end in it.
export const printStyles = `
@page{size:A4; margin:16mm 18mm 18mm}
@media print{
  :root,:root[data-theme]{color-scheme:light; --measure:none; --column:none}
  html{font-size:10pt; line-height:1.45}
  .skip,.site,.side,.anchor,.close,.notes>.origin::before,details.code,details:not([open]),summary,[role=switch]{display:none!important}
  .page,.index,footer{padding:0; max-width:none}
  .page{display:block!important}
  h1{font-size:20pt}
  h2{font-size:14pt; margin:1.6em 0 .6em}
  h1,h2,h3,h4,h5,h6,thead,caption{break-after:avoid}
  h1,h2,h3,h4,h5,h6,figure,caption,tr,blockquote,.stderr,.error,.cards li{break-inside:avoid}
  @supports (-moz-appearance:none){
    main :is(h2,h3,h4)::after{content:""; display:block; height:5em; margin-bottom:-5em}
  }
  .text:has(+.cell>:is(figure,.html))>:last-child{break-after:avoid}
  .table:not(:has(tbody tr:nth-child(12))){break-inside:avoid}
  .chart{max-width:130mm}
  thead{display:table-header-group}
  p,ul,ol,dl,blockquote{margin-bottom:.9em}
  .table,figure{margin-block:1.25em}
  p,li{orphans:2; widows:2; break-inside:avoid}
  .figure{text-decoration:none; color:inherit}
  .table{overflow:visible}
  pre{white-space:pre-wrap; overflow-wrap:anywhere}
  a{color:inherit}
  :is(main,footer) a[href^=http]::after{content:" (" attr(href) ")"; font-size:.85em; overflow-wrap:anywhere}
  .note{display:inline; text-decoration:none}
  .note::after{content:attr(data-note); font-size:.65em; vertical-align:super; line-height:0; margin-inline-start:.12em; color:var(--soft)}
  :is(th,td).number{padding-inline-end:1.9em}
  .number data{position:relative}
  .number .note{position:absolute; inset-inline-start:100%; inset-block-start:-.15em}
  .origins{margin-top:2em; padding-top:1em; border-top:1px solid var(--rule)}
  .origins>h2{display:block; margin:0 0 .75em}
  .notes{columns:2; column-gap:8mm; counter-reset:note}
  .origin,.origin:popover-open{
    display:block; position:static; width:auto; max-width:none; max-height:none; margin:0 0 .6em; padding:0 0 0 2.2em;
    border:0; box-shadow:none; overflow:visible; break-inside:avoid; font-size:8pt; line-height:1.35; counter-increment:note;
  }
  .notes>.origin>p:first-child::before{content:counter(note); display:inline-block; width:2.2em; margin-inline-start:-2.2em; font-weight:600; color:var(--soft)}
  .origin p{margin:0}
  .origin a::after{content:none!important}
  .brief{display:none}
  footer{break-inside:avoid; margin-top:1em; font-size:8pt; line-height:1.35}
  footer dl{display:block; padding-block:.75em 0}
  footer dl>div{display:grid; grid-template-columns:26mm 1fr}
}
`;
