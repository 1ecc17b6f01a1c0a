/**
 * How the page looks, in the app and in a file: one calm column of paper. No nesting and nothing newer than 2021,
 * since a file is opened in whatever its reader has.
 */
export const STYLE = `
.digest{box-sizing:border-box;max-width:900px;margin:0 auto;padding:56px 64px;background:var(--paper);color:var(--text);border:1px solid var(--line);border-radius:6px;font:15px/26px system-ui,-apple-system,"Segoe UI","PingFang SC","HarmonyOS Sans SC","Microsoft YaHei UI","Noto Sans CJK SC",sans-serif;overflow-wrap:anywhere;text-align:start}
.digest *{box-sizing:border-box;margin:0;padding:0}
.digest ul{list-style:none}
.digest a{color:inherit;text-decoration:underline;text-decoration-color:var(--line);text-decoration-thickness:1px;text-underline-offset:4px}
.digest a:hover{text-decoration-color:currentColor}
.digest a:focus-visible,.digest [tabindex]:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
.digest small{font-size:12px;color:var(--faint);font-weight:400}
.digest :target{scroll-margin-top:24px}
.digest h2,.digest h3,.digest article,.digest .group{scroll-margin-top:24px}

.digest .top{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 24px;align-items:baseline}
.digest h1{font-size:28px;line-height:36px;font-weight:650;letter-spacing:-.01em}
.digest .period{color:var(--muted);font-variant-numeric:tabular-nums}
.digest .summary,.digest .top .aside{flex:0 0 100%}
.digest .summary{color:var(--muted);display:flex;flex-wrap:wrap;gap:0 24px;margin-top:4px}
.digest .summary a{color:var(--text);font-weight:600}
.digest nav{margin:20px 0 0;padding:10px 0;border-top:1px solid var(--line);border-bottom:1px solid var(--line);font-size:13px;line-height:24px}
.digest nav ul{display:flex;flex-wrap:wrap;gap:0 20px}
.digest nav a{color:var(--muted);text-decoration:none}
.digest nav a:hover{color:var(--text);text-decoration:underline}
.digest section{margin-top:44px}
.digest h2{font-size:19px;line-height:28px;font-weight:650;margin-bottom:8px;display:flex;align-items:baseline;flex-wrap:wrap}
.digest h2 .dot{width:11px;height:11px}
.digest .aside{color:var(--faint);font-size:13px;line-height:22px}
.digest .dot{display:inline-block;width:9px;height:9px;border-radius:3px;margin-inline-end:8px;background:var(--c)}
.digest .role{white-space:nowrap;margin-inline-start:6px}
.digest .count{font-variant-numeric:tabular-nums}
.digest .ev{display:inline-block;min-width:20px;padding:0 5px;border-radius:10px;background:var(--accent-soft);color:var(--accent);font-size:11px;line-height:18px;font-weight:600;text-align:center;text-decoration:none;font-variant-numeric:tabular-nums;vertical-align:1px}
.digest a.ev:hover{background:var(--accent);color:var(--paper)}

.digest .claims li{display:flex;gap:12px;padding:5px 0;font-size:16px;line-height:28px}
.digest .claims .own{padding-inline-start:18px;position:relative}
.digest .claims .own::before{content:"";position:absolute;inset-inline-start:0;top:16px;width:6px;height:6px;border-radius:3px;background:var(--accent)}
.digest .claims .fact{font-size:14px;line-height:24px;color:var(--muted);padding:3px 0}
.digest .own+.fact{margin-top:8px}
.digest .kind{flex:none;width:36px;line-height:inherit}

.digest .wide{overflow-x:auto;margin-top:12px}
.digest table{border-collapse:collapse;width:100%;font-size:13px;line-height:20px}
.digest th,.digest td{text-align:start;vertical-align:top;padding:9px 10px;border-bottom:1px solid var(--line);overflow-wrap:normal}
.digest thead th{font-weight:500;font-size:12px;line-height:18px;color:var(--faint);vertical-align:bottom}
.digest thead th:nth-child(2){white-space:nowrap}
.digest tbody th{font-weight:600;min-width:104px;padding-inline-start:0}
.digest thead th:first-child{padding-inline-start:0}
.digest tbody .role{display:block;margin-inline-start:17px}
.digest td small{display:block;white-space:nowrap}
.digest td a{font-weight:600}
.digest .seen{background:var(--accent-soft);color:var(--accent);border-inline-start:2px solid var(--paper)}
.digest .seen small{color:inherit}
.digest .seen a{text-decoration-color:currentColor}
.digest .unseen{color:var(--faint)}

.digest .against{margin-top:28px}
.digest h3{font-size:14px;line-height:22px;font-weight:600}
.digest .against h3{margin-bottom:8px}
.digest .against li{display:grid;grid-template-columns:minmax(96px,168px) 1fr minmax(104px,auto);gap:16px;align-items:center;padding:6px 0;font-size:13px;line-height:20px}
.digest .bars{display:block}
.digest .bar{display:block;height:12px;border-radius:2px;background:var(--c)}
.digest .bar.last{height:4px;margin-top:3px;background:var(--faint);opacity:.55}
.digest .figures b{font-size:15px}

.digest .group{margin-top:20px}
.digest .group>h3{padding-bottom:6px;border-bottom:1px solid var(--line);color:var(--muted)}
.digest .entry{display:grid;grid-template-columns:176px minmax(0,1fr);gap:20px;padding:18px 0;border-bottom:1px solid var(--line)}
.digest .entry.bare{display:block}
.digest .group .entry:last-child{border-bottom:0}
.digest .thumbnail img{display:block;width:176px;height:110px;object-fit:cover;object-position:top;border:1px solid var(--line);border-radius:4px}
.digest h4{font-size:15px;line-height:24px;font-weight:600}
.digest h4 a{text-decoration:none}
.digest h4 a:hover{text-decoration:underline}
.digest .facts,.digest .sightings{font-size:12.5px;line-height:20px;color:var(--faint)}
.digest .readings{display:flex;flex-wrap:wrap;gap:0 20px;font-size:13px;line-height:24px;color:var(--muted)}
.digest .readings a{color:var(--text);font-weight:600}
.digest .readings small{white-space:nowrap;font-variant-numeric:tabular-nums}
.digest .step{white-space:nowrap;color:var(--text);font-variant-numeric:tabular-nums;margin-inline-start:4px}
.digest .step.unproved{color:var(--faint)}
.digest .ev.past{background:none;color:var(--muted);box-shadow:inset 0 0 0 1px var(--line)}
.digest a.ev.past:hover{background:var(--soft);color:var(--text)}
.digest .wide+.aside{margin-top:8px}
.digest .listed th:first-child{min-width:200px;font-weight:400}
.digest .listed thead th:first-child{font-weight:500}
.digest .listed th small{display:block;line-height:18px}
.digest .listed .when{white-space:nowrap;color:var(--muted)}
.digest .listed .marks{white-space:nowrap}
.digest .listed .readings{font-size:12.5px;line-height:20px}
.digest .numbers th:first-child{min-width:180px;font-weight:400}
.digest .numbers thead th:first-child{font-weight:500}
.digest .numbers .whose{display:block;font-size:12px;line-height:18px;color:var(--muted)}
.digest .numbers td{min-width:104px}
.digest .numbers td>span{font-variant-numeric:tabular-nums}
.digest .numbers th small,.digest .numbers td small{display:block;line-height:18px;white-space:normal}
.digest .numbers+.aside{margin-top:8px}
.digest .new{padding:0 6px;border-radius:4px;background:var(--accent-soft);color:var(--accent);font-size:11px;font-weight:600;line-height:18px;display:inline-block}
.digest blockquote{margin:8px 0 6px;padding:6px 12px;border-inline-start:3px solid var(--accent);background:var(--soft);border-radius:0 4px 4px 0;font-size:14px;line-height:24px}
.digest .excerpt{font-size:13.5px;line-height:22px;color:var(--muted);margin-top:4px}
.digest .partial{font-size:12.5px;line-height:20px;color:var(--warn);background:var(--warn-soft);border-radius:4px;padding:2px 8px;margin-top:6px;width:fit-content;max-width:100%}
.digest .tags{display:flex;flex-wrap:wrap;gap:6px;margin-top:8px}
.digest .tags li{padding:0 8px;border-radius:10px;background:var(--soft);color:var(--muted);font-size:12px;line-height:20px}
.digest .sightings{margin-top:8px}
.digest .tag-list li{padding:3px 0;font-size:14px}

.digest .evidence{display:grid;grid-template-columns:minmax(0,1fr) auto;column-gap:24px;padding:18px 0;border-bottom:1px solid var(--line)}
.digest .evidence:target{background:linear-gradient(90deg,var(--accent-soft),transparent 60%);box-shadow:-12px 0 0 var(--accent-soft)}
.digest .evidence dl{display:grid;grid-template-columns:64px minmax(0,1fr);align-content:start;gap:0 12px;margin-top:6px;font-size:12.5px;line-height:20px}
.digest dt{color:var(--faint)}
.digest dd{color:var(--muted)}
.digest code{font:11.5px/20px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.digest .address{overflow-wrap:anywhere}
.digest .back{font-size:12px;font-weight:400;color:var(--faint);white-space:nowrap}
.digest .evidence>h3,.digest .evidence>.partial,.digest .evidence>.aside{grid-column:1/-1}
.digest .evidence>dl{grid-row:2}
.digest .evidence>.shot{grid-row:2;grid-column:2}
.digest .evidence>.shot:target{grid-row:4;grid-column:1/-1}
.digest .shot{margin-top:8px;scroll-margin-top:210px}
.digest .shot img{display:block;max-width:100%;width:208px;height:auto;max-height:136px;object-fit:cover;object-position:top;border:1px solid var(--line);border-radius:4px}
.digest .shot .close{display:none;font-size:12px;color:var(--faint)}
.digest .shot:target img{width:auto;max-height:none}
.digest .shot:target .close{display:inline-block;margin-top:4px}
.digest .before li{padding:4px 0;font-size:13px;line-height:20px}
.digest .before time{color:var(--faint);font-variant-numeric:tabular-nums;margin-inline-end:6px}
.digest .before small{display:block;font-size:11.5px;line-height:17px}
.digest .group>div>h4{font-size:12.5px;line-height:20px;color:var(--faint);margin-top:10px}
.digest footer{margin-top:48px;padding-top:12px;border-top:1px solid var(--line);color:var(--faint);font-size:12px;line-height:20px}

@media screen{.digest .entry,.digest .evidence{content-visibility:auto;contain-intrinsic-size:auto 190px}}
@media (max-width:760px){
.digest{padding:28px 20px;border-left:0;border-right:0;border-radius:0}
.digest .entry{grid-template-columns:104px minmax(0,1fr);gap:14px}
.digest .thumbnail img{width:104px;height:72px}
.digest .evidence{display:block}
.digest .against li{grid-template-columns:minmax(72px,112px) 1fr minmax(88px,auto);gap:10px}
}
`;

/** What only a file needs: the desk that the paper lies on. */
export const DESK = `
body{margin:0;padding:32px 16px;background:var(--desk)}
@media (max-width:760px){body{padding:0}}
`;
