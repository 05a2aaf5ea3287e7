// Ticks or unticks every row of the page at once, and says how many are ticked.
const rows = [...document.querySelectorAll('input[name="pick"]')];
const all = document.querySelector('#select-all');
const confirm = document.querySelector('button[name="selected"]');

function tell() {
  const ticked = rows.filter((row) => row.checked).length;
  confirm.textContent = ticked ? `Confirm selected (${ticked})` : 'Confirm selected';
  all.textContent = ticked === rows.length ? 'Select none' : 'Select all on this page';
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

// Whoever cannot see the page hears first why nobody was confirmed.
document.querySelector('#faults')?.focus();
