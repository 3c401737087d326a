/** What a verdict needs beside the style of badges and cards, wherever it stands. A string for the same reason as that. */
export const verdictCss = `
.cc-verdict .cc-head{align-items:center}
.cc-verdict .cc-body{padding-block-start:8px}
.cc-verdict h3{font-size:16px}
.cc-verdict h4{margin:14px 0 4px;font-size:12px;font-weight:600;color:var(--cc-soft)}
.cc-verdict .cc-badge.cc-unknown,.cc-verdict.cc-unknown>.cc-head .cc-badge{background:var(--cc-none-bg)}
.cc-asks{margin:0;padding:0;list-style:none}
.cc-asks li{display:grid;grid-template-columns:16px minmax(0,1fr);gap:8px;padding-block:7px}
.cc-asks li+li{border-block-start:1px solid var(--cc-line)}
.cc-asks .cc-icon{margin-block-start:1px;color:var(--c)}
.cc-asks b{font-weight:600;color:var(--cc-ink)}
.cc-asks p{margin:2px 0 0;color:var(--cc-ink)}
.cc-said,.cc-answer{margin:0;padding:9px 12px;border-radius:8px;background:var(--cc-raised);color:var(--cc-ink);white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:plaintext}
.cc-said{max-block-size:15em;overflow:auto}
.cc-said mark{padding:1px 2px;border-radius:3px;color:var(--c);background:var(--bg);font-weight:600;text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:2px}
.cc-gap{color:var(--cc-soft)}
.cc-answer{border-inline-start:3px solid var(--cc-open)}
.cc-verdict .cc-btns{align-items:center;margin:8px 0 0}
.cc-copied{color:var(--cc-open)}
.cc-cut{margin:14px 0 0;padding:8px 12px;border-radius:8px;color:var(--cc-soon);background:var(--cc-soon-bg)}
.cc-body>small{display:block;margin-block-start:12px}
@media (forced-colors:active){.cc-said,.cc-answer{border:1px solid CanvasText}}
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
