// Shows and hides what is typed into a password field: <button data-shows="the field's id">.
for (const button of document.querySelectorAll("[data-shows]")) {
  const field = document.getElementById(button.dataset.shows);
  const word = button.firstChild;
  button.hidden = false;
  button.addEventListener("click", () => {
    const shown = field.type === "password";
    field.type = shown ? "text" : "password";
    button.setAttribute("aria-pressed", String(shown));
    word.textContent = shown ? "Hide" : "Show";
    field.focus();
  });
  // Nothing that was shown is sent as a plain text field, which browsers would remember.
  field.form?.addEventListener("submit", () => {
    field.type = "password";
  });
}
