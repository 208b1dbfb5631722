/** Paper: text, charts and tables; nothing that has to be clicked. */
export const printStyles = `
@page{size:A4; margin:20mm 18mm}
@media print{
  :root{color-scheme:light; --measure:none; --column:none}
  html{font-size:10pt; line-height:1.5}
  .skip,.site,.side,.anchor,.origin,details.code,details.hidden:not([open]),[role=switch]{display:none!important}
  .page,.index,footer{padding:0; max-width:none}
  .page{display:block!important}
  h1{font-size:20pt}
  h2{font-size:14pt; margin-top:2em}
  h1,h2,h3,h4,h5,h6,thead,caption{break-after:avoid}
  figure,tr,blockquote,.stderr,.error,.cards li{break-inside:avoid}
  thead{display:table-header-group}
  p,li{orphans:3; widows:3}
  .figure{text-decoration:none; color:inherit}
  .table{overflow:visible}
  pre{white-space:pre-wrap; overflow-wrap:anywhere}
  a{color:inherit}
  :is(main,footer) a[href^=http]::after{content:" (" attr(href) ")"; font-size:.85em; overflow-wrap:anywhere}
}
`;
