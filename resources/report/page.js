"use strict";
// Hides what the chosen filters do not let through and counts what each choice would show. Without it everything shows.
(() => {
  const filters = document.getElementById("filters");
  const search = filters.querySelector("input[type=search]");
  const equal = document.getElementById("equal");
  const groups = {};
  for (const box of filters.querySelectorAll("input[name]")) (groups[box.name] ??= []).push(box);

  // A divergence is "kind:severity"; a variant is one text, with the numbers of the regions that write it so.
  const provisions = [...document.querySelectorAll("article")].map((element) => ({
    element,
    role: element.dataset.role,
    text: null,
    variants: [...element.querySelectorAll("li")].map((variant) => ({
      element: variant,
      found: [...variant.querySelectorAll("p[data-d]")].map((element) => ({ element, is: element.dataset.d.split(":") })),
      regions: variant.dataset.r.split(" "),
    })),
  }));
  const equalRows = [...document.querySelectorAll(".fold > div")].map((element) => ({ element, text: null }));
  const lines = [...document.querySelectorAll("tr[data-r]")].map((element) => ({
    element, text: null, regions: element.dataset.r.split(" ").filter(Boolean),
  }));
  const folds = [...document.querySelectorAll(".fold")];
  const said = (item) => (item.text ??= item.element.textContent.toLowerCase());

  const chosen = (name) => new Set((groups[name] ?? []).filter((box) => box.checked).map((box) => box.value));
  const count = (counts, name, value, more) => { const key = `${name} ${value}`; counts.set(key, (counts.get(key) ?? 0) + more); };

  function update() {
    const words = search.value.trim().toLowerCase();
    const [kinds, severities, roles, regions] = ["kind", "severity", "role", "region"].map(chosen);
    const counts = new Map();
    let shown = 0;
    for (const row of provisions) {
      const fits = !words || said(row).includes(words), inRole = roles.has(row.role);
      let visible = false;
      for (const variant of row.variants) {
        const here = variant.regions.filter((region) => regions.has(region));
        let passing = 0;
        for (const { element, is: [kind, severity] } of fits ? variant.found : []) {
          const byKind = kinds.has(kind), bySeverity = severities.has(severity);
          if (byKind && bySeverity) passing += 1;
          element.hidden = !byKind || !bySeverity;
          if (inRole && bySeverity) count(counts, "kind", kind, here.length);
          if (inRole && byKind) count(counts, "severity", severity, here.length);
        }
        if (passing) count(counts, "role", row.role, passing * here.length);
        if (passing && inRole) for (const region of variant.regions) count(counts, "region", region, passing);
        const on = inRole && passing > 0 && here.length > 0;
        if (on) shown += passing * here.length;
        variant.element.hidden = !on;
        visible ||= on;
      }
      row.element.hidden = !visible;
    }
    for (const row of equalRows) row.element.hidden = Boolean(words) && !said(row).includes(words);
    for (const fold of folds) {
      fold.hidden = !equal.checked || (Boolean(words) && !fold.querySelector(":scope > div:not([hidden])"));
      fold.open = Boolean(words) && !fold.hidden;
    }
    for (const line of lines) {
      const inRegion = !line.regions.length || line.regions.some((region) => regions.has(region));
      line.element.hidden = !inRegion || (Boolean(words) && !said(line).includes(words));
    }
    for (const [name, boxes] of Object.entries(groups))
      for (const box of boxes) box.parentElement.querySelector("output").value = counts.get(`${name} ${box.value}`) ?? 0;
    document.getElementById("shown").querySelector("output").value = shown;
  }

  let waiting = 0;
  search.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(update, 150); });
  filters.addEventListener("change", (event) => {
    if (event.target.dataset.all !== undefined)
      for (const box of groups[event.target.dataset.all]) box.checked = event.target.checked;
    if (event.target !== search) update();
  });
  document.addEventListener("click", (event) => {
    for (const menu of filters.querySelectorAll("details[open]")) if (!menu.contains(event.target)) menu.open = false;
  });
  filters.hidden = false;
  update();
})();
