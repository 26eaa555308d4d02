// Comforts of the diagram: drag to move, Ctrl and wheel to zoom, the chosen zoom and place are kept. Without this file the window scrolls and zooms by its buttons.

const canvas = document.getElementById("canvas");
const zooms = [...document.querySelectorAll(".zoom input")];

// Dragging the ground moves what is seen; a drag that begins on a table moves too, and its end is no click.
let from = null;
let dragged = false;
canvas.addEventListener("pointerdown", (event) => {
  if (event.button !== 0 || event.pointerType !== "mouse") return;
  from = { x: event.clientX, y: event.clientY, left: canvas.scrollLeft, top: canvas.scrollTop };
  dragged = false;
});
addEventListener("pointermove", (event) => {
  if (from === null) return;
  const [x, y] = [event.clientX - from.x, event.clientY - from.y];
  if (!dragged && Math.hypot(x, y) < 5) return;
  dragged = true;
  canvas.classList.add("grabbing");
  canvas.scrollTo(from.left - x, from.top - y);
});
addEventListener("pointerup", () => {
  from = null;
  canvas.classList.remove("grabbing");
});
canvas.addEventListener(
  "click",
  (event) => {
    if (!dragged) return;
    event.preventDefault();
    event.stopPropagation();
    dragged = false;
  },
  true,
);
canvas.addEventListener("dragstart", (event) => event.preventDefault());

// One step of zoom for a turn of the wheel, around the pointer.
const steps = zooms.filter((zoom) => zoom.value !== "fit");
let turned = 0;
canvas.addEventListener(
  "wheel",
  (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    turned += event.deltaY;
    if (Math.abs(turned) < 40) return;
    const now = steps.findIndex((zoom) => zoom.checked);
    const next = steps[(now < 0 ? 1 : now) + (turned > 0 ? -1 : 1)];
    turned = 0;
    if (!next) return;
    const box = canvas.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    const factor = Number(next.value) / (Number(steps[now]?.value) || Number(next.value));
    next.checked = true;
    keepZoom(next);
    canvas.scrollTo((canvas.scrollLeft + x) * factor - x, (canvas.scrollTop + y) * factor - y);
  },
  { passive: false },
);

// The same schema is seen as it was left.
const key = `diagram:${location.pathname.split("/")[2]}`;
function keepZoom(zoom) {
  sessionStorage.setItem(`${key}:zoom`, zoom.value);
}
for (const zoom of zooms) zoom.addEventListener("change", () => keepZoom(zoom));
const kept = zooms.find((zoom) => zoom.value === sessionStorage.getItem(`${key}:zoom`));
if (kept) kept.checked = true;
const place = JSON.parse(sessionStorage.getItem(`${key}:place`) ?? "null");
if (place) canvas.scrollTo(place.left, place.top);
addEventListener("pagehide", () => {
  const left = { left: canvas.scrollLeft, top: canvas.scrollTop };
  sessionStorage.setItem(`${key}:place`, JSON.stringify(left));
});

// The table in the panel comes into sight, when it is out of it.
function showCurrent() {
  const position = document.querySelector("#panel [data-entity]")?.dataset.entity;
  document.getElementById(`table-${position}`)?.scrollIntoView({ block: "nearest", inline: "nearest" });
}
showCurrent();

// After the panel changed, the focus is at its heading, unless a form or a message took it.
document.addEventListener("htmx:after:swap", () => {
  const panel = document.getElementById("panel");
  if (panel.contains(document.activeElement) && document.activeElement.matches("[autofocus], input")) return;
  if (document.activeElement === document.body || panel.contains(document.activeElement)) {
    document.getElementById("panel-title")?.focus({ preventScroll: true });
  }
});
