"use strict";
// Tables that can be sorted by their headings and filtered by words. The page says the same without it.
const FEW = 5; // rows that are seen at once
for (const region of document.querySelectorAll(".region[data-rows]")) {
  const table = region.querySelector("table");
  const body = table.tBodies[0];
  const headings = [...table.tHead.rows[0].cells];
  const rows = [...body.rows];
  const words = document.body.dataset;
  const order = new Intl.Collator(document.documentElement.lang, { numeric: true });

  const tools = document.createElement("div");
  const label = document.createElement("label");
  const input = document.createElement("input");
  const count = document.createElement("output");
  tools.className = "tools";
  input.type = "search";
  input.id = region.id + "-filter";
  label.htmlFor = input.id;
  label.textContent = words.filter;
  const hidden = document.createElement("span");
  hidden.className = "sr";
  hidden.textContent = " (" + table.caption.textContent + ")";
  label.append(hidden);
  tools.append(label, input, count);
  if (rows.length > FEW) {
    region.before(tools);
  }

  const say = () => {
    const shown = rows.filter((row) => !row.hidden).length;
    count.textContent = words.shown.replace("{0}", shown).replace("{1}", rows.length);
  };
  input.addEventListener("input", () => {
    const wanted = input.value.toLocaleLowerCase().split(/\s+/).filter((word) => word !== "");
    for (const row of rows) {
      const text = row.textContent.toLocaleLowerCase();
      row.hidden = !wanted.every((word) => text.includes(word));
    }
    say();
  });
  say();

  const compare = (a, b, at) => {
    const [one, other] = [a.cells[at], b.cells[at]];
    if ("v" in one.dataset || "v" in other.dataset) {
      const [x, y] = [one, other].map((cell) => cell.dataset.v === undefined || cell.dataset.v === "" ? -Infinity : Number(cell.dataset.v));
      return x === y ? 0 : x - y;
    }
    return order.compare(one.textContent, other.textContent);
  };
  headings.forEach((heading, at) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => {
      const first = heading.classList.contains("number") ? "descending" : "ascending";
      const next = heading.getAttribute("aria-sort") === null ? first
        : heading.getAttribute("aria-sort") === "ascending" ? "descending" : "ascending";
      for (const other of headings) {
        other.removeAttribute("aria-sort");
      }
      heading.setAttribute("aria-sort", next);
      const sign = next === "ascending" ? 1 : -1;
      body.append(...rows.toSorted((a, b) => sign * compare(a, b, at)));
    });
  });
}
