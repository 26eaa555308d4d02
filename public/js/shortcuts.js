// Keys for quick hands. Which ones there are stands in the dialog: <a data-keys="g h">. They are still in fields, and the reader can switch them off.

const dialog = document.getElementById("shortcuts");
const enabled = dialog.querySelector("[data-shortcuts-on]");
enabled.checked = localStorage.getItem("shortcuts") !== "off";
enabled.addEventListener("change", () => localStorage.setItem("shortcuts", enabled.checked ? "on" : "off"));

const opener = document.querySelector("[data-shortcuts]");
opener.hidden = false;
opener.addEventListener("click", () => dialog.showModal());

let begun = "";
let forget;
document.addEventListener("keydown", (event) => {
  if (!enabled.checked || event.defaultPrevented || isTyping(event)) return;
  const keys = `${begun}${event.key}`;
  begun = "";
  clearTimeout(forget);
  if (event.key === "g" && keys === "g") {
    begun = "g ";
    forget = setTimeout(() => {
      begun = "";
    }, 1500);
  } else if (perform(keys)) event.preventDefault();
});

function isTyping({ target, ctrlKey, altKey, metaKey }) {
  if (ctrlKey || altKey || metaKey || document.querySelector("dialog[open]")) return true;
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}

function perform(keys) {
  if (keys === "?") dialog.showModal();
  else if (keys === "/") return focus(document.querySelector("main input[type=search], main textarea"));
  else if (keys === "j" || keys === "k") return walk(keys === "j" ? 1 : -1);
  else return follow(dialog.querySelector(`[data-keys="${CSS.escape(keys)}"]`));
  return true;
}

// j and k lead from row to row: <a data-row>. From nowhere they begin at the first.
function walk(way) {
  const rows = [...document.querySelectorAll("a[data-row]")];
  const here = rows.findIndex(
    (row) => row === document.activeElement || row.closest("tr, li")?.contains(document.activeElement),
  );
  return focus(rows[here < 0 ? 0 : here + way]);
}

function focus(element) {
  element?.focus();
  return Boolean(element);
}

function follow(link) {
  link?.click();
  return Boolean(link);
}
