/** What a verdict needs beside the style of badges and cards, wherever it stands. A string for the same reason as that. */
export const verdictCss = `
.cc-says{display:grid;grid-template-columns:20px minmax(0,1fr);grid-auto-flow:column;gap:10px;padding:10px 14px;border-inline-start:3px solid var(--c);border-start-end-radius:8px;border-end-end-radius:8px;color:var(--cc-ink);background:var(--bg)}
.cc-says>.cc-icon{inline-size:20px;block-size:20px;color:var(--c)}
.cc-says h2{margin:0;font-size:14px;line-height:1.4;font-weight:650;color:var(--c);text-wrap:balance}
.cc-says p{margin:2px 0 0;color:inherit;text-wrap:balance}
.cc-found{display:grid;grid-template-columns:minmax(0,1fr);gap:14px;color:var(--cc-ink)}
.cc-found:empty{display:none}
.cc-found h3{margin:0 0 4px;font-size:13.5px;line-height:1.3;font-weight:650}
.cc-found h4{margin:0;font-size:13px;line-height:1.4;font-weight:600}
.cc-found b{font-weight:600}
.cc-found p{margin:0;color:inherit}
.cc-found small{display:block;margin-block-start:4px}
.cc-facts,.cc-asks{margin:0;padding:0;list-style:none}
.cc-facts{display:grid;gap:8px}
:is(.cc-facts,.cc-asks)>li{display:grid;grid-template-columns:16px minmax(0,1fr);gap:10px}
:is(.cc-facts,.cc-asks)>li>.cc-icon{margin-block-start:1px;color:var(--c)}
.cc-facts>.cc-urgent>span{font-weight:600}
.cc-facts small{margin:0;font-weight:400}
.cc-asks>li{padding-block:8px}
.cc-asks>li:first-child{padding-block-start:2px}
.cc-asks>li:last-child{padding-block-end:0}
.cc-asks>li+li{border-block-start:1px solid var(--cc-line)}
.cc-asks p{margin-block-start:2px}
.cc-found .cc-words{font-size:12.5px;color:var(--cc-soft);overflow-wrap:anywhere}
.cc-said{margin:0;padding:10px 12px;border-radius:8px;color:var(--cc-ink);background:var(--cc-raised);max-block-size:260px;overflow:auto;white-space:pre-wrap;overflow-wrap:anywhere}
.cc-said mark{border-radius:2px;color:var(--c);background:var(--bg);text-decoration:underline 2px;text-underline-offset:3px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.cc-gap{color:var(--cc-soft)}
.cc-found .cc-copy{display:flex;flex-wrap:wrap;gap:4px 12px;align-items:center;margin-block-start:8px}
.cc-copy>span{color:var(--cc-open)}
.cc-copy>.cc-failed{color:var(--cc-urgent)}
.cc-found .cc-cut{padding:8px 12px;border-radius:8px;color:var(--cc-soon);background:var(--cc-soon-bg)}
@media (forced-colors:active){.cc-says,.cc-said{border:1px solid CanvasText}}
`;

/** A verdict as a card: its head is a band over the whole width, and stays while the rest is scrolled. */
export const verdictCardCss = `
.cc-verdict{padding:0}
.cc-verdict>.cc-says{padding:12px 16px;border:0;border-radius:0}
.cc-verdict>.cc-body{padding:14px 16px}
.cc-kept{display:block;margin-block-start:14px}
@media (max-height:420px){.cc-verdict{overflow:auto}.cc-pop .cc-verdict,.cc-panel>.cc-verdict{display:block}}
@media (forced-colors:active){.cc-verdict>.cc-says{border-block-end:1px solid CanvasText}}
`;

/** The panel in a page: in a corner of the window, above everything that the page has. */
export const panelCss = `
.cc-panel{position:fixed;inset:auto;inset-block-start:16px;inset-inline-end:16px;z-index:2147483647;box-sizing:border-box;margin:0;padding:0;inline-size:min(380px,calc(100vw - 32px));max-block-size:calc(100vh - 32px);border:1px solid var(--cc-line);border-radius:12px;overflow:hidden;color:var(--cc-ink);background:var(--cc-paper);box-shadow:0 8px 28px rgb(0 0 0/.22)}
.cc-panel,.cc-panel:popover-open{display:flex}
.cc-panel>.cc-card{display:flex;flex:1;flex-direction:column;min-inline-size:0}
.cc-panel:focus{outline:none}
.cc-panel:focus-visible{outline:2px solid var(--cc-link);outline-offset:-1px}
@media (max-width:420px){.cc-panel{inset-inline:8px;inset-block-start:8px;inline-size:auto;max-block-size:calc(100vh - 16px)}}
@media (forced-colors:active){.cc-panel{border-color:CanvasText}}
`;
