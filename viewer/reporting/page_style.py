"""The look of a report page: that of the window, light and dark as the reader's system asks."""

PAGE_STYLE = """
:root { color-scheme: light dark; --paper: #fcfbf7; --chrome: #f0efea; --text: #1f2328; --quiet: #5b6068;
  --line: #d8d5cc; --accent: #1f5fa8; --same: #cfe1f5; --conflict: #fbdfb0; --edge: #b3520f; }
@media (prefers-color-scheme: dark) { :root { --paper: #1d1f22; --chrome: #26292d; --text: #e6e4de; --quiet: #a3a8b0;
  --line: #3c4046; --accent: #8ab8f0; --same: #24405f; --conflict: #5a3b12; --edge: #f0a45c; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--chrome); color: var(--text); font: 1.02rem/1.55 Georgia, "Noto Serif", serif; }
main { max-width: 76rem; margin: 0 auto; padding: 2rem 1.2rem 4rem; }
h1, h2, .note, .source, nav { font-family: system-ui, "Noto Sans", sans-serif; }
header, .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2.4rem; background: var(--paper);
  border: 1px solid var(--line); padding: .9rem 1.4rem; }
.pair { border-top: 0; }
h2 + .pair { border-top: 1px solid var(--line); }
h1 { font: 700 1.35rem/1.3 Georgia, "Noto Serif", serif; margin: .1rem 0 .3rem; }
h2 { font-size: 1.02rem; margin: 2.2rem 0 .6rem; }
h2 span { color: var(--quiet); font-weight: 400; }
p { margin: .1rem 0; overflow-wrap: anywhere; }
.source { color: var(--quiet); font-size: .8rem; letter-spacing: .03em; }
.note { grid-column: 1 / -1; color: var(--quiet); font-size: .8rem; margin-bottom: .25rem; }
.note b { color: var(--text); }
.bar { height: 6px; background: var(--line); max-width: 14rem; margin: .3rem 0; }
.bar i { display: block; height: 100%; background: var(--accent); }
u { text-decoration: underline dashed var(--accent) 1px; text-underline-offset: .25em; }
mark { background: var(--conflict); color: inherit; border-bottom: 2px solid var(--edge); }
nav a { color: var(--accent); margin-inline-end: 1.2rem; font-size: .9rem; white-space: nowrap; }
nav { margin: 1rem 0 0; }
.none { color: var(--quiet); font-style: italic; }
@media (max-width: 44rem) { header, .pair { grid-template-columns: 1fr; } header { row-gap: 1.1rem; }
  .pair p + p { margin-top: .5rem; } }
@media print { body { background: none; } nav { display: none; } .pair { break-inside: avoid; } }
"""
