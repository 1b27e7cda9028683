// How the page looks: light and dark, narrow and wide, and on paper.
export const style = `
:root{color-scheme:light dark;--ground:#fff;--card:#f6f7f9;--ink:#1b1f24;--faint:#5b6470;--line:#d6dbe1;--error:#b3261e;--error-ground:#fde3e1;--warning:#7a5200;--warning-ground:#ffedc7;--info:#1f5f99;--info-ground:#dcecfb;--good:#1c6b3a;--good-ground:#d8f0e0}
@media (prefers-color-scheme:dark){:root{--ground:#14171b;--card:#1e2329;--ink:#e6e9ed;--faint:#a3adb9;--line:#39414b;--error:#ff9a92;--error-ground:#5c1f1b;--warning:#ffd27d;--warning-ground:#523c0a;--info:#9accff;--info-ground:#1b3f60;--good:#8bd9a5;--good-ground:#1b4429}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:76rem;padding:1rem;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
h1{font-size:1.5rem;line-height:1.25;margin:.5rem 0 .75rem}h2{font-size:1.1rem;margin:1.5rem 0 .5rem}
a{color:inherit;text-underline-offset:.15em}a:focus-visible,summary:focus-visible,pre:focus-visible{outline:3px solid var(--info);outline-offset:2px;border-radius:.2rem}
.share{display:flex;gap:2px;height:.6rem;border-radius:.3rem;overflow:hidden;margin-bottom:.75rem}.share i{background:var(--good);min-width:4px}.share .edit,.share .take-offline{background:var(--warning)}.share .take-offline{opacity:.7}.share .escalate{background:var(--error)}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(8rem,1fr));gap:.5rem;list-style:none;margin:0;padding:0}
.tiles li{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.3rem .8rem}.tiles b{font-size:1.4rem;margin-right:.25rem}
.tiles .send b{color:var(--good)}.tiles .edit b,.tiles .take-offline b{color:var(--warning)}.tiles .escalate b{color:var(--error)}
details{background:var(--card);border:1px solid var(--line);border-radius:.5rem;margin:.5rem 0;padding:.6rem .8rem}
summary{cursor:pointer;overflow-wrap:anywhere}summary .where{display:block}
.verdict{border-radius:1rem;font-size:.8rem;font-weight:700;padding:.1rem .6rem;white-space:nowrap;color:var(--warning);background:var(--warning-ground)}.verdict.send{color:var(--good);background:var(--good-ground)}.verdict.escalate{color:var(--error);background:var(--error-ground)}
.name{font-weight:600}.count,.where,.who{color:var(--faint);font-size:.875rem}.count{white-space:nowrap}
pre{background:var(--ground);border:1px solid var(--line);border-radius:.4rem;font:inherit;margin:.5rem 0;max-height:24rem;overflow-y:auto;padding:.6rem .8rem;white-space:pre-wrap;overflow-wrap:anywhere}
code{font-size:.9em;overflow-wrap:anywhere}
mark{color:inherit;border-radius:.15rem;border-bottom:2px solid}mark.error{background:var(--error-ground);border-color:var(--error)}mark.warning{background:var(--warning-ground);border-color:var(--warning)}mark.info{background:var(--info-ground);border-color:var(--info)}
details ul{list-style:none;margin:0;padding:0}details li{display:grid;grid-template-columns:4.6rem 1fr;gap:.25rem;padding:.2rem 0;overflow-wrap:anywhere}
.tag{font-size:.75rem;font-weight:700;letter-spacing:.02em;line-height:1.5rem;text-transform:uppercase}li.error .tag{color:var(--error)}li.warning .tag{color:var(--warning)}li.info .tag{color:var(--info)}
.unread{border:1px solid var(--error);border-radius:.5rem;margin-top:1.5rem;padding:0 .8rem .3rem}.unread h2{color:var(--error);margin-top:.6rem}.unread ul{margin:0;padding-left:1.2rem}
table{border-collapse:collapse;font-size:.85rem;width:100%}th,td{border-bottom:1px solid var(--line);padding:.25rem .4rem;text-align:left;overflow-wrap:anywhere}th{color:var(--faint);font-weight:400}.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.bar{width:30%;min-width:3rem}.bar i{display:block;height:.6rem;border-radius:.2rem;background:var(--info)}.bar .error{background:var(--error)}.bar .warning{background:var(--warning)}
@media (max-width:30rem){details li{grid-template-columns:1fr;gap:0}}
@media (min-width:64rem){main.two{display:grid;grid-template-columns:minmax(0,1fr) 25rem;gap:1.5rem}.rules td:first-child{white-space:nowrap}}
@media print{details{break-inside:avoid}pre{max-height:none}a{text-decoration:none}}
`
