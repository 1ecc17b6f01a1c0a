/** A4: entries stay whole, links in the evidence are printed, colours are those of light paper. */
export function printStyle(title: string): string {
  const running = title.replace(/["\\<\n]/g, '');
  const small = 'font:8.5pt system-ui,"Noto Sans CJK SC",sans-serif;color:#6d6960';
  return `
@page{size:A4;margin:18mm 16mm 18mm;@top-left{content:"${running}";${small}}@bottom-right{content:counter(page) " / " counter(pages);${small}}}
@page:first{@top-left{content:""}}
@media print{
body{padding:0;background:none}
.digest{max-width:none;padding:0;border:0;font-size:10.5pt;line-height:17pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.digest section{margin-top:24pt}
.digest h2,.digest h3,.digest h4{break-after:avoid}
.digest .aside{break-after:avoid}
.digest .entry,.digest .evidence,.digest .against,.digest tr,.digest .against li,.digest .claims li,.digest .before li{break-inside:avoid}
.digest .wide{overflow:visible}
.digest th,.digest td{padding:5pt 6pt}
.digest tbody th{min-width:26mm}
.digest table{font-size:8.5pt;line-height:12pt}

.digest #evidence,.digest #before{break-before:page}
.digest nav,.digest .back,.digest .close,.digest .shot:target .close{display:none}
.digest .evidence:target{background:none;box-shadow:none}
.digest .shot img,.digest .shot:target img{width:72mm;max-height:60mm}
}
`;
}
