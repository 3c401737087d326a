/**
 * The look of everything that stands in a marketplace page, and the colours of the extension's own pages. Goes into each
 * shadow root. A string and not a CSS file: the build would rewrite `light-dark()` in a file for browsers older than
 * those supported, which ties it to the system's theme; here it follows the page that the badge stands in.
 * The colours stand on `.cc`, not on the host, where the page's own CSS would win. px only: `rem` belongs to the page.
 */
export const badgeCss = `
:host{all:initial!important;display:inline-block!important;max-inline-size:100%!important;vertical-align:middle!important;color-scheme:inherit!important}
.cc{
--cc-paper:light-dark(#fff,#16181d);--cc-raised:light-dark(#f6f7f9,#1e2128);--cc-line:light-dark(#e3e6ea,#30343d);--cc-edge:light-dark(#8a929e,#747c8a);
--cc-ink:light-dark(#15181e,#eef0f4);--cc-soft:light-dark(#59616e,#a5adba);--cc-link:light-dark(#1f4fb5,#9dbcff);
--cc-open:light-dark(#0b6b57,#5ad1b3);--cc-open-bg:light-dark(#e6f5f0,#12302a);
--cc-soon:light-dark(#8a4b00,#ffc46b);--cc-soon-bg:light-dark(#fff3dc,#3a2a0d);
--cc-urgent:light-dark(#b3141d,#ff9a94);--cc-urgent-bg:light-dark(#fdeaea,#421719);
--cc-wait:light-dark(#1f4fb5,#9dbcff);--cc-wait-bg:light-dark(#e9f0fd,#172747);
--cc-none:light-dark(#59616e,#a5adba);--cc-none-bg:light-dark(#f0f2f4,#23262d);
--cc-case:light-dark(#5a2fb0,#c9b1ff);--cc-case-bg:light-dark(#f1ebfc,#2b2145);
--cc-font:13px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;
font:var(--cc-font);color:var(--cc-ink);text-align:start;max-inline-size:100%}
.cc *,.cc *::before{box-sizing:border-box}
.cc-icon{flex:none;display:block;inline-size:16px;block-size:16px;fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round}
.cc-area{fill:currentColor;fill-rule:evenodd;stroke:none}
.cc-thin{stroke-width:1.4}.cc-thick{stroke-width:2}.cc-dashes{stroke-linecap:butt;stroke-dasharray:2.6 2.11}
.cc-track,.cc-arc{stroke-width:2.4}.cc-track{opacity:.28}.cc-dot{stroke-width:3.4}
.cc-badge{display:inline-flex;align-items:center;gap:7px;block-size:24px;max-inline-size:100%;margin:0;padding-block:0;padding-inline:5px 10px;border:1px solid transparent;border-radius:12px;font:13px/1 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;white-space:nowrap;color:var(--c);background:var(--bg)}
.cc-badge b{font-weight:600;flex:none;max-inline-size:calc(100% - 23px);line-height:22px;overflow:hidden;text-overflow:ellipsis}
.cc-badge span{min-inline-size:0;overflow:hidden;text-overflow:ellipsis;line-height:22px;margin-inline-start:-3px}
button.cc-badge{cursor:pointer;appearance:none}
button.cc-badge:hover{border-color:currentColor}
.cc-open{--c:var(--cc-open);--bg:var(--cc-open-bg)}
.cc-soon{--c:var(--cc-soon);--bg:var(--cc-soon-bg)}
.cc-urgent,.cc-closing{--c:var(--cc-urgent);--bg:var(--cc-urgent-bg)}
.cc-waiting{--c:var(--cc-wait);--bg:var(--cc-wait-bg)}
.cc-unknown,.cc-closed,.cc-settled{--c:var(--cc-none);--bg:var(--cc-none-bg)}
.cc-dispute{--c:var(--cc-case);--bg:var(--cc-case-bg)}
.cc-badge.cc-closing{border-color:currentColor}
.cc-badge.cc-unknown{background:var(--cc-paper);border:1px dashed currentColor}
.cc :focus-visible{outline:2px solid var(--cc-link);outline-offset:2px}
@media (prefers-reduced-motion:no-preference){.cc-badge{transition:border-color .12s}}
@media (forced-colors:active){.cc-badge{border-color:CanvasText}}
`;

/** For screen readers only. */
const UNSEEN =
  'position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';

/**
 * A row of points. Each has a column of its own that is at least as wide as its words, so that they never overlap in any
 * language or font; the last one ends where its column ends. Borders and not backgrounds, which forced colours take away.
 */
const timelineCss = `
.cc-tl{container-type:inline-size;margin:8px 0 10px}
.cc-tl ol{display:grid;grid-template-rows:auto 20px auto;margin:0;padding:0;list-style:none;font-size:11.5px;line-height:1.3;overflow:clip;overflow-clip-margin:4px}
.cc-tl li{position:relative;display:grid;grid-row:1/-1;grid-template-rows:subgrid;min-inline-size:16px}
.cc-tl b{align-self:end;max-inline-size:96px;text-wrap:balance;padding-inline-end:10px;font-weight:600}
.cc-tl li>span{grid-row:3;padding-inline-end:10px;color:var(--cc-soft);white-space:nowrap}
.cc-tl i{grid-row:2;display:flex;align-items:center;--p:var(--cc-open)}
.cc-tl i::before{content:"";box-sizing:border-box;position:relative;z-index:1;inline-size:12px;block-size:12px;border:3px solid var(--p);border-radius:50%;background:var(--cc-paper)}
.cc-tl i::after{content:"";position:absolute;inset-inline:0;border-block-start:3px solid var(--p)}
.cc-tl :is(.cc-tl-way-ahead,.cc-tl-way-live,.cc-tl-way-over) i::after{block-size:3px;border:0;background:radial-gradient(circle,var(--p) 1.4px,transparent 1.8px) 0/8px 3px;background-repeat:round no-repeat}
.cc-tl :is(.cc-tl-way-ahead,.cc-tl-way-over) i::after{--p:var(--cc-edge)}
.cc-tl .cc-tl-way-live i::after{--p:var(--c)}
.cc-tl .cc-tl-way-over i::after{opacity:.6}
.cc-tl li:last-child{text-align:end}
.cc-tl li:last-child b{justify-self:end}
.cc-tl li:last-child>:is(b,span){padding-inline-end:0}
.cc-tl li:last-child i{justify-content:flex-end}
.cc-tl li:last-child i::after{inset-inline-start:-1px}
.cc-tl:is(.cc-dispute,.cc-settled,.cc-closed,.cc-unknown) i{--p:var(--c)}
.cc-tl .cc-tl-bounded i::before{inline-size:14px;block-size:14px;border:2px dotted var(--p)}
.cc-tl .cc-tl-today i::before{inline-size:0;block-size:20px;border:0;border-inline-start:2px solid var(--cc-ink);border-radius:0}
.cc-tl .cc-tl-opens i::before{border-color:var(--cc-wait)}
.cc-tl :is(.cc-tl-closes,.cc-tl-ends,.cc-tl-settled,.cc-tl-dispute) i::before{inline-size:14px;block-size:14px;border-color:var(--c)}
.cc-tl :is(.cc-tl-closes,.cc-tl-settled,.cc-tl-dispute) i::before{border-width:7px}
.cc-tl .cc-tl-closes b{color:var(--c)}
.cc-tl .cc-tl-dispute i::before{border-radius:3px;rotate:45deg;scale:.86}
.cc-tl .cc-tl-assumed.cc-tl-closes i::before{outline:1.5px dashed var(--c);outline-offset:2px}
.cc-tl .cc-tl-unknown.cc-tl-closes i::before{border:2px dashed var(--c)}
.cc-tl .cc-tl-other i::before{inline-size:8px;block-size:8px;border-width:2px;border-color:var(--cc-edge)}
.cc-tl .cc-tl-other b{font-weight:400}
@media (forced-colors:active){.cc-tl :is(.cc-tl-way-ahead,.cc-tl-way-live,.cc-tl-way-over) i::after{block-size:0;border-block-start:3px dotted}}
.cc-tl-from-never>:is(b,span),.cc-unseen{${UNSEEN}}
@container (width<290px){.cc-tl-from-1>:is(b,span){${UNSEEN}}}
@container (width<340px){.cc-tl-from-2>:is(b,span){${UNSEEN}}}
@container (width<364px){.cc-tl-from-3>:is(b,span){${UNSEEN}}}
@container (width<430px){.cc-tl-from-4>:is(b,span){${UNSEEN}}}
@container (width<560px){.cc-tl-from-5>:is(b,span){${UNSEEN}}}
`;

/** The rights of an order, one row each. */
const rightsCss = `
.cc-rights{margin:10px 0 12px}
.cc-rights h4{margin:0 0 2px;font-size:13px;font-weight:600}
.cc-rights ul{margin:0;padding:0;list-style:none}
.cc-rights li{display:grid;grid-template-columns:16px minmax(0,1fr);gap:0 8px;padding-block:5px}
.cc-rights li+li,.cc-rights details li{border-block-start:1px solid var(--cc-line)}
.cc-rights .cc-icon{margin-block-start:1px;color:var(--c)}
.cc-rights p{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 10px;margin:0;color:inherit}
.cc-rights small{grid-column:2;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.cc-rights summary{padding-block:5px;border-block-start:1px solid var(--cc-line);font-size:12px;color:var(--cc-soft);cursor:pointer}
`;

/** The offer to read dates, and how that goes. */
const datesCss = `
.cc-dates{position:relative;padding:12px 14px;border:1px solid var(--cc-line);border-radius:10px;background:var(--cc-paper);box-shadow:0 4px 16px rgb(0 0 0/.16)}
.cc-dates b{font-weight:600}
.cc-dates p{margin:4px 0 0;color:var(--cc-soft)}
.cc-dates>b,.cc-dates-words>b{display:block;padding-inline-end:24px}
.cc-dates>.cc-close{position:absolute;inset-block-start:10px;inset-inline-end:14px}
.cc-dates .cc-btns{margin-block-start:12px}
.cc-counts{display:flex;flex-direction:column}
.cc-dates-way{display:grid;grid-template-columns:minmax(0,1fr) auto auto;gap:12px;align-items:center;margin-block-start:8px}
.cc-dates-way span{color:var(--cc-soft);font-variant-numeric:tabular-nums}
.cc-dates progress{appearance:none;inline-size:100%;block-size:6px;border:0;border-radius:3px;overflow:hidden;background:var(--cc-none-bg)}
.cc-dates progress::-webkit-progress-bar{background:var(--cc-none-bg)}
.cc-dates progress::-webkit-progress-value{background:var(--cc-open)}
.cc-dates progress::-moz-progress-bar{background:var(--cc-open)}
.cc-float:has(>.cc-dates-line){inline-size:fit-content;max-inline-size:calc(100vw - 32px)}
.cc-dates-line{display:flex;align-items:center;gap:4px;padding:4px 8px;border-radius:18px}
.cc-dates-line>.cc-close{position:static;margin:0}
.cc-dates-open{display:flex;align-items:center;gap:8px;min-inline-size:0;margin:0;padding:2px 4px;border:0;border-radius:12px;font:inherit;color:inherit;background:none;text-align:start;cursor:pointer;appearance:none}
.cc-dates-open .cc-icon{color:var(--c)}
.cc-dates-open b{color:var(--cc-link);white-space:nowrap}
.cc-dates-open:hover b{text-decoration:underline;text-underline-offset:2px}
@media (forced-colors:active){.cc-dates{border-color:CanvasText}}
`;

/** What every card needs besides, and its buttons. */
export const popCss = `
.cc-pop{position:fixed;inset:auto;margin:0;padding:0;inline-size:min(400px,calc(100vw - 16px));border:1px solid var(--cc-line);border-radius:12px;overflow:hidden;color:var(--cc-ink);background:var(--cc-paper);box-shadow:0 8px 28px rgb(0 0 0/.22)}
.cc-pop:popover-open{display:flex}
.cc-card{scrollbar-color:var(--cc-edge) transparent}
.cc-card{padding:14px 16px}
.cc-pop .cc-card{display:flex;flex:1;flex-direction:column;min-inline-size:0}
.cc-body{flex:1;min-block-size:0;overflow:auto;overscroll-behavior:contain}
.cc-pop .cc-btns{padding-block-start:10px}
.cc-head{display:flex;gap:8px;justify-content:space-between;align-items:flex-start}
.cc-card h3{margin:0 0 2px;font-size:15px;line-height:1.35;font-weight:650;text-wrap:balance}
:where(.cc-card p){margin:0 0 10px;color:var(--cc-soft)}
.cc-close{flex:none;display:grid;place-content:center;inline-size:24px;block-size:24px;margin:-2px;margin-inline-end:-6px;padding:0;border:0;border-radius:6px;background:none;color:var(--cc-soft);cursor:pointer}
.cc-close:hover{background:var(--cc-raised);color:var(--cc-ink)}
:where(.cc small){font-size:12px;color:var(--cc-soft)}
:where(.cc a:not(.cc-btn)){color:var(--cc-link);text-underline-offset:2px;border-radius:3px}
.cc-btns{display:flex;flex-wrap:wrap;gap:8px}
.cc-btn{display:inline-block;margin:0;padding:5px 12px;border:1px solid var(--cc-edge);border-radius:8px;font:inherit;color:var(--cc-ink);background:none;text-decoration:none;cursor:pointer;appearance:none}
.cc-btn:hover{background:var(--cc-raised)}
.cc-btn:disabled{color:var(--cc-soft);cursor:default}
.cc-btn.cc-main{color:var(--cc-paper);background:var(--cc-ink);border-color:var(--cc-ink)}
.cc-btn.cc-main:hover{opacity:.88}
.cc-failed{flex-basis:100%;margin:0;color:var(--cc-urgent)}
@media (prefers-reduced-motion:no-preference){.cc-btn,.cc-close{transition:background-color .12s}}
`;

/** What the card of an order and a notice need besides; loaded with them. */
export const cardCss = `${popCss}
.cc-pop .cc-why{margin:0}
.cc-why{display:grid;grid-template-columns:auto minmax(0,1fr);gap:5px 12px;margin:0 0 12px}
.cc-why dt{color:var(--cc-soft)}
.cc-why dd{margin:0;overflow-wrap:anywhere}
.cc-why dd>div+div{margin-block-start:5px}
.cc-why small{display:block}
.cc-rule summary{font-size:12px;color:var(--cc-soft);cursor:pointer;inline-size:fit-content;border-radius:4px}
.cc-rule details small{padding-inline-start:14px}
.cc-next{margin:0 0 12px;padding:9px 12px;border-radius:8px;background:var(--cc-raised)}
.cc-next b{display:block;font-weight:600}
.cc-float{position:fixed;inset-block-end:16px;inset-inline-end:16px;z-index:2147483647;inline-size:min(340px,calc(100vw - 32px))}
.cc-notice{display:grid;grid-template-columns:16px minmax(0,1fr) auto;gap:10px;padding:12px 14px;border:1px solid var(--cc-line);border-inline-start:3px solid var(--cc-urgent);border-radius:10px;background:var(--cc-paper);box-shadow:0 8px 28px rgb(0 0 0/.22)}
.cc-notice .cc-icon{color:var(--cc-urgent);margin-block-start:2px}
.cc-notice b{font-weight:600}
.cc-notice p{margin:3px 0 0;color:var(--cc-soft)}
.cc-notice p:last-child{color:var(--cc-ink)}
${datesCss}@media (forced-colors:active){.cc-notice{border-color:CanvasText}}
${timelineCss}${rightsCss}`;
