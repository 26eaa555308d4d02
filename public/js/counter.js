// <p data-counter="#id" data-limit="20000" hidden> says how many characters are left, near the limit only: otherwise it would be noise.
for (const counter of document.querySelectorAll("[data-counter]")) {
  const area = document.querySelector(counter.dataset.counter);
  const limit = Number(counter.dataset.limit);
  const show = () => {
    const left = limit - area.value.length;
    counter.hidden = left > limit / 10;
    counter.classList.toggle("over", left < 0);
    const count = Math.abs(left).toLocaleString("en");
    counter.textContent = counter.hidden ? "" : `${count} ${left < 0 ? "characters too many" : "characters left"}`;
  };
  area.addEventListener("input", show);
  show();
}
