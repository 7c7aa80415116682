(function () {
  "use strict";
  const filter = document.getElementById("filter");
  const count = document.getElementById("count");
  const rows = Array.from(document.querySelectorAll("#panel .rows li"));
  const marks = Array.from(document.querySelectorAll("#text mark"));
  const boxes = Array.from(document.querySelectorAll("#panel fieldset input"));
  const rowsOf = (mark) => mark.dataset.rows.split(" ");
  const marksOf = (row) => marks.filter((mark) => rowsOf(mark).includes(row.id));

  function clear() {
    document.querySelectorAll(".lit").forEach((element) => element.classList.remove("lit"));
  }
  function light(row) {
    clear();
    row.classList.add("lit");
    marksOf(row).forEach((mark) => mark.classList.add("lit"));
  }
  function show(element) {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    element.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
  }
  // Each further click on a finding goes to the next of its places.
  let last = null, turn = 0;
  function choseRow(event) {
    event.preventDefault();
    const row = event.currentTarget.parentElement;
    const places = marksOf(row);
    turn = row === last ? turn + 1 : 0;
    last = row;
    light(row);
    if (places.length) show(places[turn % places.length]);
  }
  function choseMark(event) {
    event.preventDefault();
    const ids = rowsOf(event.currentTarget);
    const lit = ids.findIndex((id) => document.getElementById(id).classList.contains("lit"));
    const row = document.getElementById(ids[(lit + 1) % ids.length]);
    row.classList.remove("hidden");
    light(row);
    show(row);
  }
  rows.forEach((row) => row.querySelector("a").addEventListener("click", choseRow));
  marks.forEach((mark) => mark.addEventListener("click", choseMark));

  function sift() {
    const wanted = filter.value.trim().toLowerCase();
    const off = boxes.filter((box) => !box.checked);
    let seen = 0;
    rows.forEach((row) => {
      const out = off.some((box) => row.dataset[box.closest("fieldset").dataset.by] === box.value);
      const hit = !out && row.textContent.toLowerCase().includes(wanted);
      row.classList.toggle("hidden", !hit);
      seen += hit;
    });
    marks.forEach((mark) => {
      const some = rowsOf(mark).some((id) => !document.getElementById(id).classList.contains("hidden"));
      mark.classList.toggle("off", !some);
    });
    count.textContent = seen === rows.length ? "" : seen + " of " + rows.length;
  }
  filter.addEventListener("input", sift);
  boxes.forEach((box) => box.addEventListener("change", sift));

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") clear();
    if (event.key === "/" && event.target.id !== "filter") {
      event.preventDefault();
      filter.focus();
    }
  });
  const linked = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (linked && rows.includes(linked)) {
    light(linked);
    linked.scrollIntoView({ block: "nearest" });
    if (marksOf(linked)[0]) marksOf(linked)[0].scrollIntoView({ block: "center" });
  }
})();
