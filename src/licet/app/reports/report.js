(function () {
  "use strict";
  const rows = Array.from(document.querySelectorAll("#panel .rows li"));
  const marks = Array.from(document.querySelectorAll("#text mark"));
  const of = (row) => marks.filter((m) => m.dataset.rows.split(" ").includes(row.id));

  function clear() {
    document.querySelectorAll(".lit").forEach((e) => e.classList.remove("lit"));
    rows.forEach((r) => r.setAttribute("aria-pressed", "false"));
  }
  function light(row) {
    clear();
    row.classList.add("lit");
    row.setAttribute("aria-pressed", "true");
    of(row).forEach((m) => m.classList.add("lit"));
  }
  function show(element) {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    element.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
  }
  function chosenRow(row) {
    light(row);
    const first = of(row)[0];
    if (first) show(first);
  }
  function chosenMark(mark) {
    const ids = mark.dataset.rows.split(" ");
    const lit = ids.findIndex((id) => document.getElementById(id).classList.contains("lit"));
    const row = document.getElementById(ids[(lit + 1) % ids.length]);
    light(row);
    show(row);
  }
  function activated(element, act) {
    element.addEventListener("click", () => act(element));
    element.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        act(element);
      }
    });
  }
  rows.forEach((row) => activated(row, chosenRow));
  marks.forEach((mark) => activated(mark, chosenMark));

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") clear();
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const seen = rows.filter((r) => !r.classList.contains("hidden"));
    const at = seen.indexOf(document.activeElement);
    if (at === -1) return;
    event.preventDefault();
    const next = seen[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (next) next.focus();
  });
  document.getElementById("filter").addEventListener("input", (event) => {
    const wanted = event.target.value.trim().toLowerCase();
    rows.forEach((r) => r.classList.toggle("hidden", !r.textContent.toLowerCase().includes(wanted)));
  });
})();
