// Comforts of the diagram: drag to move, Ctrl and wheel to zoom, the chosen zoom and place are kept. Without this file the window scrolls and zooms by its buttons.
// htmx replaces what it restores from the history, so nothing of the page is held on to.

const canvasNow = () => document.getElementById("canvas");
const zoomsNow = () => [...document.querySelectorAll(".zoom input")];
const canvasOf = (event) => (event.target instanceof Element ? event.target.closest("#canvas") : null);

// Dragging the ground moves what is seen; a drag that begins on a table moves too, and its end is no click.
let from = null;
let dragged = false;
document.addEventListener("pointerdown", (event) => {
  const canvas = canvasOf(event);
  if (!canvas || event.button !== 0 || event.pointerType !== "mouse") return;
  from = { canvas, x: event.clientX, y: event.clientY, left: canvas.scrollLeft, top: canvas.scrollTop };
  dragged = false;
});
addEventListener("pointermove", (event) => {
  if (from === null) return;
  const [x, y] = [event.clientX - from.x, event.clientY - from.y];
  if (!dragged && Math.hypot(x, y) < 5) return;
  dragged = true;
  from.canvas.classList.add("grabbing");
  from.canvas.scrollTo(from.left - x, from.top - y);
});
addEventListener("pointerup", () => {
  from?.canvas.classList.remove("grabbing");
  from = null;
});
document.addEventListener(
  "click",
  (event) => {
    if (!dragged || !canvasOf(event)) return;
    event.preventDefault();
    event.stopPropagation();
    dragged = false;
  },
  true,
);
document.addEventListener("dragstart", (event) => {
  if (canvasOf(event)) event.preventDefault();
});

// One step of zoom for a turn of the wheel, around the pointer.
let turned = 0;
document.addEventListener(
  "wheel",
  (event) => {
    const canvas = canvasOf(event);
    if (!canvas || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    turned += event.deltaY;
    if (Math.abs(turned) < 40) return;
    const steps = zoomsNow().filter((zoom) => zoom.value !== "fit");
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
document.addEventListener("change", ({ target }) => {
  if (target.matches(".zoom input")) keepZoom(target);
});
function zoomAsKept() {
  const kept = zoomsNow().find((zoom) => zoom.value === sessionStorage.getItem(`${key}:zoom`));
  if (kept) kept.checked = true;
}
zoomAsKept();
const place = JSON.parse(sessionStorage.getItem(`${key}:place`) ?? "null");
if (place) canvasNow()?.scrollTo(place.left, place.top);
else showBeginning();
addEventListener("pagehide", () => {
  const canvas = canvasNow();
  if (canvas)
    sessionStorage.setItem(`${key}:place`, JSON.stringify({ left: canvas.scrollLeft, top: canvas.scrollTop }));
});

// A large diagram begins where its leftmost table is, which others refer to; its upper left corner may be empty.
function showBeginning() {
  const canvas = canvasNow();
  const tables = [...(canvas?.querySelectorAll("[id^=table-]") ?? [])].map((table) => table.getBoundingClientRect());
  const [first] = tables.sort((one, other) => one.left - other.left || one.top - other.top);
  if (!first) return;
  const box = canvas.getBoundingClientRect();
  if (first.bottom > box.bottom)
    canvas.scrollBy(0, first.top - box.top - Math.max(24, (box.height - first.height) / 2));
}

// The table in the panel comes into sight when it is out of it; the page itself does not move.
function showCurrent() {
  const position = document.querySelector("#panel [data-entity]")?.dataset.entity;
  const table = document.getElementById(`table-${position}`)?.getBoundingClientRect();
  if (!table) return;
  const box = canvasNow().getBoundingClientRect();
  const [right, down] = [table.left - box.left, table.top - box.top];
  const margin = 24;
  const isSeen = right >= 0 && down >= 0 && table.right <= box.right && table.bottom <= box.bottom;
  if (!isSeen) canvasNow().scrollBy(right - Math.max(margin, (box.width - table.width) / 2), down - margin);
}
showCurrent();

// After the panel changed, the focus is at its heading: by keyboard always, by mouse when what had the focus is gone. Forms and messages that
// ask for it keep it.
document.addEventListener("htmx:after:swap", () => {
  zoomAsKept();
  showCurrent();
  const panel = document.getElementById("panel");
  const focused = document.activeElement;
  if (!panel || panel.contains(focused)) return;
  const isLost = focused === document.body || focused === null;
  const title = document.getElementById("panel-title");
  if (isLost || focused.matches("#canvas :focus-visible, #outline :focus-visible"))
    title?.focus({ preventScroll: true });
  // On a telephone the panel is another screen; on a scrolled page its heading may be above the window.
  title?.scrollIntoView({ block: "nearest" });
});
