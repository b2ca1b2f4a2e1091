// What the page is asked: each function returns plain data.
window.checks = {
  // WCAG 2.2 A and AA, and axe's own advice.
  axe: async () => {
    const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const found = await axe.run(document, { runOnly: rules });
    const told = (one) => [one.id, one.impact, one.nodes.length, one.nodes[0].html.slice(0, 200)];
    return {
      violations: found.violations.map(told),
      incomplete: found.incomplete.map(told),
      passes: found.passes.length,
    };
  },

  // Where the focus is: its place in the page, whether it can be seen, and what it is called.
  focus: () => {
    const one = document.activeElement, box = one.getBoundingClientRect(), style = getComputedStyle(one);
    const labels = (one.getAttribute("aria-labelledby") || "").split(" ").map((id) => document.getElementById(id));
    const named = labels.map((label) => (label ? label.innerText : "")).join(" ").trim();
    return {
      place: [...document.querySelectorAll("a[href], [tabindex]")].indexOf(one),
      name: (one.innerText || named || one.getAttribute("aria-label") || "").trim().slice(0, 60),
      seen: box.bottom > 0 && box.top < innerHeight && box.width > 0,
      ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    };
  },

  focusable: () => document.querySelectorAll("a[href], [tabindex]:not([tabindex='-1'])").length,

  // How much too wide the page is, and the words that are cut off outside what scrolls by itself.
  fit: () => {
    const page = document.documentElement, words = "main p, main li, h1, h2, h3, h4, figcaption, .bar-text";
    const cut = [...document.querySelectorAll(words)].filter(
      (one) => !one.closest(".scroll") && one.getBoundingClientRect().right > innerWidth + 1,
    );
    return { overflow: page.scrollWidth - page.clientWidth, cut: cut.slice(0, 5).map((one) => one.innerText.slice(0, 40)) };
  },

  dress: (rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  },

  // WCAG 2.2, 1.4.12: the spacing that people may set themselves.
  space: () => checks.dress(
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }" +
    "p { margin-bottom: 2em !important; }",
  ),

  grey: () => checks.dress("html { filter: grayscale(1); }"),
};
