(function () {
  "use strict";
  document.documentElement.classList.add("script");
  const data = JSON.parse(document.getElementById("data").textContent);
  const svg = document.getElementById("graph");
  const stage = document.querySelector(".stage");
  const point = document.getElementById("point");
  const marked = document.getElementById("marked");
  const choose = document.getElementById("choose");
  const nodes = Array.from(svg.querySelectorAll(".node"));
  const stops = Array.from(svg.querySelectorAll(".stop"));
  const edges = Array.from(svg.querySelectorAll(".lines .edge:not(.arrow)"));
  const none = { boxes: {}, flows: [], stops: {} };

  function chosen(name) {
    const input = choose && choose.querySelector("input[name=" + name + "]:checked");
    return input ? Number(input.value) : -1;
  }
  function marks() {
    const licence = chosen("licence");
    return licence < 0 ? none : data.marks[chosen("profile")][licence];
  }
  function where(count) {
    if (!count) return "stops nowhere";
    return "stops on " + count + " line" + (count === 1 ? "" : "s");
  }

  function mark() {
    const now = marks();
    const licence = data.licences[chosen("licence")];
    const flows = new Set(now.flows);
    svg.classList.toggle("chosen", Boolean(licence));
    nodes.forEach((node, k) => {
      const found = now.boxes[k];
      node.classList.toggle("bound", Boolean(found));
      node.classList.remove("traced");
      node.querySelector(".tag text").textContent = found ? found[0] : "";
    });
    edges.forEach((edge, k) => {
      edge.classList.toggle("stopped", k in now.stops);
      edge.classList.toggle("flows", flows.has(k));
      if (flows.has(k) || k in now.stops) edge.parentNode.append(edge);  // on top of the others
    });
    stops.forEach((stop, k) => {
      const words = now.stops[k] ? licence.title + " " + now.stops[k] : "";
      stop.classList.toggle("there", Boolean(words));
      stop.setAttribute("aria-label", words);
      stop.querySelector("title").textContent = words;
    });
    if (!marked) return;
    const reading = data.profiles[chosen("profile")] + " reading";
    marked.textContent = licence
      ? "Marked: " + licence.title + ", " + reading + ": binds " + Object.keys(now.boxes).length +
        " of " + nodes.length + " drawn, " + where(Object.keys(now.stops).length) + "."
      : "No licence is marked (" + reading + ").";
  }

  // Every licence that binds a box under the reading that is chosen, the marked one first.
  function binding(k) {
    const one = chosen("licence");
    const all = data.marks[Math.max(0, chosen("profile"))] || [];
    const found = all.map((each, n) => [n, each.boxes[k]]).filter((pair) => pair[1]);
    found.sort((a, b) => (b[0] === one) - (a[0] === one));
    return found.map(([n, words]) => data.licences[n].title + ": " + words[1]);
  }
  function say(first, lines) {
    point.textContent = "";
    const name = document.createElement("b");
    name.textContent = first;
    point.append(name, lines.length ? "\n" + lines.join("\n") : "");
  }
  function listed(node) {
    const link = document.createElement("a");
    link.href = node.getAttribute("href");
    link.textContent = "in the list";
    point.append("\n", link);
  }
  function tell(item) {
    const node = nodes.indexOf(item);
    if (node !== -1) {
      const about = data.boxes[node];
      const bound = binding(node);
      const more = bound.length > 12 ? ["and " + (bound.length - 12) + " more"] : [];
      const binds = bound.length ? ["Bound by " + bound.slice(0, 12).join(" · "), ...more] : [];
      say(about[0], [about.slice(1).join(" · "), ...(binds.length ? binds : ["No licence binds it."])]);
      if (item.hasAttribute("href")) listed(item);
      return;
    }
    const words = marks().stops[stops.indexOf(item)];
    if (words) say(data.licences[chosen("licence")].title + " stops here", words.split("\n"));
  }

  // One stop of the tabulator key for the whole drawing; arrows go to what lies that way.
  function items() {
    return nodes.concat(stops.filter((stop) => stop.classList.contains("there")));
  }
  function makeFirst(item) {
    nodes.concat(stops).forEach((one) => one.setAttribute("tabindex", one === item ? "0" : "-1"));
  }
  function centre(item) {
    const box = item.getBoundingClientRect();
    return [box.left + box.width / 2, box.top + box.height / 2];
  }
  const AWAY = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
  function next(item, way) {
    const [x, y] = centre(item);
    let best = null;
    let least = Infinity;
    items().forEach((one) => {
      if (one === item) return;
      const [a, b] = centre(one);
      const along = (a - x) * way[0] + (b - y) * way[1];
      const aside = Math.abs((a - x) * way[1]) + Math.abs((b - y) * way[0]);
      const far = along + 2.5 * aside;
      if (along > 4 && far < least) {
        best = one;
        least = far;
      }
    });
    return best;
  }
  function go(item) {
    if (!item) return;
    makeFirst(item);
    item.focus({ preventScroll: true });
    item.scrollIntoView({ block: "nearest", inline: "nearest" });
  }
  svg.addEventListener("keydown", (event) => {
    const item = event.target.closest(".node, .stop");
    if (!item) return;
    if (event.key in AWAY) {
      event.preventDefault();
      go(next(item, AWAY[event.key]));
    }
    if (event.key === "Home" || event.key === "End") {
      event.preventDefault();
      go(event.key === "Home" ? nodes[0] : nodes[nodes.length - 1]);
    }
  });
  svg.addEventListener("focusin", (event) => {
    const item = event.target.closest(".node, .stop");
    if (item) tell(item);
  });
  svg.addEventListener("mouseover", (event) => {
    const item = event.target.closest(".node, .stop");
    if (item) tell(item);
  });
  // A finger or a mouse reads; the enter key, which has no detail, follows the link.
  svg.addEventListener("click", (event) => {
    const item = event.target.closest(".node");
    if (!item || !event.detail) return;
    event.preventDefault();
    makeFirst(item);
    tell(item);
  });
  makeFirst(nodes[0]);

  if (choose) {
    choose.addEventListener("change", (event) => {
      if (event.target.id === "fit") stage.classList.toggle("fit", event.target.checked);
      else mark();
    });
    mark();
  }
  function trace(button) {
    const input = choose.querySelector("input[name=licence][value='" + button.dataset.licence + "']");
    input.checked = true;
    mark();
    const boxes = button.dataset.boxes.split(" ").map((k) => nodes[Number(k)]);
    boxes.forEach((node) => node.classList.add("traced"));
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    document.getElementById("lineage").scrollIntoView({ behavior: still ? "auto" : "smooth" });
    const last = boxes[boxes.length - 1];
    showInStage(last);
    makeFirst(last);
    last.focus({ preventScroll: true });
  }
  function showInStage(node) {
    const box = node.getBoundingClientRect();
    const frame = stage.getBoundingClientRect();
    stage.scrollLeft += box.left - frame.left - (frame.width - box.width) / 2;
    stage.scrollTop += box.top - frame.top - (frame.height - box.height) / 2;
  }
  function copy(button) {
    const words = button.parentElement.querySelector(".exact");
    const done = () => {
      button.textContent = "Copied";
      setTimeout(() => { button.textContent = "Copy"; }, 1500);
    };
    const select = () => {
      getSelection().selectAllChildren(words);
      button.textContent = "Selected";
    };
    if (navigator.clipboard) navigator.clipboard.writeText(words.textContent).then(done, select);
    else select();
  }
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.classList.contains("trace")) trace(button);
    if (button.classList.contains("copy")) copy(button);
  });

  // What is folded away is printed, and a link into it opens it.
  const folded = Array.from(document.querySelectorAll("details"));
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = folded.filter((one) => !one.open);
    opened.forEach((one) => { one.open = true; });
  });
  addEventListener("afterprint", () => opened.forEach((one) => { one.open = false; }));
  function open() {
    const linked = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const around = linked && linked.closest("details");
    if (around) around.open = true;
  }
  addEventListener("hashchange", open);
  open();
  showInStage(nodes[0]);
})();
