// How the page looks: light and dark, narrow and wide, and on paper.
export const style = `
:root{color-scheme:light dark;--ground:#fff;--card:#f6f7f9;--ink:#1b1f24;--faint:#5b6470;--line:#d6dbe1;--error:#b3261e;--error-ground:#fde3e1;--warning:#7a5200;--warning-ground:#ffedc7;--info:#1f5f99;--info-ground:#dcecfb;--good:#1c6b3a}
@media (prefers-color-scheme:dark){:root{--ground:#14171b;--card:#1e2329;--ink:#e6e9ed;--faint:#a3adb9;--line:#39414b;--error:#ff9a92;--error-ground:#5c1f1b;--warning:#ffd27d;--warning-ground:#523c0a;--info:#9accff;--info-ground:#1b3f60;--good:#8bd9a5}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:60rem;padding:1rem;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
h1{font-size:1.5rem;margin:.5rem 0}h2{font-size:1.15rem;margin:2rem 0 .5rem}
a{color:inherit}a:focus-visible,summary:focus-visible{outline:3px solid var(--info);outline-offset:2px}
.tiles{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none;margin:0;padding:0}
.tiles li{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.4rem .8rem}.tiles b{font-size:1.4rem;margin-right:.25rem}
.tiles .send b,.verdict.send{color:var(--good)}.tiles .edit b,.tiles .take-offline b,.verdict.edit,.verdict.take-offline{color:var(--warning)}.tiles .escalate b,.verdict.escalate{color:var(--error)}
details{background:var(--card);border:1px solid var(--line);border-radius:.5rem;margin:.5rem 0;padding:.5rem .8rem}
summary{cursor:pointer;overflow-wrap:anywhere}.verdict{font-weight:700}.name{font-weight:600}.where,.who{color:var(--faint);font-size:.875rem}
pre{background:var(--ground);border:1px solid var(--line);border-radius:.4rem;font:inherit;margin:.5rem 0;padding:.6rem .8rem;white-space:pre-wrap;overflow-wrap:anywhere}
mark{color:inherit;border-radius:.15rem;border-bottom:2px solid}mark.error{background:var(--error-ground);border-color:var(--error)}mark.warning{background:var(--warning-ground);border-color:var(--warning)}mark.info{background:var(--info-ground);border-color:var(--info)}
details ul{list-style:none;margin:0;padding:0}details li{padding:.2rem 0;overflow-wrap:anywhere}.tag{font-size:.8rem;font-weight:700;text-transform:uppercase}li.error .tag{color:var(--error)}li.warning .tag{color:var(--warning)}li.info .tag{color:var(--info)}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid var(--line);padding:.25rem .5rem;text-align:left}.number{text-align:right;font-variant-numeric:tabular-nums}meter{width:8rem}
.unseen{position:absolute;clip-path:inset(50%);height:1px;width:1px;overflow:hidden}
@media print{details{break-inside:avoid}a{text-decoration:none}}
`
