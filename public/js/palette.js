// The browser's own colour picker beside the field for a colour: <input type="color" data-picker="#hex" hidden>. Typing or picking a colour chooses it.
for (const picker of document.querySelectorAll("[data-picker]")) {
  const field = document.querySelector(picker.dataset.picker);
  const custom = document.querySelector("input[name=palette][value=custom]");
  const follow = () => {
    if (/^#[0-9a-f]{6}$/i.test(field.value.trim())) picker.value = field.value.trim();
  };
  picker.addEventListener("input", () => {
    field.value = picker.value;
    custom.checked = true;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  field.addEventListener("input", () => {
    custom.checked = true;
    follow();
  });
  follow();
  picker.hidden = false;
}
