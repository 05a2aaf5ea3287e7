// Ticks or unticks every row of the page at once; a button that names the ticked says how many they are.
const rows = [...document.querySelectorAll('input[name="pick"], input[name="meeting"]')];
const all = document.querySelector('#select-all');
const confirm = document.querySelector('button[name="selected"], button[name="ticked"]');
const words = { confirm: confirm?.textContent, all: all?.textContent };

function tell() {
  const ticked = rows.filter((row) => row.checked).length;
  if (confirm) {
    confirm.textContent = ticked ? `${words.confirm} (${ticked})` : words.confirm;
  }
  all.textContent = ticked === rows.length ? words.all.replace(/ all.*/, ' none') : words.all;
}

if (all) {
  all.hidden = false;
  all.addEventListener('click', () => {
    const tick = rows.some((row) => !row.checked);
    rows.forEach((row) => { row.checked = tick; });
    tell();
  });
  rows.forEach((row) => row.addEventListener('change', tell));
  tell();
}
