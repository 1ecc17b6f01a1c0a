/** How the cover looks, on any screen and on paper; nothing newer than 2021. */
export const STYLE = `:root{color-scheme:light dark;--paper:#fff;--text:#1c1b19;--muted:#57534d;--line:#e5e3dd;--soft:#f4f3ef;--accent:#0d6a5b;--warn:#85500a}
@media (prefers-color-scheme:dark){:root{--paper:#1d1d1b;--text:#eceae6;--muted:#b4afa6;--line:#33322f;--soft:#262523;--accent:#52bfa9;--warn:#e2ab52}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--text);font:15px/24px system-ui,-apple-system,"Segoe UI","PingFang SC","HarmonyOS Sans SC","Microsoft YaHei UI","Noto Sans CJK SC",sans-serif;overflow-wrap:anywhere}
main{max-width:980px;margin:0 auto;padding:48px 24px}
h1{font-size:28px;line-height:36px;margin:0 0 12px}
h1 span{color:var(--muted);font-weight:400}
header p{margin:0 0 8px;color:var(--muted);max-width:70ch}
article{display:grid;grid-template-columns:240px minmax(0,1fr);gap:20px;padding:24px 0;border-top:1px solid var(--line);break-inside:avoid}
h2{font-size:17px;line-height:26px;margin:0 0 6px}
img{display:block;width:240px;max-height:180px;object-fit:cover;object-position:top;border:1px solid var(--line);border-radius:4px}
.none{width:240px;padding:24px 12px;background:var(--soft);border-radius:4px;color:var(--muted);font-size:13px;line-height:20px;text-align:center}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:2px 16px;margin:0;font-size:13px;line-height:20px}
dt{color:var(--muted)}
dd{margin:0}
a{color:var(--accent)}
.partial{color:var(--warn)}
ul{list-style:none;margin:12px 0 0;padding:10px 12px;background:var(--soft);border-radius:4px;font-size:12px;line-height:18px}
li+li{margin-top:6px}
code{display:block;color:var(--muted);font:11px/16px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
@media (max-width:640px){article{grid-template-columns:minmax(0,1fr)}}
`;
