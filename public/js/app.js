// Small comforts of every page. Without this file everything still works.

// The reader's own time zone in the titles of times.
function localTimes(root) {
  for (const time of root.querySelectorAll("time[datetime]")) time.title = new Date(time.dateTime).toLocaleString();
}
localTimes(document);
document.addEventListener("htmx:after:swap", () => localTimes(document));

// A long text is kept in the browser until its form was taken: <textarea data-draft="name">. It was when the next page is another one.
function draftKey(area) {
  return `draft:${area.dataset.draft}`;
}
for (const key of Object.keys(sessionStorage).filter((name) => name.startsWith("draft:"))) {
  const refused = document.querySelector(".error-page") || document.querySelector(`[data-draft="${key.slice(6)}"]`);
  if (!refused) localStorage.removeItem(key);
  sessionStorage.removeItem(key);
}
for (const area of document.querySelectorAll("textarea[data-draft]")) {
  const kept = localStorage.getItem(draftKey(area));
  if (area.value.trim() === "" && kept) area.value = kept;
  area.addEventListener("input", () => localStorage.setItem(draftKey(area), area.value));
  area.form?.addEventListener("submit", () => sessionStorage.setItem(draftKey(area), "sent"));
}

// Ctrl+Enter sends the form of a text area.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  if (event.target instanceof HTMLTextAreaElement) event.target.form?.requestSubmit();
});

// <button data-copy="#id"> copies that element's text.
document.addEventListener("click", async (event) => {
  const button = event.target instanceof Element ? event.target.closest("[data-copy]") : null;
  if (!button) return;
  const source = document.querySelector(button.dataset.copy);
  if (!source) return;
  await navigator.clipboard.writeText("value" in source ? source.value : source.textContent);
  const words = button.textContent;
  button.textContent = "Copied";
  setTimeout(() => {
    button.textContent = words;
  }, 1500);
});
for (const button of document.querySelectorAll("[data-copy]")) button.hidden = false;

// Whoever pressed a button sees that its form is on the way (the server takes a form sent twice as one).
document.addEventListener("submit", (event) => {
  if (event.defaultPrevented) return;
  event.submitter?.setAttribute("aria-busy", "true");
});

// Menus close when the focus or a click goes elsewhere, and by Escape.
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.menu[open]"))
    if (!menu.contains(event.target)) menu.open = false;
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    menu.open = false;
    menu.querySelector("summary")?.focus();
  }
});
