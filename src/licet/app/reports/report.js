(function () {
  "use strict";
  const filter = document.getElementById("filter");
  const count = document.getElementById("count");
  if (!filter) return;  // a model without any text
  const links = Array.from(document.querySelectorAll("#panel .rows a"));
  const marks = Array.from(document.querySelectorAll("#text mark"));
  const rowOf = (link) => link.parentElement;
  const rowsOf = (mark) => mark.dataset.rows.split(" ");
  const marksOf = (row) => marks.filter((mark) => rowsOf(mark).includes(row.id));

  function clear() {
    document.querySelectorAll(".lit").forEach((element) => element.classList.remove("lit"));
    links.forEach((link) => link.removeAttribute("aria-current"));
  }
  function light(row) {
    clear();
    row.classList.add("lit");
    row.querySelector("a").setAttribute("aria-current", "true");
    marksOf(row).forEach((mark) => mark.classList.add("lit"));
  }
  function show(element) {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    element.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
  }
  function choseRow(event) {
    event.preventDefault();
    const row = rowOf(event.currentTarget);
    light(row);
    const first = marksOf(row)[0];
    if (first) show(first);
  }
  // Where several terms quote the same words, each click shows the next of them.
  function choseMark(event) {
    event.preventDefault();
    const ids = rowsOf(event.currentTarget);
    const lit = ids.findIndex((id) => document.getElementById(id).classList.contains("lit"));
    const row = document.getElementById(ids[(lit + 1) % ids.length]);
    row.classList.remove("hidden");
    light(row);
    show(row);
  }
  links.forEach((link) => link.addEventListener("click", choseRow));
  marks.forEach((mark) => mark.addEventListener("click", choseMark));

  function move(event, seen, at) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const goal = { Home: 0, End: seen.length - 1 }[event.key];
    const next = seen[step === undefined ? goal : at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") clear();
    if (event.key === "/" && event.target.id !== "filter") {
      event.preventDefault();
      filter.focus();
    }
    const seen = links.filter((link) => !rowOf(link).classList.contains("hidden"));
    const at = seen.indexOf(document.activeElement);
    if (at !== -1) move(event, seen, at);
    else if (event.target.id === "filter" && event.key === "ArrowDown") move(event, seen, -1);
  });

  filter.addEventListener("input", () => {
    const wanted = filter.value.trim().toLowerCase();
    let found = 0;
    links.map(rowOf).forEach((row) => {
      const hit = row.textContent.toLowerCase().includes(wanted);
      row.classList.toggle("hidden", !hit);
      found += hit;
    });
    count.textContent = wanted ? found + " of " + links.length : "";
  });
  // A link to a row (`#d0-t-territory`) opens with it chosen.
  const linked = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const row = links.map(rowOf).find((one) => one === linked);
  if (row) {
    light(row);
    row.scrollIntoView({ block: "nearest" });
    if (marksOf(row)[0]) marksOf(row)[0].scrollIntoView({ block: "center" });
  }
})();
